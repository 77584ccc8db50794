import { authorize } from '../../core/actor/actor.ts'
import type { ApprovalId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import { type ApprovalFile, approvalFile } from '../approval-file.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'

/** What was asked, with the difference to what was approved or published last. */
export const readApproval = async (context: Context, input: { readonly approvalId: string }): Promise<Result<ApprovalFile>> => {
  const allowed = authorize(context.actor, 'notice.read')
  if (!allowed.ok) return allowed
  const id = parseId<ApprovalId>(input.approvalId)
  if (!id.ok) return id
  return context.store.read(async (records) => {
    const approval = await records.approvals.find(id.value)
    const page = approval && (await records.pages.find(approval.pageId))
    return approval && page ? ok(await approvalFile(context, records, page, approval)) : missing('approval')
  })
}
