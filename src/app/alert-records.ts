import type { AlertRuleId, IncidentId, PageId, ProposalId } from '../core/brand.ts'
import type { AlertRule, Proposal, ProposalState, Signal } from '../core/signal/signal.ts'
import type { Instant } from '../core/time.ts'
import type { Saved, Slice, SliceRequest } from './store.ts'

export interface SignalRecords {
  /** For update. */
  lock(pageId: PageId, source: string, key: string): Promise<Signal | undefined>
  /** Oldest first, at most `limit`. */
  listOf(proposalId: ProposalId, limit: number): Promise<readonly Signal[]>
  /** Of each of the proposals the oldest `each`, oldest first. */
  firstOf(proposalIds: readonly ProposalId[], each: number): Promise<readonly Signal[]>
  countFiring(proposalId: ProposalId): Promise<number>
  /** When a machine last said something; tests that operators raised themselves do not count. */
  newestAt(pageId: PageId): Promise<Instant | undefined>
  /**
   * Firing ones that nobody has in hand: their accepted proposal's incident is closed and has not changed since `settledBy`, or they
   * were dismissed at or before that. Oldest first.
   */
  listLeft(request: { readonly settledBy: Instant; readonly limit: number }): Promise<readonly Signal[]>
  insert(signal: Signal): Promise<void>
  update(signal: Signal): Promise<void>
}

export interface ProposalRecords {
  find(id: ProposalId): Promise<Proposal | undefined>
  lock(id: ProposalId): Promise<Proposal | undefined>
  list(pageId: PageId, request: SliceRequest & { readonly state?: ProposalState }): Promise<Slice<Proposal>>
  /** The `open` proposals of the group that wait, or whose accepted incident is not closed yet, newest first; locked for update. */
  lockCurrent(pageId: PageId, groupKey: string): Promise<readonly Proposal[]>
  /** The newest `open` proposal of the group that is waiting and was raised at or after `since`; locked for update. */
  lockWaiting(pageId: PageId, groupKey: string, since: Instant): Promise<Proposal | undefined>
  /** The waiting `resolve` proposal for an incident. */
  findResolving(incidentId: IncidentId): Promise<Proposal | undefined>
  /** Those that led to an incident or would close it, oldest first. */
  listOf(incidentId: IncidentId): Promise<readonly Proposal[]>
  /** Those that led to one of these incidents, oldest first. */
  listOpening(incidentIds: readonly IncidentId[]): Promise<readonly Proposal[]>
  insert(proposal: Proposal): Promise<void>
  save(proposal: Proposal, readVersion: number): Saved
}

export interface AlertRuleRecords {
  find(id: AlertRuleId): Promise<AlertRule | undefined>
  /** By position: the first match counts. */
  listOf(pageId: PageId): Promise<readonly AlertRule[]>
  insert(rule: AlertRule): Promise<void>
  save(rule: AlertRule, readVersion: number): Saved
  remove(id: AlertRuleId, readVersion: number): Saved
}
