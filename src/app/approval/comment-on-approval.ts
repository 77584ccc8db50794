import { authorize } from '../../core/actor/actor.ts'
import type { Approval } from '../../core/approval/approval.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { writerOf } from '../draft-file.ts'
import { lockApproval, type NamedApproval, saveApproval } from '../settle-approval.ts'

const mostRemarks = 100

/** Says something about it without answering, whoever may write drafts. */
export const commentOnApproval = async (context: Context, input: NamedApproval & { readonly text: string }): Promise<Result<Approval>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const text = parseText(input.text, textLimits.slot)
  if (!text.ok) return refuse('input.invalid', text.fault.detail, { errors: [{ pointer: '/text', detail: text.fault.detail }] })
  const at = context.clock.now()
  return context.store.transaction<Approval>(async (records) => {
    const found = await lockApproval(records, input)
    if (!found.ok) return found
    const { approval } = found.value
    if (approval.remarks.length >= mostRemarks) return refuse('input.invalid', `There are ${mostRemarks} remarks; go on elsewhere.`)
    const remark = { by: writerOf(context.actor), at, text: text.value }
    const after = { ...approval, remarks: [...approval.remarks, remark], version: approval.version + 1 }
    return ok(await saveApproval(context, records, { before: approval, after, kind: 'approval.commented', facts: { comment: text.value } }))
  })
}
