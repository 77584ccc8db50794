import type { CommitmentId } from '../brand.ts'
import type { Commitment } from '../commitment/commitment.ts'
import type { Incident } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import { type Instant, isAfter } from '../time.ts'
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

const incidentAfter = (incident: Incident, notice: Notice, now: Instant): Incident => {
  const first = incident.publicAt === null
  const base = { ...incident, publicAt: incident.publicAt ?? now, updatedAt: now, version: incident.version + 1 }
  if (notice.correction !== null) return base
  const { phase, severity, title, affected } = notice.change
  const { since, until } = notice.content.slots
  const closes = isClosed(phase) && incident.endedAt === null
  return {
    ...base,
    phase,
    severity,
    title,
    affected,
    startedAt: since ?? (first && notice.backdatedTo ? notice.backdatedTo : incident.startedAt),
    monitoringAt: incident.monitoringAt ?? (phase === 'monitoring' ? now : null),
    endedAt: closes ? (until ?? now) : incident.endedAt,
  }
}

/** A word that comes after its promised time does not undo the miss: a late commitment is missed, and stays so. */
const settle = (commitment: Commitment, notice: Notice, now: Instant): Commitment => {
  const isLate = commitment.dueAt !== null && isAfter(now, commitment.dueAt)
  return { ...commitment, outcome: isLate ? { state: 'missed', at: commitment.dueAt ?? now } : { state: 'kept', at: now, by: notice.id } }
}

export const planEffect = (input: {
  readonly notice: Notice
  readonly incident: Incident
  readonly publishedCount: number
  readonly openCommitments: readonly Commitment[]
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
  const keeps = notice.correction === null || next !== undefined
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
    settled: keeps ? input.openCommitments.map((commitment) => settle(commitment, notice, now)) : [],
    made,
  }
}
