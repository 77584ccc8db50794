import { authorize } from '../../core/actor/actor.ts'
import type { Approval } from '../../core/approval/approval.ts'
import { decideWithdrawal } from '../../core/approval/decide-approval.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { writerOf } from '../draft-file.ts'
import { lockApproval, type NamedApproval, saveApproval } from '../settle-approval.ts'

/** Asks no more. What went out to be looked at afterwards is looked at. */
export const withdrawApproval = async (context: Context, input: NamedApproval): Promise<Result<Approval>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction<Approval>(async (records) => {
    const found = await lockApproval(records, input)
    if (!found.ok) return found
    const { approval, notice } = found.value
    if (approval.mode === 'afterwards' && notice.status.state !== 'draft')
      return refuse('approval.settled', 'It went out under the condition that somebody looks at it; only they can end this.')
    const withdrawn = decideWithdrawal(approval, writerOf(context.actor), now)
    if (!withdrawn.ok) return withdrawn
    return ok(await saveApproval(context, records, { before: approval, after: withdrawn.value, kind: 'approval.withdrawn' }))
  })
}
