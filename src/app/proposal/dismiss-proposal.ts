import { authorize } from '../../core/actor/actor.ts'
import type { ProposalId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { settleProposal } from '../../core/signal/propose.ts'
import type { Proposal } from '../../core/signal/signal.ts'
import { parseText, textLimits } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkSeen, missing } from '../load.ts'

/** A person decides that customers need not hear of it, and says why. */
export const dismissProposal = async (
  context: Context,
  input: { readonly proposalId: string; readonly reason: string; readonly seenVersion?: number | undefined },
): Promise<Result<Proposal>> => {
  const allowed = authorize(context.actor, 'proposal.settle')
  if (!allowed.ok) return allowed
  const id = parseId<ProposalId>(input.proposalId)
  if (!id.ok) return id
  const reason = parseText(input.reason, textLimits.reason)
  if (!reason.ok) return refuse('input.invalid', reason.fault.detail, { errors: [{ pointer: '/reason', detail: reason.fault.detail }] })
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const proposal = await records.proposals.lock(id.value)
    if (!proposal) return missing('proposal')
    if (proposal.state !== 'waiting') return refuse('proposal.settled', `It was ${proposal.state}.`)
    const seen = checkSeen('proposal', proposal, input.seenVersion)
    if (!seen.ok) return seen
    const dismissed = settleProposal(proposal, 'dismissed', null, now)
    if (!(await records.proposals.save(dismissed, proposal.version))) throw new Error('a locked proposal changed')
    await records.journal.append([internalEntry(context, now, 'proposal.dismissed', proposal.id, { reason: reason.value })])
    return ok(dismissed)
  })
}
