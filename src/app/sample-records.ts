import type { AudienceId, ComponentId, IncidentId, PageId, SubscriberId } from '../core/brand.ts'
import type { AudienceUse, ComponentUse, SampleMark } from '../core/sample/removal.ts'
import type { AlertRule } from '../core/signal/signal.ts'

/** What is about to go, and therefore needs no component any more. */
export interface Going {
  readonly incidentIds: readonly IncidentId[]
  readonly ruleIds: readonly AlertRule['id'][]
  readonly subscriberIds: readonly SubscriberId[]
}

export interface SampleRecords {
  /** Null where no sample is loaded, or nothing of it is left. */
  mark(): Promise<SampleMark | null>
  setMark(mark: SampleMark | null): Promise<void>
  /** What else names each of the components: incidents and their notices, waiting proposals, rules, subscribers. */
  usesOf(pageId: PageId, componentIds: readonly ComponentId[], going: Going): Promise<ReadonlyMap<ComponentId, readonly ComponentUse[]>>
  /** What else holds each of the audiences: notices addressed to it, subscribers in it. */
  audienceUsesOf(
    pageId: PageId,
    audienceIds: readonly AudienceId[],
    going: Omit<Going, 'ruleIds'>,
  ): Promise<ReadonlyMap<AudienceId, AudienceUse>>
  /** With notices, drafts, approvals, commitments, postmortems, and what was asked and answered. No proposal may have led to one. */
  removeIncidents(ids: readonly IncidentId[]): Promise<void>
  /** Nothing may name them any more. */
  removeComponents(ids: readonly ComponentId[]): Promise<void>
}
