import type { CommitmentId } from '../brand.ts'
import type { Commitment } from '../commitment/commitment.ts'
import { reaches } from '../due/due-facts.ts'
import type { Incident } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import { type Instant, isAfter, isBefore } from '../time.ts'
import type { Notice, PublishedNotice } from './notice.ts'

/** Everything that becomes true when a pending notice takes effect. */
export interface Effect {
  readonly notice: PublishedNotice
  readonly incident: Incident
  /** Commitments whose outcome this notice settles, as they are afterwards. */
  readonly settled: readonly Commitment[]
  /** The promise that this notice makes, if any. */
  readonly made: Commitment | null
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
  if (!isClosed(change.phase)) return incident.endedAt
  if (incident.endedAt === null) return slots.until ?? now
  // Afterwards only the report, which knows more, moves the end.
  return kind === 'report' ? (slots.until ?? incident.endedAt) : incident.endedAt
}

/** The incident as a notice leaves it. A correction sets words right and leaves the incident where it is. */
export const incidentAfter = (incident: Incident, notice: Notice, now: Instant): Incident => {
  const base = { ...incident, publicAt: incident.publicAt ?? now, updatedAt: now, version: incident.version + 1 }
  if (notice.correction !== null) return base
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
  if (dueAt !== null && isAfter(now, dueAt)) return { ...commitment, outcome: { state: 'missed', at: dueAt } }
  if (notice.correction !== null) return { ...commitment, outcome: { state: 'withdrawn', at: now } }
  return { ...commitment, outcome: { state: 'kept', at: now, by: notice.id } }
}

/** A word to one audience leaves open what everybody was promised. */
const isHeard =
  ({ notice, notices }: { readonly notice: Notice; readonly notices: readonly Notice[] }) =>
  ({ noticeId }: Commitment): boolean =>
    reaches(notice.addressing, notices.find(({ id }) => id === noticeId)?.addressing ?? { kind: 'all' })

/** What follows when a pending notice takes effect at `now`; the store writes all of it in one transaction. */
export const planEffect = (input: {
  readonly notice: Notice
  readonly incident: Incident
  readonly publishedCount: number
  readonly openCommitments: readonly Commitment[]
  /** The notices of the incident: whom an open promise was made to. */
  readonly notices: readonly Notice[]
  readonly commitmentId: CommitmentId
  readonly now: Instant
}): Effect => {
  const { notice, incident, now } = input
  const published: PublishedNotice = {
    ...notice,
    status: { state: 'published', publishedAt: now, number: input.publishedCount + 1 },
    updatedAt: now,
    version: notice.version + 1,
  }
  const next = notice.content.slots.nextUpdate
  const settles = notice.correction === null || next !== undefined
  const made: Commitment | null =
    next === undefined || incident.isDrill
      ? null
      : {
          id: input.commitmentId,
          pageId: notice.pageId,
          incidentId: incident.id,
          noticeId: notice.id,
          kind: 'next_update',
          dueAt: next.by,
          outcome: { state: 'open' },
          createdAt: now,
        }
  return {
    notice: published,
    incident: incidentAfter(incident, notice, now),
    settled: settles ? input.openCommitments.filter(isHeard(input)).map((commitment) => settle(commitment, notice, now)) : [],
    made,
  }
}
