import type { Incident } from '../incident/incident.ts'
import { decideTransition, isClosed } from '../incident/phase.ts'
import { isSameWindow } from '../incident/window.ts'
import { type FieldFault, FieldFaults, ok, type Result, refuse } from '../result.ts'
import { type Instant, isAfter, isBefore, laterOf, plusSeconds } from '../time.ts'
import { type ClosingGround, closesNow, closingContent } from './closing-content.ts'
import { isAnswerPromised, isLossOpen, toldOtherwise } from './closing-facts.ts'
import { correctedClosing } from './corrected-closing.ts'
import { draftFields, draftValue, isSameValue } from './draft-fields.ts'
import { stalePartsOf } from './draft-staleness.ts'
import { expectedIncident, pendingInOrder } from './expected-incident.ts'
import { checkBlanks } from './left-blanks.ts'
import type { Notice, NoticeContent } from './notice.ts'
import { overtakenBy } from './overtaken.ts'

/** What publishing a draft leads to. */
export interface Publication {
  readonly effectiveAt: Instant
  /** The words as they are published, with the timings that the record states. */
  readonly content: NoticeContent
  readonly backdatedTo: Instant | null
}

/** Whether it says how things are. Who is affected or what to do meanwhile is news while it goes on, but does not say that it is over. */
const hasWords = ({ content: { slots, freeText }, correction }: Notice, closes: boolean): boolean => {
  const says = freeText !== null || slots.now !== undefined || slots.action !== undefined || slots.next !== undefined
  if (says || correction !== null) return true
  if (closes) return false
  const { scope, works, workaround, permanent, cause, notKnown } = slots
  return [scope, works, workaround, permanent].some((slot) => slot !== undefined) || cause?.verified === true || notKnown.includes('now')
}

/** A closing notice answers the question of what was lost; free text alone cannot be trusted to (A2). */
const saysPermanence = ({ content: { slots } }: Notice): boolean => slots.permanent !== undefined || slots.notKnown.includes('permanent')

/** A notice is of the kind that its phase makes it: "update" on a closing one would get round what closing asks for. */
const checkKind = (faults: FieldFaults, { kind, change, correction }: Notice, incident: Incident): void => {
  if (correction !== null) return
  const closed = isClosed(change.phase)
  if (kind === 'maintenance' && incident.kind !== 'maintenance') faults.add('/kind', 'This is an incident, not a maintenance.')
  if ((kind === 'resolution' || kind === 'report') && !closed)
    faults.add('/kind', `A ${kind} belongs to the end; "${change.phase}" is open.`)
  if ((kind === 'first-notice' || kind === 'update') && closed)
    faults.add('/kind', `A notice with which it is "${change.phase}" is a resolution.`)
}

/** What speaks against the times between which it is said to have happened. */
export const spanFaults = ({ content: { slots } }: Notice, incident: Incident, now: Instant): readonly FieldFault[] => {
  const { since, until } = slots
  const isPlanned = incident.kind === 'maintenance'
  const fault = (pointer: string, detail: string, holds: boolean | undefined): readonly FieldFault[] => (holds ? [{ pointer, detail }] : [])
  return [
    ...fault('/slots/since', 'It cannot have begun in the future.', !isPlanned && since && isAfter(since, now)),
    ...fault('/slots/until', 'It cannot have ended in the future.', !isPlanned && until && isAfter(until, now)),
    ...fault('/slots/until', 'It cannot have ended before it began.', until && isBefore(until, since ?? incident.startedAt)),
  ]
}

const addAll = (faults: FieldFaults, found: readonly FieldFault[]): void => {
  for (const { pointer, detail } of found) faults.add(pointer, detail)
}

const checkTimes = (faults: FieldFaults, notice: Notice, incident: Incident, effectiveAt: Instant, now: Instant): void => {
  const { nextUpdate } = notice.content.slots
  if (nextUpdate?.by && !isAfter(nextUpdate.by, effectiveAt))
    faults.add(
      '/slots/nextUpdate/by',
      'The next update is promised for a time that has passed when this becomes public; choose a later one.',
    )
  if (nextUpdate && (isClosed(notice.change.phase) || isClosed(incident.phase)))
    faults.add('/slots/nextUpdate', 'When it is over, no next update is promised; if a report follows, say so in the text.')
  addAll(faults, spanFaults(notice, incident, now))
}

/** A correction that names one of both times is held to the other as it stands. */
const correctedTimeFaults = (notice: Notice, others: readonly Notice[]): readonly FieldFault[] => {
  const times = correctedClosing(notice, others)
  return times && notice.content.slots.until === undefined && isBefore(times.until, times.since)
    ? [{ pointer: '/slots/since', detail: 'It cannot have ended before it began.' }]
    : []
}

const retimedFaults = ({ content: { slots } }: Notice, expected: Incident, others: readonly Notice[]): readonly FieldFault[] =>
  slots.retimed === undefined && toldOtherwise(expected, others, slots)
    ? [{ pointer: '/slots/retimed', detail: 'These times are not what readers were told; say why.' }]
    : []

/** What is wrong with the times of a draft as they stand, and what they ask for besides: named while they are typed. */
export const timeFaults = (notice: Notice, expected: Incident, others: readonly Notice[], now: Instant): readonly FieldFault[] => {
  const asksWhy = closesNow(notice, expected) && expected.kind === 'incident'
  return [
    ...spanFaults(notice, expected, now),
    ...correctedTimeFaults(notice, others),
    ...(asksWhy ? retimedFaults(notice, expected, others) : []),
  ]
}

/** What a maintenance is moved to lies ahead, and an incident is not planned. A window that stays as it was is not looked at again. */
const checkWindow = (faults: FieldFaults, { change, correction }: Notice, expected: Incident, now: Instant): void => {
  const { window, phase } = change
  if (window === null || correction !== null || isSameWindow(window, expected.window)) return
  if (expected.kind === 'incident') faults.add('/window', 'Only a maintenance has a planned window.')
  else if (phase === 'scheduled' && !isAfter(window.startsAt, now))
    faults.add('/window/startsAt', 'The new window begins in the past; choose a time that is still to come.')
  else if (!isClosed(phase) && !isAfter(window.endsAt, now))
    faults.add('/window/endsAt', 'The new window ends in the past; choose a time that is still to come.')
}

/** What a correction can set right: words and times. The state of the incident is the incident's, and its promises stand. */
const setRight = draftFields.filter(
  (field) =>
    !['title', 'phase', 'severity', 'affected', 'window', 'audiences', 'nextUpdate', 'waivers', 'promises', 'settles'].includes(field),
)

/** Word for word what it corrects would go to everybody and tell nobody what was wrong. A promise that it gives anew is new. */
const checkCorrection = (faults: FieldFaults, notice: Notice, others: readonly Notice[]): void => {
  const wrong = others.find(({ id }) => id === notice.correction?.of)
  const isPromising = notice.content.slots.nextUpdate !== undefined
  if (!wrong || (isPromising && !isSameValue(draftValue(notice, 'nextUpdate'), draftValue(wrong, 'nextUpdate')))) return
  if (setRight.every((field) => isSameValue(draftValue(notice, field), draftValue(wrong, field))))
    faults.add(
      notice.content.slots.now === undefined ? '/freeText' : '/slots/now',
      'Nothing differs from the notice that it corrects; change what was wrong.',
    )
}

/** What must hold for a notice that moves the incident; a correction does not. */
const checkMove = (notice: Notice, expected: Incident, others: readonly Notice[]): Result<true> => {
  if (notice.correction !== null) return ok(true)
  const overtaken = overtakenBy(notice, expected)
  if (overtaken !== undefined)
    return refuse(notice.kind !== 'resolution' && isClosed(expected.phase) ? 'incident.closed' : 'entity.stale', overtaken)
  const stale = stalePartsOf(notice, expected, others)
  if (stale.length > 0)
    return refuse('entity.stale', `Other notices changed the ${stale.join(', ')} since this draft was written; it would change it back.`)
  const transition = decideTransition(expected.phase, notice.change.phase)
  return transition.ok ? ok(true) : transition
}

/** After the undo window, and always after every earlier notice of the same incident that is still in its own. */
const effectOf = (others: readonly Notice[], undoSeconds: number, now: Instant): Instant => {
  const last = pendingInOrder(others).at(-1)
  const own = plusSeconds(now, undoSeconds)
  return last ? laterOf(own, plusSeconds(last.status.effectiveAt, 0.001)) : own
}

/** What of an end is as a machine proposed it, accepted by one press; whoever says it themselves answers what it asks. */
export interface AsProposed {
  readonly times: boolean
  readonly loss: boolean
}
const asWritten: AsProposed = { times: false, loss: false }

export interface PublicationGround {
  readonly nameOf?: ClosingGround['nameOf']
  readonly asProposed?: AsProposed | undefined
}

/** What the end of an incident answers besides: what was lost and what to do about it, by when it is known, and why times differ from what was told. */
const checkClosing = (faults: FieldFaults, notice: Notice, expected: Incident, others: readonly Notice[], asProposed: AsProposed): void => {
  const { promises } = notice
  const { slots } = notice.content
  const state = slots.permanent?.state
  if (!asProposed.loss && isLossOpen(slots) && !isAnswerPromised(promises))
    faults.add('/promises', 'Nobody knows yet whether anything was lost: promise by when you will say it.')
  if (
    !asProposed.loss &&
    (state === 'lost' || state === 'recoverable') &&
    slots.permanent?.detail === undefined &&
    slots.workaround === undefined
  )
    faults.add('/slots/permanent/detail', 'Say what is lost or missing and what customers should do about it.')
  if (!asProposed.times) addAll(faults, retimedFaults(notice, expected, others))
}

/**
 * What is told only afterwards is dated to the end that it tells of, which its writer may have set right since it was begun. What goes on
 * after all, or was told meanwhile, is of today.
 */
const datedTo = ({ change, backdatedTo }: Notice, { publicAt, endedAt }: Incident, { slots }: NoticeContent): Instant | null =>
  isClosed(change.phase) && publicAt === null && (endedAt ?? backdatedTo) ? (slots.until ?? endedAt ?? backdatedTo) : null

/**
 * Whether a draft may be published now, and when it takes effect. `others` are the incident's other notices. Refuses with
 * `notice.not_draft`, `notice.empty`, `notice.blank_left`, `notice.permanence_missing`, `entity.stale`, `incident.closed`, `incident.transition`, or
 * `input.invalid` with pointers to the times or the kind that cannot be.
 */
export const decidePublication = (
  notice: Notice,
  incident: Incident,
  others: readonly Notice[],
  undoSeconds: number,
  now: Instant,
  { nameOf, asProposed = asWritten }: PublicationGround = {},
): Result<Publication> => {
  if (notice.status.state !== 'draft') return refuse('notice.not_draft', `It is ${notice.status.state}.`)
  const expected = expectedIncident(incident, others)
  const closes = closesNow(notice, expected)
  if (!hasWords(notice, closes))
    return refuse('notice.empty', 'Say what customers cannot do, what is done, or write free text.', {
      errors: [{ pointer: '/slots/now', detail: closes ? 'Say how it is now.' : 'Say what customers cannot do.' }],
    })
  const filled = checkBlanks(notice)
  if (!filled.ok) return filled
  const move = checkMove(notice, expected, others)
  if (!move.ok) return move
  if (closes && incident.kind === 'incident' && !saysPermanence(notice))
    return refuse(
      'notice.permanence_missing',
      'Say whether data or work was lost, not lost, can be recovered, or is still being checked.',
      { errors: [{ pointer: '/slots/permanent', detail: 'Say whether anything was lost.' }, ...spanFaults(notice, expected, now)] },
    )
  const effectiveAt = effectOf(others, undoSeconds, now)
  const faults = new FieldFaults()
  checkKind(faults, notice, incident)
  checkTimes(faults, notice, expected, effectiveAt, now)
  addAll(faults, correctedTimeFaults(notice, others))
  checkWindow(faults, notice, expected, now)
  checkCorrection(faults, notice, others)
  if (closes && incident.kind === 'incident') checkClosing(faults, notice, expected, others, asProposed)
  if (faults.any) return faults.refuse()
  const content = closingContent(notice, expected, now, nameOf && { others, nameOf })
  return ok({ effectiveAt, content, backdatedTo: datedTo(notice, expected, content) })
}
