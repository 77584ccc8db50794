import type { ExpressionBuilder } from 'kysely'
import type { ProposalRecords } from '../../app/alert-records.ts'
import { type IncidentId, type PageId, type ProposalId, tagged } from '../../core/brand.ts'
import { severities } from '../../core/incident/phase.ts'
import { againReasons, type Proposal } from '../../core/signal/signal.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { affectedColumn, contentColumn, textsColumn } from './json-columns.ts'
import { parseMember, storableText } from './parse-row.ts'
import { checkVersion, hasSaved, locksRows, type Session, sliceLimit, sliceOf } from './session.ts'
import type { ProposalRow, Tables } from './tables.ts'

const columns = [
  'id',
  'page_id',
  'kind',
  'state',
  'group_key',
  'incident_id',
  'title',
  'severity',
  'affected',
  'content',
  'signal_keys',
  'signal_count',
  'former_id',
  'again_because',
  'started_at',
  'created_at',
  'updated_at',
  'version',
] as const

const againIn = ({ former_id, again_because }: ProposalRow): Proposal['again'] =>
  former_id === null || again_because === null
    ? null
    : { formerId: tagged<ProposalId>(former_id), because: parseMember(againReasons, again_because, 'proposals.again_because') }

export const parseProposal = (row: ProposalRow): Proposal => ({
  id: tagged<ProposalId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  kind: parseMember(['open', 'resolve'], row.kind, 'proposals.kind'),
  state: parseMember(['waiting', 'accepted', 'dismissed', 'withdrawn'], row.state, 'proposals.state'),
  groupKey: row.group_key,
  incidentId: row.incident_id === null ? null : tagged<IncidentId>(row.incident_id),
  title: row.title,
  severity: parseMember(severities, row.severity, 'proposals.severity'),
  affected: affectedColumn.read(row.affected),
  content: contentColumn.read(row.content),
  signalKeys: textsColumn.read(row.signal_keys),
  signalCount: row.signal_count,
  again: againIn(row),
  startedAt: instantOf(row.started_at),
  createdAt: instantOf(row.created_at),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

const rowOf = (proposal: Proposal): ProposalRow => ({
  id: proposal.id,
  page_id: proposal.pageId,
  kind: proposal.kind,
  state: proposal.state,
  group_key: proposal.groupKey,
  incident_id: proposal.incidentId,
  title: storableText(proposal.title),
  severity: proposal.severity,
  affected: affectedColumn.write(proposal.affected),
  content: contentColumn.write(proposal.content),
  signal_keys: textsColumn.write(proposal.signalKeys),
  signal_count: proposal.signalCount,
  former_id: proposal.again?.formerId ?? null,
  again_because: proposal.again?.because ?? null,
  started_at: instantText(proposal.startedAt),
  created_at: instantText(proposal.createdAt),
  updated_at: instantText(proposal.updatedAt),
  version: proposal.version,
})

const openIncident = (e: ExpressionBuilder<Tables & { p: ProposalRow }, 'p'>) =>
  e.selectFrom('incidents as i').select('i.id').whereRef('i.id', '=', 'p.incident_id').where('i.phase', 'not in', ['resolved', 'completed'])

const lookupRecords = (session: Session): Omit<ProposalRecords, 'insert' | 'save'> => ({
  async find(id) {
    const row = await session.db.selectFrom('proposals').select(columns).where('id', '=', id).executeTakeFirst()
    return row && parseProposal(row)
  },
  async lock(id) {
    const query = session.db.selectFrom('proposals').select(columns).where('id', '=', id)
    const row = await query.$if(locksRows(session), (q) => q.forUpdate()).executeTakeFirst()
    return row && parseProposal(row)
  },
  async list(pageId, { after, limit, state }) {
    const size = sliceLimit(limit)
    const rows = await session.db
      .selectFrom('proposals')
      .select(columns)
      .where('page_id', '=', pageId)
      .$if(after !== null, (query) => query.where('id', '<', after ?? ''))
      .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
      .orderBy('id', 'desc')
      .limit(size + 1)
      .execute()
    return sliceOf(rows, size, parseProposal)
  },
  async lockCurrent(pageId, groupKey) {
    // There may be no row to lock yet: the key is held so that two alerts cannot both raise the first proposal.
    await session.holdKey(`proposal:${pageId}`, groupKey)
    const rows = await session.db
      .selectFrom('proposals as p')
      .select(columns)
      .where('page_id', '=', pageId)
      .where('group_key', '=', groupKey)
      .where('kind', '=', 'open')
      .where((e) => e.or([e('state', '=', 'waiting'), e.and([e('state', '=', 'accepted'), e.exists(openIncident(e))])]))
      .orderBy('id', 'desc')
      .$if(locksRows(session), (q) => q.forUpdate())
      .execute()
    return rows.map(parseProposal)
  },
  async listOf(incidentId) {
    const query = session.db.selectFrom('proposals').select(columns).where('incident_id', '=', incidentId)
    return (await query.orderBy('id').execute()).map(parseProposal)
  },
  async listOpening(incidentIds) {
    const query = session.db.selectFrom('proposals').select(columns).where('incident_id', 'in', session.listOf(incidentIds))
    return (await query.where('kind', '=', 'open').orderBy('id').execute()).map(parseProposal)
  },
  async lockWaiting(pageId, groupKey, since) {
    await session.holdKey(`proposal:${pageId}`, groupKey)
    const query = session.db.selectFrom('proposals').select(columns).where('page_id', '=', pageId).where('group_key', '=', groupKey)
    const row = await query
      .where('kind', '=', 'open')
      .where('state', '=', 'waiting')
      .where('created_at', '>=', instantText(since))
      .orderBy('id', 'desc')
      .limit(1)
      .$if(locksRows(session), (q) => q.forUpdate())
      .executeTakeFirst()
    return row && parseProposal(row)
  },
  async findResolving(incidentId) {
    const query = session.db.selectFrom('proposals').select(columns).where('incident_id', '=', incidentId)
    const waiting = query.where('kind', '=', 'resolve').where('state', '=', 'waiting')
    const row = await waiting.orderBy('id', 'desc').limit(1).executeTakeFirst()
    return row && parseProposal(row)
  },
})

export const proposalRecords = (session: Session): ProposalRecords => ({
  ...lookupRecords(session),
  async insert(proposal) {
    await session.db.insertInto('proposals').values(rowOf(proposal)).execute()
  },
  async save(proposal, readVersion) {
    checkVersion(proposal, readVersion)
    const { id, ...rest } = rowOf(proposal)
    const query = session.db.updateTable('proposals').set(rest).where('id', '=', id).where('version', '=', readVersion)
    return hasSaved(await query.executeTakeFirstOrThrow())
  },
})
