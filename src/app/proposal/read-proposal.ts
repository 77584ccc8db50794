import { authorize } from '../../core/actor/actor.ts'
import type { ProposalId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Proposal, Signal } from '../../core/signal/signal.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'

export interface ProposalFile {
  readonly proposal: Proposal
  /** The first hundred alerts behind it. */
  readonly signals: readonly Signal[]
}

export const readProposal = async (context: Context, input: { readonly proposalId: string }): Promise<Result<ProposalFile>> => {
  const allowed = authorize(context.actor, 'proposal.read')
  if (!allowed.ok) return allowed
  const id = parseId<ProposalId>(input.proposalId)
  if (!id.ok) return id
  return context.store.read(async (records) => {
    const proposal = await records.proposals.find(id.value)
    return proposal ? ok({ proposal, signals: await records.signals.listOf(proposal.id, 100) }) : missing('proposal')
  })
}
