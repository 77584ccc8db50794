import type { ApprovalRecords } from '../../app/approval-records.ts'
import { type Approval, type ApprovalState, approvalModes } from '../../core/approval/approval.ts'
import { type ApprovalId, type Digest, type IncidentId, type NoticeId, type PageId, tagged } from '../../core/brand.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { remarksColumn, signOffsColumn, wordsColumn, writersColumn } from './approval-columns.ts'
import { textsColumn, writerColumn } from './json-columns.ts'
import type { ApprovalRow } from './ledger-tables.ts'
import { instantOrNull, parseMember, textOrNull } from './parse-row.ts'
import { checkVersion, hasSaved, locksRows, type Session, sliceLimit, sliceOf } from './session.ts'

const columns = [
  'id',
  'page_id',
  'incident_id',
  'notice_id',
  'mode',
  'digest',
  'words',
  'rules',
  'writers',
  'requested_by',
  'requested_at',
  'comment',
  'due_at',
  'escalated_at',
  'sign_offs',
  'remarks',
  'state',
  'settled_at',
  'settled_by',
  'reason',
  'version',
] as const

const parseStatus = (row: ApprovalRow): ApprovalState => {
  if (row.state === 'waiting') return { state: 'waiting' }
  if (row.settled_at === null || row.settled_by === null)
    throw new Error(`the store holds approval ${row.id} as "${row.state}" without saying when and by whom`)
  const settled = { at: instantOf(row.settled_at), by: writerColumn.read(row.settled_by) }
  if (row.state === 'refused') return { state: 'refused', ...settled, reason: row.reason ?? '' }
  return { state: parseMember(['approved', 'withdrawn'], row.state, 'approvals.state'), ...settled }
}

export const parseApproval = (row: ApprovalRow): Approval => ({
  id: tagged<ApprovalId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  incidentId: tagged<IncidentId>(row.incident_id),
  noticeId: tagged<NoticeId>(row.notice_id),
  mode: parseMember(approvalModes, row.mode, 'approvals.mode'),
  digest: tagged<Digest>(row.digest),
  words: wordsColumn.read(row.words),
  rules: textsColumn.read(row.rules),
  writers: writersColumn.read(row.writers),
  requestedBy: writerColumn.read(row.requested_by),
  requestedAt: instantOf(row.requested_at),
  comment: row.comment,
  dueAt: instantOf(row.due_at),
  escalatedAt: instantOrNull(row.escalated_at),
  signOffs: signOffsColumn.read(row.sign_offs),
  remarks: remarksColumn.read(row.remarks),
  status: parseStatus(row),
  version: row.version,
})

const rowOf = (approval: Approval): ApprovalRow => {
  const { status } = approval
  return {
    id: approval.id,
    page_id: approval.pageId,
    incident_id: approval.incidentId,
    notice_id: approval.noticeId,
    mode: approval.mode,
    digest: approval.digest,
    words: wordsColumn.write(approval.words),
    rules: textsColumn.write(approval.rules),
    writers: writersColumn.write(approval.writers),
    requested_by: writerColumn.write(approval.requestedBy),
    requested_at: instantText(approval.requestedAt),
    comment: approval.comment,
    due_at: instantText(approval.dueAt),
    escalated_at: textOrNull(approval.escalatedAt),
    sign_offs: signOffsColumn.write(approval.signOffs),
    remarks: remarksColumn.write(approval.remarks),
    state: status.state,
    settled_at: status.state === 'waiting' ? null : instantText(status.at),
    settled_by: status.state === 'waiting' ? null : writerColumn.write(status.by),
    reason: status.state === 'refused' ? status.reason : null,
    version: approval.version,
  }
}

const listing = (session: Session): Pick<ApprovalRecords, 'listOf' | 'list' | 'claimLate'> => ({
  async listOf(noticeId) {
    const query = session.db.selectFrom('approvals').select(columns).where('notice_id', '=', noticeId)
    return (await query.orderBy('id', 'desc').execute()).map(parseApproval)
  },
  async list(pageId, { after, limit, state, incidentId }) {
    const size = sliceLimit(limit)
    const rows = await session.db
      .selectFrom('approvals')
      .select(columns)
      .where('page_id', '=', pageId)
      .$if(after !== null, (query) => query.where('id', '<', after ?? ''))
      .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
      .$if(incidentId !== undefined, (query) => query.where('incident_id', '=', incidentId ?? ''))
      .orderBy('id', 'desc')
      .limit(size + 1)
      .execute()
    return sliceOf(rows, size, parseApproval)
  },
  async claimLate(now, limit) {
    const waiting = session.db.selectFrom('approvals').select(columns).where('state', '=', 'waiting').where('escalated_at', 'is', null)
    const late = waiting.where('due_at', '<=', instantText(now)).orderBy('due_at').orderBy('id').limit(limit)
    return (await late.$if(locksRows(session), (q) => q.forUpdate().skipLocked()).execute()).map(parseApproval)
  },
})

export const approvalRecords = (session: Session): ApprovalRecords => ({
  ...listing(session),
  async find(id) {
    const row = await session.db.selectFrom('approvals').select(columns).where('id', '=', id).executeTakeFirst()
    return row && parseApproval(row)
  },
  async lock(id) {
    const query = session.db.selectFrom('approvals').select(columns).where('id', '=', id)
    const row = await query.$if(locksRows(session), (q) => q.forUpdate()).executeTakeFirst()
    return row && parseApproval(row)
  },
  async insert(approval) {
    await session.db.insertInto('approvals').values(rowOf(approval)).execute()
  },
  async save(approval, readVersion) {
    checkVersion(approval, readVersion)
    const { id, ...rest } = rowOf(approval)
    const query = session.db.updateTable('approvals').set(rest).where('id', '=', id).where('version', '=', readVersion)
    return hasSaved(await query.executeTakeFirstOrThrow())
  },
  async removeOf(noticeId) {
    await session.db.deleteFrom('approvals').where('notice_id', '=', noticeId).execute()
  },
})
