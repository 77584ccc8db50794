import {
  type Approval,
  type ApprovalAnswer,
  approvedWords,
  changesBetween,
  contentDigest,
  type WordChange,
} from '../core/approval/approval.ts'
import { type ApprovalStanding, askedApprovers, standingOf } from '../core/approval/decide-approval.ts'
import { needsCorrection } from '../core/approval/needs-correction.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Notice, PublishedNotice } from '../core/notice/notice.ts'
import type { Writer } from '../core/notice/writer.ts'
import type { Page } from '../core/page/page.ts'
import { type Edition, isPublicEdition } from '../core/postmortem/edition.ts'
import type { Instant } from '../core/time.ts'
import { type LossTold, lossToldOf } from '../render/report/report-loss.ts'
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

/** The report that a notice announces: who approves the one approves the other. */
export interface ReportAsked {
  readonly edition: Edition
  /** The one that customers read until then. */
  readonly before: Edition | null
  /** What they were told of data and work at the end. */
  readonly loss: LossTold | null
}

/** With the words beside those that an approver, or else customers, saw last; null where there are none. */
export interface ApprovalFile extends Approvals {
  readonly comparedWith: 'approved' | 'refused' | 'published' | null
  readonly changes: readonly WordChange[]
  /** Null for a notice that announces no report. */
  readonly report: ReportAsked | null
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

const answerOf = ({ status: { state } }: Approval): ApprovalAnswer | undefined =>
  state === 'approved' || state === 'refused' ? state : undefined

const reportAsked = async (
  records: Records,
  page: Page,
  { incident, notice }: Approvals,
  published: readonly PublishedNotice[],
): Promise<ReportAsked | null> => {
  const edition = await records.postmortems.findEdition(notice.id)
  if (!edition) return null
  const earlier = (await records.postmortems.editionsOf(incident.id))
    .filter(isPublicEdition)
    .filter(({ noticeId }) => noticeId !== notice.id)
  const before = earlier.toSorted((a, b) => b.published.number - a.published.number)[0] ?? null
  return { edition, before, loss: lossToldOf(page, { incident, notices: published }) }
}

/** An earlier answer about the same notice, or else the notice that customers read last; of a report, the one of its last edition. */
export const approvalFile = async (context: Context, records: Records, page: Page, approval: Approval): Promise<ApprovalFile> => {
  const [listed] = await listedApprovals(context, records, page, [approval])
  if (!listed) throw new Error('a listed approval is gone')
  const answered = (await records.approvals.listOf(approval.noticeId)).find((other) => other.id < approval.id && answerOf(other))
  const notices = await records.notices.listPublished([approval.incidentId])
  const report = await reportAsked(records, page, listed, notices)
  const read = notices.filter(({ id }) => id !== approval.noticeId && (!report || id === report.before?.noticeId)).at(-1)
  const before = answered ? answered.words : read && approvedWords(read)
  return {
    ...listed,
    comparedWith: (answered && answerOf(answered)) ?? (read ? 'published' : null),
    changes: before ? changesBetween(before, approval.words) : [],
    report,
  }
}
