import type { SignalRecords } from '../../app/alert-records.ts'
import { type PageId, type ProposalId, type SignalId, tagged } from '../../core/brand.ts'
import { type Signal, testSource } from '../../core/signal/signal.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { labelsColumn } from './json-columns.ts'
import { instantOrNull, parseMember, storableText, textOrNull } from './parse-row.ts'
import { locksRows, type Session } from './session.ts'
import type { SignalRow } from './tables.ts'

const columns = [
  'id',
  'page_id',
  'source',
  'key',
  'state',
  'title',
  'summary',
  'labels',
  'started_at',
  'ended_at',
  'proposal_id',
  'received_at',
  'repeats',
] as const

export const parseSignal = (row: SignalRow): Signal => ({
  id: tagged<SignalId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  source: row.source,
  key: row.key,
  state: parseMember(['firing', 'resolved'], row.state, 'signals.state'),
  title: row.title,
  summary: row.summary,
  labels: labelsColumn.read(row.labels),
  startedAt: instantOf(row.started_at),
  endedAt: instantOrNull(row.ended_at),
  proposalId: row.proposal_id === null ? null : tagged<ProposalId>(row.proposal_id),
  receivedAt: instantOf(row.received_at),
  repeats: row.repeats,
})

const rowOf = (signal: Signal): SignalRow => ({
  id: signal.id,
  page_id: signal.pageId,
  source: signal.source,
  key: storableText(signal.key),
  state: signal.state,
  title: storableText(signal.title),
  summary: storableText(signal.summary),
  labels: labelsColumn.write(signal.labels),
  started_at: instantText(signal.startedAt),
  ended_at: textOrNull(signal.endedAt),
  proposal_id: signal.proposalId,
  received_at: instantText(signal.receivedAt),
  repeats: signal.repeats,
})

const behindRecords = (session: Session): Pick<SignalRecords, 'listOf' | 'firstOf'> => ({
  async listOf(proposalId, limit) {
    const query = session.db.selectFrom('signals').select(columns).where('proposal_id', '=', proposalId)
    return (await query.orderBy('received_at').orderBy('id').limit(limit).execute()).map(parseSignal)
  },
  async firstOf(proposalIds, each) {
    if (proposalIds.length === 0) return []
    const numbered = session.db
      .selectFrom('signals')
      .select(columns)
      .select((e) =>
        e.fn
          .agg<number>('row_number')
          .over((o) => o.partitionBy('proposal_id').orderBy('received_at').orderBy('id'))
          .as('place'),
      )
      .where('proposal_id', 'in', proposalIds)
    const rows = await session.db
      .selectFrom(numbered.as('s'))
      .select(columns)
      .where('place', '<=', each)
      .orderBy('received_at')
      .orderBy('id')
      .execute()
    return rows.map(parseSignal)
  },
})

export const signalRecords = (session: Session): SignalRecords => ({
  ...behindRecords(session),
  async lock(pageId, source, key) {
    const query = session.db.selectFrom('signals').select(columns).where('page_id', '=', pageId).where('source', '=', source)
    const row = await query
      .where('key', '=', storableText(key))
      .$if(locksRows(session), (q) => q.forUpdate())
      .executeTakeFirst()
    return row && parseSignal(row)
  },
  async countFiring(proposalId) {
    const query = session.db.selectFrom('signals').where('proposal_id', '=', proposalId).where('state', '=', 'firing')
    return (await query.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirst())?.count ?? 0
  },
  async newestAt(pageId) {
    const query = session.db.selectFrom('signals').where('page_id', '=', pageId).where('source', '<>', testSource)
    const row = await query.select((e) => e.fn.max('received_at').as('newest')).executeTakeFirst()
    return row?.newest ? instantOf(row.newest) : undefined
  },
  async listLeft({ settledBy, limit }) {
    const rows = await session.db
      .selectFrom('signals as s')
      .innerJoin('proposals as p', 'p.id', 's.proposal_id')
      .leftJoin('incidents as i', 'i.id', 'p.incident_id')
      .select(columns.map((column) => `s.${column}` as const))
      .where('s.state', '=', 'firing')
      .where('s.source', '<>', testSource)
      .where((e) =>
        e.or([
          e.and([
            e('p.state', '=', 'accepted'),
            e('i.phase', 'in', ['resolved', 'completed']),
            e('i.updated_at', '<=', instantText(settledBy)),
          ]),
          e.and([e('p.state', '=', 'dismissed'), e('p.updated_at', '<=', instantText(settledBy))]),
        ]),
      )
      .orderBy('s.id')
      .limit(limit)
      .execute()
    return rows.map(parseSignal)
  },
  async insert(signal) {
    await session.db.insertInto('signals').values(rowOf(signal)).execute()
  },
  async update(signal) {
    const { id, ...rest } = rowOf(signal)
    await session.db.updateTable('signals').set(rest).where('id', '=', id).execute()
  },
})
