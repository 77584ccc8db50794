import type { IncidentId, TrackerId } from '../core/brand.ts'
import type { IssueFault, TrackedIssue } from '../core/issue/issue-state.ts'
import type { Tracker } from '../core/issue/tracker.ts'
import type { Instant } from '../core/time.ts'
import type { Saved } from './store.ts'

export interface TrackerRecords {
  /** In the order in which they were added. */
  list(): Promise<readonly Tracker[]>
  find(id: TrackerId): Promise<Tracker | undefined>
  /** Answers whether its address was free. */
  insert(tracker: Tracker): Promise<boolean>
  /** Account, token and secret. */
  save(tracker: Tracker, readVersion: number): Saved
  remove(id: TrackerId, readVersion: number): Saved
  /** Has it tried at the next beat. */
  askTest(id: TrackerId, at: Instant): Promise<void>
  noteTest(id: TrackerId, at: Instant, fault: IssueFault | null): Promise<void>
}

/** An action of an incident, named as `actionKey` does, and its issue. */
export interface ActionLink {
  readonly incidentId: IncidentId
  readonly actionKey: string
  readonly url: string
}

export interface IssueRecords {
  linksOf(incidentIds: readonly IncidentId[]): Promise<readonly ActionLink[]>
  linksTo(url: string): Promise<readonly ActionLink[]>
  /** All links of an incident, in place of those before. */
  replaceLinks(incidentId: IncidentId, links: readonly ActionLink[]): Promise<void>
  listByUrls(urls: readonly string[]): Promise<readonly TrackedIssue[]>
  /** Writes it down, or over what was known. */
  save(issue: TrackedIssue): Promise<void>
  /** The longest due first. */
  listDue(now: Instant, limit: number): Promise<readonly TrackedIssue[]>
  /** As those are written that are known, whatever is written in capitals. */
  urlsLike(url: string): Promise<readonly string[]>
  /** Has it read at the next beat, where it is known; answers how many that are. */
  wake(url: string, now: Instant): Promise<number>
  /** The same of all that lie below an address. */
  wakeBelow(baseUrl: string, now: Instant): Promise<void>
}
