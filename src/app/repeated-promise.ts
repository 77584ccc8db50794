import type { NoticeContent, PublishedNotice } from '../core/notice/notice.ts'
import { type Instant, isBefore } from '../core/time.ts'
import type { Records } from './store.ts'

/**
 * A correction stands by itself, in mails above all: while readers still wait for the next word that its notice promised, it says that again
 * unless its writer says something else of it.
 */
export const withOpenPromise = async (
  records: Records,
  wrong: PublishedNotice,
  content: NoticeContent,
  now: Instant,
): Promise<NoticeContent> => {
  const { nextUpdate } = wrong.content.slots
  const { slots } = content
  if (!nextUpdate?.by || !isBefore(now, nextUpdate.by) || slots.nextUpdate) return content
  const promised = await records.commitments.listOf([wrong.incidentId])
  const isOpen = promised.some(({ noticeId, outcome }) => noticeId === wrong.id && outcome.state === 'open')
  return isOpen ? { ...content, slots: { ...slots, nextUpdate } } : content
}
