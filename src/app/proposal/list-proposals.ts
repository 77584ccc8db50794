import { authorize } from '../../core/actor/actor.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Proposal, ProposalState } from '../../core/signal/signal.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import type { Slice, SliceRequest } from '../store.ts'

export const listProposals = async (
  context: Context,
  input: SliceRequest & { readonly pageId?: string | undefined; readonly state?: string | undefined },
): Promise<Result<Slice<Proposal>>> => {
  const allowed = authorize(context.actor, 'proposal.read')
  if (!allowed.ok) return allowed
  const state =
    input.state === undefined ? ok(undefined) : parseOneOf<ProposalState>(['waiting', 'accepted', 'dismissed', 'withdrawn'], input.state)
  if (!state.ok) return state
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { after, limit } = input
    return ok(await records.proposals.list(page.value.id, { after, limit, ...(state.value === undefined ? {} : { state: state.value }) }))
  })
}
