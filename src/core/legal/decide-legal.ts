import type { Writer } from '../notice/writer.ts'
import { FieldFaults, ok, type Result, refuse } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import { type Instant, isAfter, isMinuteOver, parseInstant } from '../time.ts'
import { type CalendarOf, type DeadlineOutcome, type LegalFile, type StandingDeadline, standingDeadlines } from './legal-file.ts'
import { type LegalMoment, type LegalRegime, legalMoments } from './regime.ts'

/** Who records something, and when. */
export interface Recorder {
  readonly by: Writer
  readonly now: Instant
}

const changed = (file: LegalFile, { now }: Recorder, change: Partial<LegalFile>): LegalFile => ({
  ...file,
  ...change,
  updatedAt: now,
  version: file.version + 1,
})

const pastInstant = (faults: FieldFaults, pointer: string, text: string, now: Instant): Instant | undefined => {
  const at = faults.take(pointer, parseInstant(text))
  if (at && isAfter(at, now)) faults.add(pointer, 'Give a time that has passed.')
  return at
}

const isMoment = (text: string): text is LegalMoment => legalMoments.some((moment) => moment === text)

/** Says when the organisation knew, classified, determined or discovered it, or that it did not after all. Each with a reason. */
export const decideStamp = (
  file: LegalFile,
  input: { readonly moment: string; readonly at: string | null; readonly reason: string },
  recorder: Recorder,
): Result<LegalFile> => {
  const faults = new FieldFaults()
  const { moment } = input
  if (!isMoment(moment)) return refuse('entity.missing', `The moments are: ${legalMoments.join(', ')}.`)
  const at = input.at === null ? null : pastInstant(faults, '/at', input.at, recorder.now)
  const reason = faults.take('/reason', parseText(input.reason, textLimits.reason))
  if (faults.any || reason === undefined || at === undefined) return faults.refuse()
  return ok(changed(file, recorder, { stamps: [...file.stamps, { moment, at, reason, by: recorder.by, setAt: recorder.now }] }))
}

/** Whether an incident concerns a regime is a person's judgement, made in one act and with a reason. */
export const decideBegin = (
  file: LegalFile,
  regime: LegalRegime,
  input: { readonly reason: string },
  recorder: Recorder,
): Result<LegalFile> => {
  if (file.begun.some((one) => one.regime.id === regime.id))
    return refuse('legal.begun', `"${regime.name}" was begun for this incident already.`)
  const faults = new FieldFaults()
  const reason = faults.take('/reason', parseText(input.reason, textLimits.reason))
  if (reason === undefined) return faults.refuse()
  return ok(
    changed(file, recorder, {
      begun: [...file.begun, { regime, reason, by: recorder.by, begunAt: recorder.now, outcomes: {}, ticks: {} }],
    }),
  )
}

export type OutcomeInput =
  | {
      readonly kind: 'met'
      readonly at: string
      readonly reportedBy: string
      readonly reference?: string | undefined
      readonly lateReason?: string | undefined
      readonly contents?: readonly string[] | undefined
    }
  | { readonly kind: 'not_applicable'; readonly reason: string }
  /** It was recorded by mistake: it is owed again. */
  | { readonly kind: 'owed'; readonly reason: string }

const textOrNull = (faults: FieldFaults, pointer: string, text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : (faults.take(pointer, parseText(text, textLimits.reason)) ?? null)

const parseMet = (
  input: Extract<OutcomeInput, { kind: 'met' }>,
  { by, now }: Recorder,
  { points, dueAt }: { readonly points: readonly string[]; readonly dueAt: Instant | null },
): Result<DeadlineOutcome> => {
  const faults = new FieldFaults()
  const at = pastInstant(faults, '/at', input.at, now)
  const reportedBy = faults.take('/reportedBy', parseText(input.reportedBy, textLimits.name))
  const reference = textOrNull(faults, '/reference', input.reference)
  const lateReason = textOrNull(faults, '/lateReason', input.lateReason)
  if (at && dueAt && isMinuteOver(dueAt, at) && lateReason === null && !faults.any)
    faults.add('/lateReason', 'It was after its deadline: give the reasons, which the authority will ask for.')
  const contents = [...new Set(input.contents ?? [])]
  contents.forEach((point, i) => {
    if (!points.includes(point)) faults.add(`/contents/${i}`, 'This is none of the points that the deadline names.')
  })
  if (faults.any || !at || reportedBy === undefined) return faults.refuse()
  return ok({ kind: 'met', at, reportedBy, reference, lateReason, contents, by, recordedAt: now })
}

const parseReason = (text: string): Result<string> => {
  const faults = new FieldFaults()
  const reason = faults.take('/reason', parseText(text, textLimits.reason))
  return reason === undefined ? faults.refuse() : ok(reason)
}

const parseOutcome = (
  input: OutcomeInput,
  recorder: Recorder,
  deadline: { readonly points: readonly string[]; readonly dueAt: Instant | null },
): Result<DeadlineOutcome | null> => {
  if (input.kind === 'met') return parseMet(input, recorder, deadline)
  const reason = parseReason(input.reason)
  if (!reason.ok) return reason
  return ok(input.kind === 'owed' ? null : { kind: 'not_applicable', reason: reason.value, by: recorder.by, recordedAt: recorder.now })
}

interface DeadlineName {
  readonly regimeId: string
  readonly deadlineId: string
}

const standingOf = (file: LegalFile, { regimeId, deadlineId }: DeadlineName, calendarOf: CalendarOf): StandingDeadline | undefined =>
  standingDeadlines(file, calendarOf).find(({ begun, deadline }) => begun.regime.id === regimeId && deadline.id === deadlineId)

const noDeadline = refuse('entity.missing', 'No such deadline was begun for this incident.')

/** One point of a checklist is ready, or is not after all. Who had it ready first is kept. */
export const decideTick = (
  file: LegalFile,
  input: DeadlineName & { readonly point: string; readonly isReady: boolean },
  recorder: Recorder,
  calendarOf: CalendarOf,
): Result<LegalFile> => {
  const standing = standingOf(file, input, calendarOf)
  if (!standing) return noDeadline
  const { begun, deadline, ticks } = standing
  const { point, isReady } = input
  const faults = new FieldFaults()
  if (!deadline.contents.includes(point)) faults.add('/point', 'This is none of the points that the deadline names.')
  if (faults.any) return faults.refuse()
  const others = ticks.filter((one) => one.point !== point)
  const own = ticks.find((one) => one.point === point) ?? { point, by: recorder.by, at: recorder.now }
  const changedTicks = { ...begun.ticks, [deadline.id]: isReady ? [...others, own] : others }
  return ok(changed(file, recorder, { begun: file.begun.map((one) => (one === begun ? { ...one, ticks: changedTicks } : one)) }))
}

/** What became of a deadline: met, late with reasons, or that it does not apply. A mistake is set right by saying it again. */
export const decideOutcome = (
  file: LegalFile,
  input: DeadlineName & { readonly outcome: OutcomeInput },
  recorder: Recorder,
  calendarOf: CalendarOf,
): Result<LegalFile> => {
  const standing = standingOf(file, input, calendarOf)
  if (!standing) return noDeadline
  const { deadline, counted, begun } = standing
  const outcome = parseOutcome(input.outcome, recorder, { points: deadline.contents, dueAt: counted?.at ?? null })
  if (!outcome.ok) return outcome
  const { [deadline.id]: _former, ...others } = begun.outcomes
  const outcomes = outcome.value === null ? others : { ...others, [deadline.id]: outcome.value }
  return ok(changed(file, recorder, { begun: file.begun.map((one) => (one === begun ? { ...one, outcomes } : one)) }))
}
