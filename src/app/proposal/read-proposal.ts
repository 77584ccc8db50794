import { authorize } from '../../core/actor/actor.ts'
import type { ProposalId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import { proposedContent } from '../../core/signal/propose.ts'
import type { Proposal, Signal } from '../../core/signal/signal.ts'
import { plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'

export interface ProposalFile {
  readonly proposal: Proposal
  /** The first hundred alerts behind it. */
  readonly signals: readonly Signal[]
}

/** A proposal with its alerts, and while it waits with the words that accepting it now would publish. */
export const readProposal = async (context: Context, input: { readonly proposalId: string }): Promise<Result<ProposalFile>> => {
  const allowed = authorize(context.actor, 'proposal.read')
  if (!allowed.ok) return allowed
  const id = parseId<ProposalId>(input.proposalId)
  if (!id.ok) return id
  return context.store.read(async (records) => {
    const kept = await records.proposals.find(id.value)
    if (!kept) return missing('proposal')
    const publicAt = plusSeconds(context.clock.now(), context.settings.undoSeconds)
    const proposal = kept.state === 'waiting' ? { ...kept, content: proposedContent(kept, publicAt) } : kept
    return ok({ proposal, signals: await records.signals.listOf(proposal.id, 100) })
  })
}
