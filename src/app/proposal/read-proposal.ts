import { authorize } from '../../core/actor/actor.ts'
import type { ProposalId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import type { AssembledNotice } from '../../core/notice/assemble.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Former } from '../../core/signal/former.ts'
import { proposedContent } from '../../core/signal/propose.ts'
import { assembleProposed } from '../../core/signal/proposed-notice.ts'
import type { Proposal, Signal } from '../../core/signal/signal.ts'
import { plusSeconds } from '../../core/time.ts'
import { type AffectedByReaders, affectedNow, readersBeside } from '../affected-now.ts'
import type { Context } from '../context.ts'
import { formerProposal } from '../former-proposal.ts'
import { missing } from '../load.ts'
import { proposalGround } from '../proposal-ground.ts'

export interface ProposalFile {
  readonly proposal: Proposal
  /** As it would read if it were accepted now. */
  readonly assembled: AssembledNotice
  /** The first hundred alerts behind it. */
  readonly signals: readonly Signal[]
  /** Readers of components that it may concern who say so too. */
  readonly readers: readonly AffectedByReaders[]
  readonly former: Former | null
}

/** A proposal with its alerts and the notice that accepting it now would publish. */
export const readProposal = async (context: Context, input: { readonly proposalId: string }): Promise<Result<ProposalFile>> => {
  const allowed = authorize(context.actor, 'proposal.read')
  if (!allowed.ok) return allowed
  const id = parseId<ProposalId>(input.proposalId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const kept = await records.proposals.find(id.value)
    if (!kept) return missing('proposal')
    const publicAt = plusSeconds(now, context.settings.undoSeconds)
    const proposal = kept.state === 'waiting' ? { ...kept, content: proposedContent(kept, publicAt) } : kept
    const page = await records.pages.find(proposal.pageId)
    if (!page) return missing('page')
    const assembled = assembleProposed(proposal, await proposalGround(records, proposal, page), now)
    const readers = readersBeside(proposal, await affectedNow(records, page, now))
    const former = await formerProposal(records, proposal)
    return ok({ proposal, assembled, signals: await records.signals.listOf(proposal.id, 100), readers, former })
  })
}
