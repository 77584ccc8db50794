import { authorize } from '../../core/actor/actor.ts'
import type { ProposalId } from '../../core/brand.ts'
import { ok, type Result } from '../../core/result.ts'
import { proposeTest } from '../../core/signal/propose.ts'
import { type SignalReport, testSource } from '../../core/signal/signal.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage } from '../load.ts'
import { tellOperators } from '../tell-operators.ts'

/**
 * An alert of our own making, so that the way from alert to publication can be walked in calm hours. Its proposal is a drill: whatever
 * is done with it reaches nobody outside, and no real alert ever joins it.
 */
export const raiseTestAlert = async (context: Context): Promise<Result<{ readonly proposalId: string }>> => {
  const allowed = authorize(context.actor, 'signal.raise')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<{ readonly proposalId: string }>(async (records) => {
    const page = await findPage(records, undefined)
    if (!page.ok) return page
    const id = context.ids.next<ProposalId>()
    const report: SignalReport = {
      source: testSource,
      key: id,
      state: 'firing',
      title: 'Test alert',
      summary: 'An operator raised this to see that alerts arrive.',
      labels: {},
      startedAt: now,
      endedAt: null,
    }
    const proposal = proposeTest({ id, page: page.value, report, now })
    await records.proposals.insert(proposal)
    await records.signals.insert({
      ...report,
      id: context.ids.next(),
      pageId: page.value.id,
      proposalId: id,
      receivedAt: now,
      repeats: 0,
    })
    await tellOperators(context, records, { page: page.value, proposal, now })
    await records.journal.append([
      internalEntry(context, now, 'proposal.raised', id, { kind: 'open', title: proposal.title, isDrill: true }),
    ])
    return ok({ proposalId: id })
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
