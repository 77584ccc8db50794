import { type Approval, approvedWords, changesBetween, contentDigest, type WordChange } from '../core/approval/approval.ts'
import { type ApprovalStanding, askedApprovers, standingOf } from '../core/approval/decide-approval.ts'
import { needsCorrection } from '../core/approval/needs-correction.ts'
import type { Incident } from '../core/incident/incident.ts'
import { isPublished, type Notice } from '../core/notice/notice.ts'
import type { Writer } from '../core/notice/writer.ts'
import type { Page } from '../core/page/page.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import type { Records } from './store.ts'

/** An approval in a list, with what it is about and whose it is. */
export interface Approvals {
  readonly approval: Approval
  readonly incident: Incident
  readonly notice: Notice
  /** Whether the notice still reads as it did when the approval was asked for. */
  readonly isCurrent: boolean
  /** It went out, was refused afterwards, and still stands as it was. */
  readonly needsCorrection: boolean
  /** What the one who asks may do about it. */
  readonly standing: ApprovalStanding
  readonly asked: readonly Writer[]
}

/** With the words beside those that customers, or an approver, saw last; null where there are none. */
export interface ApprovalFile extends Approvals {
  readonly comparedWith: 'approved' | 'published' | null
  readonly changes: readonly WordChange[]
}

const isToSetRight = async (records: Records, approval: Approval, incident: Incident, now: Instant): Promise<boolean> => {
  if (approval.mode !== 'afterwards' || approval.status.state !== 'refused') return false
  const notices = await records.notices.listOf(incident.id)
  const asked = await records.approvals.listOf(approval.noticeId)
  return needsCorrection(approval, { incident, notices, asked }, now)
}

export const listedApprovals = async (
  context: Context,
  records: Records,
  page: Page,
  approvals: readonly Approval[],
): Promise<readonly Approvals[]> => {
  const operators = await records.operators.list()
  const { actor } = context
  const operator = actor.kind === 'operator' ? operators.find(({ id }) => id === actor.id) : undefined
  const settling = { policy: page.approvals, operators, now: context.clock.now() }
  const listed: Approvals[] = []
  for (const approval of approvals) {
    const incident = await records.incidents.find(approval.incidentId)
    const notice = await records.notices.find(approval.noticeId)
    if (!incident || !notice) throw new Error('an approval without its notice')
    listed.push({
      approval,
      incident,
      notice,
      isCurrent: contentDigest(notice) === approval.digest,
      needsCorrection: await isToSetRight(records, approval, incident, settling.now),
      standing: operator ? standingOf(approval, { ...settling, operator }) : 'not_asked',
      asked: approval.status.state === 'waiting' ? askedApprovers(approval, settling).map(({ id, name }) => ({ id, name })) : [],
    })
  }
  return listed
}

/** An earlier approval of the same notice, or else the notice that customers read last. */
export const approvalFile = async (context: Context, records: Records, page: Page, approval: Approval): Promise<ApprovalFile> => {
  const [listed] = await listedApprovals(context, records, page, [approval])
  if (!listed) throw new Error('a listed approval is gone')
  const approved = (await records.approvals.listOf(approval.noticeId)).find(
    (other) => other.id !== approval.id && other.status.state === 'approved' && other.id < approval.id,
  )
  const published = (await records.notices.listOf(approval.incidentId)).filter(isPublished).findLast(({ id }) => id !== approval.noticeId)
  const before = approved ? approved.words : published && approvedWords(published)
  return {
    ...listed,
    comparedWith: approved ? 'approved' : published ? 'published' : null,
    changes: before ? changesBetween(before, approval.words) : [],
  }
}
