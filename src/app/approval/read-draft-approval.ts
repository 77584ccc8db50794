import { authorize } from '../../core/actor/actor.ts'
import { type ApprovalNeed, approvalNeed } from '../../core/approval/decide-approved.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { expectedIncident } from '../../core/notice/expected-incident.ts'
import { ok, type Result } from '../../core/result.ts'
import { type Approvals, listedApprovals } from '../approval-file.ts'
import { type ApprovalGround, approvalGround } from '../approval-ground.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import { objectionsTo } from '../objections-to.ts'

export interface DraftApproval {
  readonly need: ApprovalNeed
  readonly reasons: ApprovalGround['reasons']
  readonly isPreapproved: boolean
  /** What was asked last. */
  readonly last: Approvals | undefined
}

/** Whether a draft needs an approval in the words that it has now, why, and how far that is. */
export const readDraftApproval = async (context: Context, input: { readonly noticeId: string }): Promise<Result<DraftApproval>> => {
  const allowed = authorize(context.actor, 'notice.read')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const draft = await records.notices.find(id.value)
    const incident = draft && (await records.incidents.find(draft.incidentId))
    const page = draft && (await records.pages.find(draft.pageId))
    if (!draft || !incident || !page) return missing('notice')
    const judged = { draft, incident, page, now }
    const others = (await records.notices.listOf(incident.id)).filter((other) => other.id !== draft.id)
    const ground = await approvalGround(records, judged, expectedIncident(incident, others), () =>
      objectionsTo(records, judged, context.settings),
    )
    if (!ground.ok) return ground
    const asked = (await records.approvals.listOf(draft.id)).filter(({ status }) => status.state !== 'withdrawn').slice(0, 1)
    const [last] = await listedApprovals(context, records, page, asked)
    const { reasons, isPreapproved } = ground.value
    return ok({ need: approvalNeed(ground.value), reasons, isPreapproved, last })
  })
}
