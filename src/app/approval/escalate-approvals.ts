import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { tellApprovers } from '../ask-approval.ts'
import type { Context } from '../context.ts'
import { saveApproval } from '../settle-approval.ts'

const batch = 20

/** What nobody answered in its time goes to those whom the policy asks then, once. Answers how many. */
export const escalateApprovals = async (context: Context): Promise<Result<number>> => {
  const allowed = authorize(context.actor, 'approval.settle')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<number>(async (records) => {
    const late = await records.approvals.claimLate(now, batch)
    for (const before of late) {
      const page = await records.pages.find(before.pageId)
      if (!page) throw new Error('an approval without its page')
      const after = { ...before, escalatedAt: now, version: before.version + 1 }
      await saveApproval(context, records, { before, after, kind: 'approval.escalated' })
      await tellApprovers(context, records, { approval: after, page, now, isLate: true })
    }
    return ok(late.length)
  })
  if (result.ok && result.value > 0) context.hints.raise('outbox')
  return result
}
