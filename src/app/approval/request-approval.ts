import { authorize } from '../../core/actor/actor.ts'
import type { Approval } from '../../core/approval/approval.ts'
import { approvalNeed } from '../../core/approval/decide-approved.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { decidePublication } from '../../core/notice/decide-publication.ts'
import { expectedIncident } from '../../core/notice/expected-incident.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import { approvalGround } from '../approval-ground.ts'
import { askApproval, withdrawWaiting } from '../ask-approval.ts'
import type { Context } from '../context.ts'
import { checkSeen, lockIncident, missing } from '../load.ts'
import { objectionsTo } from '../objections-to.ts'
import { promisesOf } from '../promises-of.ts'

const parseComment = (text: string | undefined): Result<string | null> => {
  if (text === undefined || text.trim() === '') return ok(null)
  const comment = parseText(text, { ...textLimits.slot, min: 1 })
  return comment.ok
    ? comment
    : refuse('input.invalid', comment.fault.detail, { errors: [{ pointer: '/comment', detail: comment.fault.detail }] })
}

/**
 * Asks for the approval of a draft in exactly the words that it has now, in place of what was asked about it before. What could not be
 * published for another reason is not sent round first.
 */
export const requestApproval = async (
  context: Context,
  input: { readonly noticeId: string; readonly comment?: string | undefined; readonly seenVersion?: number | undefined },
): Promise<Result<Approval>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const comment = parseComment(input.comment)
  if (!comment.ok) return comment
  const now = context.clock.now()
  const result = await context.store.transaction<Approval>(async (records) => {
    const seen = await records.notices.find(id.value)
    if (!seen) return missing('notice')
    const found = await lockIncident(records, seen.incidentId)
    if (!found.ok) return found
    const { incident, page } = found.value
    const draft = await records.notices.lock(id.value)
    if (!draft) return missing('notice')
    const fresh = checkSeen('draft', draft, input.seenVersion)
    if (!fresh.ok) return fresh
    const others = (await records.notices.listOf(incident.id)).filter((other) => other.id !== draft.id)
    const publishable = decidePublication(draft, incident, others, context.settings.undoSeconds, now)
    if (!publishable.ok) return publishable
    const promised = await promisesOf(records, draft, others, publishable.value.effectiveAt)
    if (!promised.ok) return promised
    const judged = { draft, incident, page, now }
    const ground = await approvalGround(records, judged, expectedIncident(incident, others), () =>
      objectionsTo(records, judged, context.settings),
    )
    if (!ground.ok) return ground
    const need = approvalNeed(ground.value)
    if (need.kind === 'none' || need.kind === 'approved')
      return refuse('approval.not_needed', need.kind === 'none' ? 'No rule of the policy is about it.' : 'It is approved in these words.')
    const waiting = ground.value.approvals.filter(({ status, mode }) => status.state === 'waiting' && mode === 'before')
    const entries = await withdrawWaiting(context, records, waiting, now)
    const asked = { ground: ground.value, rules: need.rules, mode: 'before', comment: comment.value } as const
    const { approval, entry } = await askApproval(context, records, { draft, page, now }, asked)
    await records.journal.append([...entries, entry])
    return ok(approval)
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
