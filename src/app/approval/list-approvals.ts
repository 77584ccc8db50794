import { authorize } from '../../core/actor/actor.ts'
import { type Approval, type ApprovalStateName, approvalStates } from '../../core/approval/approval.ts'
import type { IncidentId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { ok, type Result } from '../../core/result.ts'
import { type Approvals, listedApprovals } from '../approval-file.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import type { Slice, SliceRequest } from '../store.ts'

/** What was asked to be approved, the newest first. */
export const listApprovals = async (
  context: Context,
  input: SliceRequest & {
    readonly pageId?: string | undefined
    readonly state?: string | undefined
    readonly incidentId?: string | undefined
  },
): Promise<Result<Slice<Approvals>>> => {
  const allowed = authorize(context.actor, 'notice.read')
  if (!allowed.ok) return allowed
  const state = input.state === undefined ? ok(undefined) : parseOneOf<ApprovalStateName>(approvalStates, input.state)
  if (!state.ok) return state
  const incidentId = input.incidentId === undefined ? ok(undefined) : parseId<IncidentId>(input.incidentId)
  if (!incidentId.ok) return incidentId
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { after, limit } = input
    const request = { after, limit, ...(state.value && { state: state.value }), ...(incidentId.value && { incidentId: incidentId.value }) }
    const { items, next }: Slice<Approval> = await records.approvals.list(page.value.id, request)
    return ok({ items: await listedApprovals(context, records, page.value, items), next })
  })
}
