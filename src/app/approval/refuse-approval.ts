import type { Approval } from '../../core/approval/approval.ts'
import { decideRefusal } from '../../core/approval/decide-approval.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { answerApproval, type NamedApproval } from '../settle-approval.ts'

/** Says no, and why. What is public already stays so: what is wrong in it is set right by a correction. */
export const refuseApproval = async (context: Context, input: NamedApproval & { readonly reason: string }): Promise<Result<Approval>> => {
  const reason = parseText(input.reason, textLimits.slot)
  if (!reason.ok) return refuse('input.invalid', reason.fault.detail, { errors: [{ pointer: '/reason', detail: reason.fault.detail }] })
  return answerApproval(context, input, ({ approval }, settling) => {
    const refused = decideRefusal(approval, { ...settling, reason: reason.value })
    return refused.ok ? ok({ after: refused.value, kind: 'approval.refused', facts: { reason: reason.value } }) : refused
  })
}
