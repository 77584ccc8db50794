import type { CommitmentId } from '../brand.ts'
import { type Commitment, isOwed, plainPromise } from '../commitment/commitment.ts'
import { reaches } from '../due/due-facts.ts'
import type { Incident } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import { type Instant, isBefore, isMinuteOver } from '../time.ts'
import type { Notice, PublishedNotice } from './notice.ts'

/** Everything that becomes true when a pending notice takes effect. */
export interface Effect {
  readonly notice: PublishedNotice
  readonly incident: Incident
  /** Commitments whose outcome this notice settles, as they are afterwards. */
  readonly settled: readonly Commitment[]
  /** The promise that this notice makes, if any. */
  readonly made: Commitment | null
  /** What it promises besides. */
  readonly promised: readonly Commitment[]
  /** Those of `settled` of which the notice tells by naming them. */
  readonly told: readonly Commitment[]
}

const earlierOf = (a: Instant, b: Instant): Instant => (isBefore(b, a) ? b : a)

/**
 * From when customers suffer. A maintenance is planned for the start of its window and has begun by the first notice that says so;
 * nothing begins after its end, not even a maintenance that was called off.
 */
const startAfter = (incident: Incident, { change, content, backdatedTo }: Notice, endedAt: Instant | null, now: Instant): Instant => {
  const told = incident.publicAt === null && backdatedTo ? backdatedTo : incident.startedAt
  const stated = content.slots.since ?? told
  const begun = change.phase === 'scheduled' ? (change.window?.startsAt ?? stated) : earlierOf(stated, now)
  return endedAt ? earlierOf(begun, endedAt) : begun
}

const endAfter = (incident: Incident, { change, content: { slots }, kind }: Notice, now: Instant): Instant | null => {
  // What was thought to be over goes on, or it would be public, open and owed by nobody.
  if (!isClosed(change.phase)) return null
  if (incident.endedAt === null || incident.publicAt === null) return slots.until ?? incident.endedAt ?? now
  // Afterwards only the report, which knows more, moves the end.
  return kind === 'report' ? (slots.until ?? incident.endedAt) : incident.endedAt
}

/** The time that a correction gives in place of the one in its notice; undefined where it says the same or nothing. */
const setRight = (name: 'since' | 'until', { content }: Notice, wrong: Notice): Instant | undefined => {
  const [said, before] = [content.slots[name], wrong.content.slots[name]]
  return said && !(before && said.equals(before)) ? said : undefined
}

/**
 * When it began and ended after a correction. What readers are told anew is so for the record too: its beginning at once, its end where the
 * notice was one that told of an end. Of maintenance that is not over the window says when it begins.
 */
const timesAfter = (incident: Incident, notice: Notice, others: readonly Notice[]): Pick<Incident, 'startedAt' | 'endedAt'> => {
  const { startedAt, endedAt } = incident
  const wrong = others.find(({ id }) => id === notice.correction?.of)
  const isOver = endedAt !== null
  if (!wrong || (incident.kind === 'maintenance' && !isOver)) return { startedAt, endedAt }
  const end = isOver && isClosed(wrong.change.phase) ? (setRight('until', notice, wrong) ?? endedAt) : endedAt
  const start = setRight('since', notice, wrong) ?? startedAt
  return { startedAt: end ? earlierOf(start, end) : start, endedAt: end }
}

/** The incident as a notice leaves it. A correction sets words and times right and leaves the rest of the incident where it is. */
export const incidentAfter = (incident: Incident, notice: Notice, now: Instant, others: readonly Notice[]): Incident => {
  const base = { ...incident, publicAt: incident.publicAt ?? now, updatedAt: now, version: incident.version + 1 }
  if (notice.correction !== null) return { ...base, ...timesAfter(incident, notice, others) }
  const { phase, severity, title, affected, window } = notice.change
  const endedAt = endAfter(incident, notice, now)
  return {
    ...base,
    phase,
    severity,
    title,
    affected,
    window: window ?? incident.window,
    startedAt: startAfter(incident, notice, endedAt, now),
    monitoringAt: incident.monitoringAt ?? (phase === 'monitoring' ? now : null),
    endedAt,
  }
}

/**
 * A word that comes after its promised time does not undo the miss: a late commitment is missed, and stays so. A correction that
 * promises anew is not the promised word: it withdraws the old promise.
 */
const settle = (commitment: Commitment, notice: Notice, now: Instant): Commitment => {
  const { dueAt } = commitment
  if (dueAt !== null && isMinuteOver(dueAt, now)) return { ...commitment, outcome: { state: 'missed', at: dueAt } }
  if (notice.correction !== null) return { ...commitment, outcome: { state: 'withdrawn', at: now } }
  return { ...commitment, outcome: { state: 'kept', at: now, by: notice.id } }
}

/** A correction that says the promise of its notice again makes none and ends none. */
const repeats = ({ correction, content: { slots } }: Notice, open: readonly Commitment[]): boolean => {
  const by = slots.nextUpdate?.by
  return correction !== null && !!by && open.some(({ noticeId, dueAt }) => noticeId === correction.of && dueAt?.equals(by))
}

/** A word to one audience leaves open what everybody was promised. */
const isHeard =
  ({ notice, notices }: { readonly notice: Notice; readonly notices: readonly Notice[] }) =>
  ({ noticeId }: Commitment): boolean =>
    reaches(notice.addressing, notices.find(({ id }) => id === noticeId)?.addressing ?? { kind: 'all' })

/** A promise that a notice says is kept, or is not and why. What was due before stays missed, and is told late. */
const settleTold = (commitment: Commitment, notice: Notice, now: Instant): readonly Commitment[] => {
  const said = notice.settles.find(({ commitmentId }) => commitmentId === commitment.id)
  if (!said || !isOwed(commitment)) return []
  const told = { at: now, by: notice.id }
  const { dueAt, outcome } = commitment
  const isLate = outcome.state === 'missed' || (dueAt !== null && isMinuteOver(dueAt, now))
  if (!isLate) return [{ ...commitment, outcome: { state: said.outcome, ...told } }]
  const missed = outcome.state === 'missed' ? outcome : ({ state: 'missed', at: dueAt ?? now } as const)
  return [{ ...commitment, outcome: missed, settledLate: { outcome: said.outcome, ...told } }]
}

export interface EffectInput {
  readonly notice: Notice
  readonly incident: Incident
  readonly publishedCount: number
  readonly openCommitments: readonly Commitment[]
  /** The notices of the incident: whom an open promise was made to. */
  readonly notices: readonly Notice[]
  readonly commitmentId: CommitmentId
  /** For what it promises besides the next word: an id each, and the names of those who stand for it. */
  readonly promisedIds?: readonly CommitmentId[]
  readonly nameOf?: (id: string) => string
  /** The promises that it settles by saying so. */
  readonly told?: readonly Commitment[]
  /** What its incident's notices promised besides the next word. */
  readonly ledger?: readonly Commitment[]
  readonly now: Instant
}

/** A correction that says again what its notice promised, or another correction of it, promises nothing more. */
const isOwedAlready = (notice: Notice, promised: Notice['promises'][number], { ledger = [], notices }: EffectInput): boolean => {
  const { correction } = notice
  if (correction === null) return false
  const chain = new Set([correction.of, ...notices.filter((one) => one.correction?.of === correction.of).map(({ id }) => id)])
  return ledger.some(
    (one) =>
      chain.has(one.noticeId) &&
      isOwed(one) &&
      one.kind === promised.kind &&
      one.what === promised.what &&
      one.dueAt?.epochMilliseconds === promised.by?.epochMilliseconds,
  )
}

const promisedBy = (notice: Notice, input: EffectInput): readonly Commitment[] => {
  const { promisedIds = [], nameOf, now } = input
  return notice.promises.flatMap((whole, i): readonly Commitment[] => {
    const { by, standsFor, ...promised } = whole
    const id = promisedIds[i]
    if (id === undefined || isOwedAlready(notice, whole, input)) return []
    return [
      {
        ...plainPromise,
        ...promised,
        id,
        pageId: notice.pageId,
        incidentId: notice.incidentId,
        noticeId: notice.id,
        toWhom: notice.addressing,
        dueAt: by,
        standsFor: { id: standsFor, name: nameOf?.(standsFor) ?? '' },
        outcome: { state: 'open' },
        createdAt: now,
      },
    ]
  })
}

/** What follows when a pending notice takes effect at `now`; the store writes all of it in one transaction. */
export const planEffect = (input: EffectInput): Effect => {
  const { notice, incident, now } = input
  const published: PublishedNotice = {
    ...notice,
    status: { state: 'published', publishedAt: now, number: input.publishedCount + 1 },
    updatedAt: now,
    version: notice.version + 1,
  }
  const next = notice.content.slots.nextUpdate
  const isSaidAgain = repeats(notice, input.openCommitments)
  const settles = notice.correction === null || (next !== undefined && !isSaidAgain)
  const told = (input.told ?? []).flatMap((commitment) => settleTold(commitment, notice, now))
  const made: Commitment | null =
    next === undefined || incident.isDrill || isSaidAgain
      ? null
      : {
          id: input.commitmentId,
          pageId: notice.pageId,
          incidentId: incident.id,
          noticeId: notice.id,
          ...plainPromise,
          toWhom: notice.addressing,
          dueAt: next.by,
          outcome: { state: 'open' },
          createdAt: now,
        }
  return {
    notice: published,
    incident: incidentAfter(incident, notice, now, input.notices),
    settled: [
      ...(settles ? input.openCommitments.filter(isHeard(input)).map((commitment) => settle(commitment, notice, now)) : []),
      ...told,
    ],
    told,
    made,
    promised: incident.isDrill ? [] : promisedBy(notice, input),
  }
}
