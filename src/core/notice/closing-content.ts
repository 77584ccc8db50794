import type { ComponentId } from '../brand.ts'
import type { Incident } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import { type Instant, isBefore } from '../time.ts'
import { feltBetween, toldOtherwise } from './closing-facts.ts'
import type { Notice, NoticeContent } from './notice.ts'

/** What the record knows beside the notice that closes. */
export interface ClosingGround {
  readonly others: readonly Notice[]
  readonly nameOf: (id: ComponentId) => string
}

/** Whether this notice is the one that ends it. */
export const closesNow = ({ correction, change }: Notice, expected: Incident): boolean =>
  correction === null && isClosed(change.phase) && !isClosed(expected.phase)

/**
 * The words of a notice as they read when it is published at `now`: one that closes says from when until when and what each component
 * suffered, computed from the record and never typed (A9). A draft has no end of its own, or one that waits for an hour would end the incident an hour early.
 */
export const closingContent = (notice: Notice, expected: Incident, now: Instant, ground?: ClosingGround): NoticeContent => {
  const { content } = notice
  // A maintenance that was called off before it began has no duration.
  if (!closesNow(notice, expected) || expected.phase === 'scheduled') return content
  const since = content.slots.since ?? expected.startedAt
  if (isBefore(now, since)) return content
  const times = { since, until: content.slots.until ?? now }
  const felt = ground && !isBefore(times.until, since) ? feltBetween(expected, ground.others, times, ground.nameOf) : []
  const otherwise = ground && toldOtherwise(expected, ground.others, { since, until: content.slots.until })
  const computed = { ...(felt.length > 0 ? { felt } : {}), ...(otherwise ? { toldOtherwise: otherwise } : {}) }
  return { ...content, slots: { ...content.slots, ...times, ...computed } }
}

/** A pending notice that is taken back: a draft again, without the end and the facts that publishing gave it. */
export const draftAgain = (notice: Notice, now: Instant): Notice => {
  const { felt: _felt, toldOtherwise: _told, ...own } = notice.content.slots
  const { until, ...rest } = own
  // An end to the millisecond of publishing is the record's, not the writer's.
  const slots = until?.equals(notice.updatedAt) ? rest : own
  return { ...notice, content: { ...notice.content, slots }, status: { state: 'draft' }, updatedAt: now, version: notice.version + 1 }
}
