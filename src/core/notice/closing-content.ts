import type { Incident } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import { type Instant, isBefore } from '../time.ts'
import type { Notice, NoticeContent } from './notice.ts'

/**
 * The words of a notice as they read when it is published at `now`: one that closes says from when until when, computed from the
 * record and never typed (A9). A draft has no end of its own, or one that waits for an hour would end the incident an hour early.
 */
export const closingContent = (notice: Notice, expected: Incident, now: Instant): NoticeContent => {
  const { content, change, correction } = notice
  const closes = correction === null && isClosed(change.phase) && !isClosed(expected.phase)
  // A maintenance that was called off before it began has no duration.
  if (!closes || expected.phase === 'scheduled') return content
  const since = content.slots.since ?? expected.startedAt
  if (isBefore(now, since)) return content
  return { ...content, slots: { ...content.slots, since, until: content.slots.until ?? now } }
}

/** A pending notice that is taken back: a draft again, without the end that publishing gave it. */
export const draftAgain = (notice: Notice, now: Instant): Notice => {
  const { until, ...rest } = notice.content.slots
  // An end to the millisecond of publishing is the record's, not the writer's.
  const slots = until?.equals(notice.updatedAt) ? rest : notice.content.slots
  return { ...notice, content: { ...notice.content, slots }, status: { state: 'draft' }, updatedAt: now, version: notice.version + 1 }
}
