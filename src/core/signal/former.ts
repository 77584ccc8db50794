import type { ProposalId } from '../brand.ts'
import type { Instant } from '../time.ts'
import type { Again } from './signal.ts'

/** What a person had made of a proposal that is raised once more. */
export interface Former {
  readonly proposalId: ProposalId
  readonly because: Again['because']
  /** `closed`: it had become an incident, which was closed at that time. */
  readonly settled: 'dismissed' | 'closed'
  readonly at: Instant
  /** Who dismissed it. */
  readonly by: string | null
  readonly reason: string | null
}
