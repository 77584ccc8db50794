import type { IncidentId, NoticeId } from '../core/brand.ts'
import type { Commitment } from '../core/commitment/commitment.ts'
import type { PublishedNotice } from '../core/notice/notice.ts'
import type { Instant } from '../core/time.ts'

/** What the measures count from that no other record holds. */
export interface MeasureRecords {
  /** When the earliest signal behind each of the incidents came in; none where a person opened it. */
  firstSignals(incidentIds: readonly IncidentId[]): Promise<ReadonlyMap<IncidentId, Instant>>
  /** Keeps when the first reader reported it, unless an earlier time is kept. */
  keepFirstReport(incidentId: IncidentId, at: Instant): Promise<void>
  /** What was kept of it; none where no reader was earlier than whoever opened the incident. */
  firstReports(incidentIds: readonly IncidentId[]): Promise<ReadonlyMap<IncidentId, Instant>>
  /** Every promise that their notices made, of whatever kind, oldest first. */
  promisesOf(incidentIds: readonly IncidentId[]): Promise<readonly Commitment[]>
  /** Published notices whose elements nobody has noted yet, in order of their ids. */
  listUnread(limit: number): Promise<readonly PublishedNotice[]>
  /** By their ids in the writing guide. */
  noteElements(noticeId: NoticeId, elements: readonly string[]): Promise<void>
  /** Of the notices of these incidents, those whose elements are noted. */
  elementsOf(incidentIds: readonly IncidentId[]): Promise<ReadonlyMap<NoticeId, readonly string[]>>
}
