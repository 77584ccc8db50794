import { authorize } from '../../core/actor/actor.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Former } from '../../core/signal/former.ts'
import { proposedContent } from '../../core/signal/propose.ts'
import type { Proposal, ProposalState, Signal } from '../../core/signal/signal.ts'
import { type Instant, plusSeconds } from '../../core/time.ts'
import { type AffectedByReaders, affectedNow, readersBeside } from '../affected-now.ts'
import type { Context } from '../context.ts'
import { formerProposal } from '../former-proposal.ts'
import { findPage } from '../load.ts'
import type { Records, Slice, SliceRequest } from '../store.ts'

/** What came in is quoted beside each: as many as a card shows. */
const quoted = 3

/** While it waits, with the words that accepting it now would publish. */
export interface ListedProposal extends Proposal {
  /** The first alerts behind it. */
  readonly signals: readonly Signal[]
  /** Readers of components that it may concern who say so too. */
  readonly readers: readonly AffectedByReaders[]
  readonly former: Former | null
}

const listed = async (
  records: Records,
  proposals: readonly Proposal[],
  affected: readonly AffectedByReaders[],
  publicAt: Instant,
): Promise<readonly ListedProposal[]> => {
  const signals = await records.signals.firstOf(
    proposals.map(({ id }) => id),
    quoted,
  )
  const byProposal = Map.groupBy(signals, ({ proposalId }) => proposalId)
  const formers = new Map<string, Former | null>()
  for (const proposal of proposals) if (proposal.again) formers.set(proposal.id, await formerProposal(records, proposal))
  return proposals.map((proposal) => ({
    ...proposal,
    content: proposal.state === 'waiting' ? proposedContent(proposal, publicAt) : proposal.content,
    signals: byProposal.get(proposal.id) ?? [],
    readers: readersBeside(proposal, affected),
    former: formers.get(proposal.id) ?? null,
  }))
}

export const listProposals = async (
  context: Context,
  input: SliceRequest & { readonly pageId?: string | undefined; readonly state?: string | undefined },
): Promise<Result<Slice<ListedProposal>>> => {
  const allowed = authorize(context.actor, 'proposal.read')
  if (!allowed.ok) return allowed
  const state =
    input.state === undefined ? ok(undefined) : parseOneOf<ProposalState>(['waiting', 'accepted', 'dismissed', 'withdrawn'], input.state)
  if (!state.ok) return state
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { after, limit } = input
    const request = { after, limit, ...(state.value === undefined ? {} : { state: state.value }) }
    const { items, next } = await records.proposals.list(page.value.id, request)
    const now = context.clock.now()
    const affected = await affectedNow(records, page.value, now)
    return ok({ items: await listed(records, items, affected, plusSeconds(now, context.settings.undoSeconds)), next })
  })
}
