import type { IncidentId, NoticeId, PageId } from '../core/brand.ts'
import type { ToldSeverity } from '../core/due/due-facts.ts'
import type { Notice, PublishedNotice } from '../core/notice/notice.ts'
import type { Instant } from '../core/time.ts'
import type { Saved } from './store.ts'

export interface NoticeRecords {
  find(id: NoticeId): Promise<Notice | undefined>
  lock(id: NoticeId): Promise<Notice | undefined>
  /** Every notice of the incident, oldest first, drafts and pending ones included. */
  listOf(incidentId: IncidentId): Promise<readonly Notice[]>
  /** Published ones of the given incidents, oldest first within each. */
  listPublished(incidentIds: readonly IncidentId[]): Promise<readonly PublishedNotice[]>
  /** Of each of the given incidents the pending ones and the last that was published. */
  listLatest(incidentIds: readonly IncidentId[]): Promise<readonly Notice[]>
  /** Of each incident of the page that is public and open, planned work and drills left out: the last word that everybody got. */
  listLastWords(pageId: PageId): Promise<readonly PublishedNotice[]>
  /** What the published and pending ones of the given incidents said of its severity, without their words. */
  listTold(incidentIds: readonly IncidentId[]): Promise<readonly ToldSeverity[]>
  insert(notice: Notice): Promise<void>
  save(notice: Notice, readVersion: number): Saved
  remove(id: NoticeId, readVersion: number): Saved
  /** Pending ones whose moment has come, in the order in which they are to take effect. */
  listDue(now: Instant, limit: number): Promise<readonly Notice[]>
  /** The earliest moment at which a pending one takes effect. */
  nextEffectAt(): Promise<Instant | undefined>
}
