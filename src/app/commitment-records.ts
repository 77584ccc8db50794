import type { CommitmentId, IncidentId, PageId } from '../core/brand.ts'
import type { Commitment, CommitmentState } from '../core/commitment/commitment.ts'
import type { Instant } from '../core/time.ts'
import type { Slice, SliceRequest } from './store.ts'

export interface CommitmentRecords {
  find(id: CommitmentId): Promise<Commitment | undefined>
  /** Promised next words, for update, newest first. */
  lockOpen(incidentId: IncidentId): Promise<readonly Commitment[]>
  /** For update, whatever they promise. */
  lockAll(ids: readonly CommitmentId[]): Promise<readonly Commitment[]>
  /** Promised next words, newest first; every other promise is the ledger's. */
  listOf(incidentIds: readonly IncidentId[]): Promise<readonly Commitment[]>
  /** Of several incidents the actions that customers were promised, oldest first. */
  publicActionsOf(incidentIds: readonly IncidentId[]): Promise<readonly Commitment[]>
  /** What an incident's notices promised besides the next word, oldest first. */
  ledgerOf(incidentId: IncidentId): Promise<readonly Commitment[]>
  /** What was promised in notices of several incidents besides next words and nobody waits for any more: kept, or taken back. */
  settledOf(incidentIds: readonly IncidentId[]): Promise<readonly Commitment[]>
  /** Every promise of a page, newest first. `isLate`: missed, and not settled since. */
  ledger(
    pageId: PageId,
    request: SliceRequest & { readonly state?: CommitmentState; readonly isLate?: boolean; readonly incidentId?: IncidentId },
  ): Promise<Slice<Commitment>>
  /** What somebody still waits for besides a next word, in time or late, oldest first. */
  listOwed(pageId: PageId, request: { readonly isPublic: boolean }): Promise<readonly Commitment[]>
  countStates(pageId: PageId): Promise<Readonly<Partial<Record<CommitmentState, number>>>>
  /** Due before that moment, for update, the longest overdue first. On PostgreSQL those that somebody else is settling at this moment are passed over. */
  claimOverdue(before: Instant, limit: number): Promise<readonly Commitment[]>
  insert(commitment: Commitment): Promise<void>
  update(commitment: Commitment): Promise<void>
}
