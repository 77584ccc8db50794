import type { FreezeId, IncidentId, MaintenanceSeriesId, NoticeId, PageId, SubscriberId } from '../core/brand.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Freeze } from '../core/maintenance/conflicts.ts'
import type { MaintenancePlan, Planned } from '../core/maintenance/plan.ts'
import type { MaintenanceSeries } from '../core/maintenance/series.ts'
import type { Instant } from '../core/time.ts'
import type { Saved } from './store.ts'

/** A reminder of an announcement being spread over its subscribers; finished ones stay, so that none is begun twice. */
export interface ReminderFanout {
  readonly noticeId: NoticeId
  readonly minutes: number
  readonly begunAt: Instant
  readonly expiresAt: Instant
  readonly cursor: SubscriberId | null
}

export interface MaintenanceRecords {
  /** Open ones of a page, the next first. */
  listOpen(pageId: PageId): Promise<readonly Incident[]>
  /** Open ones of every page that were planned with words for the clock, the next first. */
  listPlanned(): Promise<readonly Planned[]>
  /** Those that are announced and have not begun, the next first, up to a moment. */
  listAnnounced(until: Instant): Promise<readonly Incident[]>
  findPlan(incidentId: IncidentId): Promise<MaintenancePlan | undefined>
  listPlans(incidentIds: readonly IncidentId[]): Promise<readonly MaintenancePlan[]>
  listOfSeries(seriesId: MaintenanceSeriesId): Promise<readonly MaintenancePlan[]>
  insertPlan(plan: MaintenancePlan): Promise<void>
  savePlan(plan: MaintenancePlan, readVersion: number): Saved
  removePlan(incidentId: IncidentId): Promise<void>
  /** False where it was begun before, by whichever node. */
  beginReminder(reminder: Omit<ReminderFanout, 'cursor'>): Saved
  /** Of these notices, those that were begun. */
  listBegun(noticeIds: readonly NoticeId[]): Promise<readonly Pick<ReminderFanout, 'noticeId' | 'minutes'>[]>
  /** An unfinished one, locked for this transaction (PostgreSQL: skip those that are locked). */
  claimReminder(): Promise<ReminderFanout | undefined>
  /** How far it came; null is to the end. */
  advanceReminder(reminder: ReminderFanout, cursor: SubscriberId | null): Promise<void>
}

export interface MaintenanceSeriesRecords {
  find(id: MaintenanceSeriesId): Promise<MaintenanceSeries | undefined>
  /** For update. */
  lock(id: MaintenanceSeriesId): Promise<MaintenanceSeries | undefined>
  /** The newest first. */
  listOf(pageId: PageId): Promise<readonly MaintenanceSeries[]>
  insert(series: MaintenanceSeries): Promise<void>
  save(series: MaintenanceSeries, readVersion: number): Saved
}

export interface FreezeRecords {
  /** By their first day. */
  listOf(pageId: PageId): Promise<readonly Freeze[]>
  insert(freeze: Freeze): Promise<void>
  remove(pageId: PageId, id: FreezeId): Saved
}
