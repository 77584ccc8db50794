import { sql } from 'kysely'
import { z } from 'zod'
import type { CommitmentRecords } from '../../app/commitment-records.ts'
import { type CommitmentId, type IncidentId, type NoticeId, type PageId, tagged } from '../../core/brand.ts'
import { type Commitment, commitmentKinds, commitmentStates, settlingOutcomes } from '../../core/commitment/commitment.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { addressingColumn, writerColumn } from './json-columns.ts'
import type { CommitmentRow } from './ledger-tables.ts'
import { brandedJson, instantJson, instantOrNull, jsonColumn, parseMember, textOrNull } from './parse-row.ts'
import { locksRows, type Session, sliceLimit, sliceOf } from './session.ts'

export const commitmentColumns = [
  'id',
  'page_id',
  'incident_id',
  'notice_id',
  'kind',
  'what',
  'to_whom',
  'due_at',
  'stands_for',
  'confirmed_by',
  'is_public',
  'state',
  'outcome_at',
  'kept_by',
  'withdrawn_by',
  'late',
  'created_at',
] as const

const late: z.ZodType<NonNullable<Commitment['settledLate']>> = z.object({
  outcome: z.enum(settlingOutcomes),
  at: instantJson,
  by: brandedJson<NoticeId>(),
})
const lateColumn = jsonColumn(late)

const parseOutcome = (row: CommitmentRow): Commitment['outcome'] => {
  if (row.state === 'open') return { state: 'open' }
  if (row.outcome_at === null) throw new Error(`the store holds commitment ${row.id} as "${row.state}" without saying when`)
  const at = instantOf(row.outcome_at)
  if (row.state === 'kept' && row.kept_by !== null) return { state: 'kept', at, by: tagged<NoticeId>(row.kept_by) }
  const state = parseMember(['missed', 'withdrawn'], row.state, 'commitments.state')
  if (state === 'missed') return { state, at }
  return { state, at, ...(row.withdrawn_by === null ? {} : { by: tagged<NoticeId>(row.withdrawn_by) }) }
}

export const parseCommitment = (row: CommitmentRow): Commitment => ({
  id: tagged<CommitmentId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  incidentId: tagged<IncidentId>(row.incident_id),
  noticeId: tagged<NoticeId>(row.notice_id),
  kind: parseMember(commitmentKinds, row.kind, 'commitments.kind'),
  what: row.what,
  toWhom: addressingColumn.read(row.to_whom),
  dueAt: instantOrNull(row.due_at),
  standsFor: row.stands_for === null ? null : writerColumn.read(row.stands_for),
  confirmedBy: row.confirmed_by,
  isPublic: row.is_public === 1,
  outcome: parseOutcome(row),
  settledLate: row.late === null ? null : lateColumn.read(row.late),
  createdAt: instantOf(row.created_at),
})

const rowOf = (commitment: Commitment): CommitmentRow => ({
  id: commitment.id,
  page_id: commitment.pageId,
  incident_id: commitment.incidentId,
  notice_id: commitment.noticeId,
  kind: commitment.kind,
  what: commitment.what,
  to_whom: addressingColumn.write(commitment.toWhom),
  due_at: textOrNull(commitment.dueAt),
  stands_for: commitment.standsFor === null ? null : writerColumn.write(commitment.standsFor),
  confirmed_by: commitment.confirmedBy,
  is_public: commitment.isPublic ? 1 : 0,
  state: commitment.outcome.state,
  outcome_at: commitment.outcome.state === 'open' ? null : instantText(commitment.outcome.at),
  kept_by: commitment.outcome.state === 'kept' ? commitment.outcome.by : null,
  withdrawn_by: commitment.outcome.state === 'withdrawn' ? (commitment.outcome.by ?? null) : null,
  late: commitment.settledLate === null ? null : lateColumn.write(commitment.settledLate),
  created_at: instantText(commitment.createdAt),
})

const claims = (session: Session): Pick<CommitmentRecords, 'lockOpen' | 'lockAll' | 'claimOverdue'> => ({
  async lockOpen(incidentId) {
    const query = session.db.selectFrom('commitments').select(commitmentColumns).where('incident_id', '=', incidentId)
    const locked = query
      .where('state', '=', 'open')
      .where('kind', '=', 'next_update')
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .$if(locksRows(session), (q) => q.forUpdate())
    return (await locked.execute()).map(parseCommitment)
  },
  async lockAll(ids) {
    if (ids.length === 0) return []
    const query = session.db.selectFrom('commitments').select(commitmentColumns).where('id', 'in', ids).orderBy('id')
    return (await query.$if(locksRows(session), (q) => q.forUpdate()).execute()).map(parseCommitment)
  },
  async claimOverdue(before, limit) {
    const query = session.db
      .selectFrom('commitments')
      .select(commitmentColumns)
      .where('state', '=', 'open')
      .where('due_at', '<', instantText(before))
    const first = query.orderBy('due_at').orderBy('id').limit(limit)
    return (await first.$if(locksRows(session), (q) => q.forUpdate().skipLocked()).execute()).map(parseCommitment)
  },
})

const ledger = (
  session: Session,
): Pick<CommitmentRecords, 'publicActionsOf' | 'ledgerOf' | 'settledOf' | 'ledger' | 'listOwed' | 'countStates'> => ({
  async publicActionsOf(incidentIds) {
    const query = session.db.selectFrom('commitments').select(commitmentColumns).where('incident_id', 'in', session.listOf(incidentIds))
    return (await query.where('kind', '=', 'action').where('is_public', '=', 1).orderBy('id').execute()).map(parseCommitment)
  },
  async ledgerOf(incidentId) {
    const query = session.db.selectFrom('commitments').select(commitmentColumns).where('incident_id', '=', incidentId)
    return (await query.where('kind', '!=', 'next_update').orderBy('id').execute()).map(parseCommitment)
  },
  async settledOf(incidentIds) {
    const query = session.db.selectFrom('commitments').select(commitmentColumns).where('incident_id', 'in', session.listOf(incidentIds))
    const settled = query.where((e) => e.or([e('late', 'is not', null), e('state', 'in', ['kept', 'withdrawn'])]))
    return (await settled.where('kind', '!=', 'next_update').orderBy('id').execute()).map(parseCommitment)
  },
  async ledger(pageId, { after, limit, state, isLate, incidentId }) {
    const size = sliceLimit(limit)
    const rows = await session.db
      .selectFrom('commitments')
      .select(commitmentColumns)
      .where('page_id', '=', pageId)
      .$if(after !== null, (query) => query.where('id', '<', after ?? ''))
      .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
      .$if(isLate === true, (query) => query.where('state', '=', 'missed').where('late', 'is', null))
      .$if(incidentId !== undefined, (query) => query.where('incident_id', '=', incidentId ?? ''))
      .orderBy('id', 'desc')
      .limit(size + 1)
      .execute()
    return sliceOf(rows, size, parseCommitment)
  },
  async listOwed(pageId, { isPublic }) {
    const rows = await session.db
      .selectFrom('commitments')
      .select(commitmentColumns)
      .where('page_id', '=', pageId)
      // In the very words of the index: SQLite takes a partial one only then. What is open was never settled late.
      .where(sql<boolean>`kind <> 'next_update' AND late IS NULL AND state IN ('open', 'missed')`)
      .$if(isPublic, (query) => query.where('is_public', '=', 1))
      .orderBy('created_at')
      .orderBy('id')
      .execute()
    return rows.map(parseCommitment)
  },
  async countStates(pageId) {
    const query = session.db.selectFrom('commitments').where('page_id', '=', pageId).groupBy('state')
    const rows = await query.select(['state', (e) => e.fn.countAll().as('count')]).execute()
    return Object.fromEntries(rows.map((row) => [parseMember(commitmentStates, row.state, 'commitments.state'), Number(row.count)]))
  },
})

export const commitmentRecords = (session: Session): CommitmentRecords => ({
  ...claims(session),
  ...ledger(session),
  async find(id) {
    const row = await session.db.selectFrom('commitments').select(commitmentColumns).where('id', '=', id).executeTakeFirst()
    return row && parseCommitment(row)
  },
  async listOf(incidentIds) {
    if (incidentIds.length === 0) return []
    const query = session.db.selectFrom('commitments').select(commitmentColumns).where('incident_id', 'in', incidentIds)
    const words = query.where('kind', '=', 'next_update').orderBy('created_at', 'desc').orderBy('id', 'desc')
    return (await words.execute()).map(parseCommitment)
  },
  async insert(commitment) {
    await session.db.insertInto('commitments').values(rowOf(commitment)).execute()
  },
  async update(commitment) {
    const { id, ...rest } = rowOf(commitment)
    await session.db.updateTable('commitments').set(rest).where('id', '=', id).execute()
  },
})
