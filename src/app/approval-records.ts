import type { Approval, ApprovalStateName } from '../core/approval/approval.ts'
import type { ApprovalId, IncidentId, NoticeId, PageId } from '../core/brand.ts'
import type { Instant } from '../core/time.ts'
import type { Saved, Slice, SliceRequest } from './store.ts'

export interface ApprovalRecords {
  find(id: ApprovalId): Promise<Approval | undefined>
  lock(id: ApprovalId): Promise<Approval | undefined>
  /** All that was ever asked about a notice, the newest first. */
  listOf(noticeId: NoticeId): Promise<readonly Approval[]>
  list(
    pageId: PageId,
    request: SliceRequest & { readonly state?: ApprovalStateName; readonly incidentId?: IncidentId },
  ): Promise<Slice<Approval>>
  /** For update: those that wait beyond their time and of which nobody else was told yet. On PostgreSQL those that are locked are passed over. */
  claimLate(now: Instant, limit: number): Promise<readonly Approval[]>
  insert(approval: Approval): Promise<void>
  save(approval: Approval, readVersion: number): Saved
  /** With a draft that is discarded goes what was asked about it. */
  removeOf(noticeId: NoticeId): Promise<void>
}
