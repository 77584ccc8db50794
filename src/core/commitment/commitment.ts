import type { CommitmentId, IncidentId, NoticeId, PageId } from '../brand.ts'
import type { Instant } from '../time.ts'

/** A promise made in a published notice. The next update is the first kind; the ledger grows with the clock. */
export interface Commitment {
  readonly id: CommitmentId
  readonly pageId: PageId
  readonly incidentId: IncidentId
  readonly noticeId: NoticeId
  readonly kind: 'next_update'
  /** Null for a promise "when something changes" alone. */
  readonly dueAt: Instant | null
  readonly outcome:
    | { readonly state: 'open' }
    | { readonly state: 'kept'; readonly at: Instant; readonly by: NoticeId }
    | { readonly state: 'missed'; readonly at: Instant }
    | { readonly state: 'withdrawn'; readonly at: Instant }
  readonly createdAt: Instant
}
