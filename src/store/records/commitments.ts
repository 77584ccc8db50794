import type { CommitmentRecords } from '../../app/store.ts'
import { type CommitmentId, type IncidentId, type NoticeId, type PageId, tagged } from '../../core/brand.ts'
import type { Commitment } from '../../core/commitment/commitment.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { instantOrNull, parseMember, textOrNull } from './parse-row.ts'
import { locksRows, type Session } from './session.ts'
import type { CommitmentRow } from './tables.ts'

const columns = ['id', 'page_id', 'incident_id', 'notice_id', 'kind', 'due_at', 'state', 'outcome_at', 'kept_by', 'created_at'] as const

const parseOutcome = (row: CommitmentRow): Commitment['outcome'] => {
  if (row.state === 'open') return { state: 'open' }
  if (row.outcome_at === null) throw new Error(`the store holds commitment ${row.id} as "${row.state}" without saying when`)
  const at = instantOf(row.outcome_at)
  if (row.state === 'kept' && row.kept_by !== null) return { state: 'kept', at, by: tagged<NoticeId>(row.kept_by) }
  return { state: parseMember(['missed', 'withdrawn'], row.state, 'commitments.state'), at }
}

export const parseCommitment = (row: CommitmentRow): Commitment => ({
  id: tagged<CommitmentId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  incidentId: tagged<IncidentId>(row.incident_id),
  noticeId: tagged<NoticeId>(row.notice_id),
  kind: parseMember(['next_update'], row.kind, 'commitments.kind'),
  dueAt: instantOrNull(row.due_at),
  outcome: parseOutcome(row),
  createdAt: instantOf(row.created_at),
})

const rowOf = (commitment: Commitment): CommitmentRow => ({
  id: commitment.id,
  page_id: commitment.pageId,
  incident_id: commitment.incidentId,
  notice_id: commitment.noticeId,
  kind: commitment.kind,
  due_at: textOrNull(commitment.dueAt),
  state: commitment.outcome.state,
  outcome_at: commitment.outcome.state === 'open' ? null : instantText(commitment.outcome.at),
  kept_by: commitment.outcome.state === 'kept' ? commitment.outcome.by : null,
  created_at: instantText(commitment.createdAt),
})

const claims = (session: Session): Pick<CommitmentRecords, 'lockOpen' | 'claimOverdue'> => ({
  async lockOpen(incidentId) {
    const query = session.db.selectFrom('commitments').select(columns).where('incident_id', '=', incidentId).where('state', '=', 'open')
    const locked = query
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .$if(locksRows(session), (q) => q.forUpdate())
    return (await locked.execute()).map(parseCommitment)
  },
  async claimOverdue(now, limit) {
    const query = session.db.selectFrom('commitments').select(columns).where('state', '=', 'open').where('due_at', '<=', instantText(now))
    const first = query.orderBy('due_at').orderBy('id').limit(limit)
    return (await first.$if(locksRows(session), (q) => q.forUpdate().skipLocked()).execute()).map(parseCommitment)
  },
})

export const commitmentRecords = (session: Session): CommitmentRecords => ({
  ...claims(session),
  async find(id) {
    const row = await session.db.selectFrom('commitments').select(columns).where('id', '=', id).executeTakeFirst()
    return row && parseCommitment(row)
  },
  async listOf(incidentIds) {
    if (incidentIds.length === 0) return []
    const query = session.db.selectFrom('commitments').select(columns).where('incident_id', 'in', incidentIds)
    return (await query.orderBy('created_at', 'desc').orderBy('id', 'desc').execute()).map(parseCommitment)
  },
  async insert(commitment) {
    await session.db.insertInto('commitments').values(rowOf(commitment)).execute()
  },
  async update(commitment) {
    const { id, ...rest } = rowOf(commitment)
    await session.db.updateTable('commitments').set(rest).where('id', '=', id).execute()
  },
})
