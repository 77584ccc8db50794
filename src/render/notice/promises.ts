import type { Commitment } from '../../core/commitment/commitment.ts'
import { reaches } from '../../core/due/due-facts.ts'
import type { Told } from '../../core/notice/told.ts'
import { type Instant, isAfter } from '../../core/time.ts'

/** A promised next word that did not come in time; `answeredAt` is null while it has not come at all. */
export interface Lateness {
  readonly dueAt: Instant
  readonly answeredAt: Instant | null
}

/** What became of the next word promised in a notice or in its corrections; undefined where nothing was missed. A word that not all got who were promised it is none. */
export const latenessOf = (told: Told, all: readonly Told[], commitments: readonly Commitment[]): Lateness | undefined => {
  const ids = [told.notice, ...told.corrections].map((notice) => notice.id)
  const missed = commitments.findLast(
    ({ kind, outcome, noticeId }) => kind === 'next_update' && outcome.state === 'missed' && ids.includes(noticeId),
  )
  const dueAt = missed?.dueAt
  if (!dueAt) return undefined
  const answer = all.find(
    ({ notice }) =>
      notice !== told.notice &&
      isAfter(notice.status.publishedAt, told.notice.status.publishedAt) &&
      reaches(notice.addressing, told.notice.addressing),
  )
  return { dueAt, answeredAt: answer?.notice.status.publishedAt ?? null }
}
