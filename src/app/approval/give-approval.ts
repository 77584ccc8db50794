import { type Approval, contentDigest } from '../../core/approval/approval.ts'
import { decideSignOff } from '../../core/approval/decide-approval.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { answerApproval, type NamedApproval } from '../settle-approval.ts'

/** Approves a notice in exactly the words that were asked about. After it has gone out, these are looked at and not what stands in it since. */
export const giveApproval = async (
  context: Context,
  input: NamedApproval & { readonly comment?: string | undefined; readonly own?: boolean | undefined },
): Promise<Result<Approval>> => {
  const said = input.comment?.trim() ? parseText(input.comment, textLimits.slot) : ok(null)
  if (!said.ok) return refuse('input.invalid', said.fault.detail, { errors: [{ pointer: '/comment', detail: said.fault.detail }] })
  const comment = said.value
  return answerApproval(context, input, ({ approval, notice }, settling) => {
    const digest = approval.mode === 'before' ? contentDigest(notice) : approval.digest
    const signed = decideSignOff(approval, { ...settling, digest, comment, own: input.own ?? false })
    if (!signed.ok) return signed
    const signOff = signed.value.signOffs.at(-1)
    const facts = { rules: [...(signOff?.rules ?? [])], isOwn: signOff?.isOwn ?? false, ...(comment === null ? {} : { comment }) }
    return ok({ after: signed.value, kind: signed.value.status.state === 'approved' ? 'approval.approved' : 'approval.signed', facts })
  })
}
