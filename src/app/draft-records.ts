import type { NoticeId, PageId } from '../core/brand.ts'
import type { DraftMarks, Presence } from '../core/notice/draft-fields.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { Writer } from '../core/notice/writer.ts'
import type { Instant } from '../core/time.ts'
import type { Slice, SliceRequest } from './store.ts'

/** What is kept of a draft beside its words: who began it, and who wrote which field last. */
export interface DraftSheet {
  readonly noticeId: NoticeId
  readonly begunBy: Writer
  readonly marks: DraftMarks
}

export interface DraftRecords {
  find(noticeId: NoticeId): Promise<DraftSheet | undefined>
  /** Writes the sheet, a new one or over the one before; the caller holds the lock of the incident. */
  put(sheet: DraftSheet): Promise<void>
  remove(noticeId: NoticeId): Promise<void>
  /** Open drafts of a page, newest first. */
  list(pageId: PageId, request: SliceRequest): Promise<Slice<Notice>>
  /** Sheets of the given notices, in no particular order. */
  sheetsOf(noticeIds: readonly NoticeId[]): Promise<readonly DraftSheet[]>
  /** Who has been heard of in a draft since a moment, by name. */
  listPresent(noticeIds: readonly NoticeId[], since: Instant): Promise<readonly (Presence & { readonly noticeId: NoticeId })[]>
  notePresence(noticeId: NoticeId, presence: Presence): Promise<void>
  leave(noticeId: NoticeId, writerId: string): Promise<void>
  /** Answers how many were forgotten. */
  forgetPresence(before: Instant): Promise<number>
}
