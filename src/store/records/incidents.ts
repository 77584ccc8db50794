import { sql } from 'kysely'
import type { IncidentRecords } from '../../app/store.ts'
import { type IncidentId, type PageId, tagged } from '../../core/brand.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { closedPhases, incidentKinds, phases, severities } from '../../core/incident/phase.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { affectedColumn, readContact, writeContact } from './json-columns.ts'
import { instantOrNull, parseMember, textOrNull } from './parse-row.ts'
import { checkVersion, contains, hasRemoved, hasSaved, locksRows, type Session, sliceLimit, sliceOf } from './session.ts'
import type { IncidentRow } from './tables.ts'

export const incidentColumns = [
  'id',
  'page_id',
  'kind',
  'title',
  'severity',
  'phase',
  'affected',
  'started_at',
  'monitoring_at',
  'ended_at',
  'public_at',
  'window_starts_at',
  'window_ends_at',
  'contact',
  'is_drill',
  'is_regulated',
  'opened_at',
  'updated_at',
  'version',
] as const

export const parseIncident = (row: IncidentRow): Incident => ({
  id: tagged<IncidentId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  kind: parseMember(incidentKinds, row.kind, 'incidents.kind'),
  title: row.title,
  severity: parseMember(severities, row.severity, 'incidents.severity'),
  phase: parseMember(phases, row.phase, 'incidents.phase'),
  affected: affectedColumn.read(row.affected),
  startedAt: instantOf(row.started_at),
  monitoringAt: instantOrNull(row.monitoring_at),
  endedAt: instantOrNull(row.ended_at),
  publicAt: instantOrNull(row.public_at),
  window:
    row.window_starts_at === null || row.window_ends_at === null
      ? null
      : { startsAt: instantOf(row.window_starts_at), endsAt: instantOf(row.window_ends_at) },
  contact: readContact(row.contact),
  isDrill: row.is_drill === 1,
  isRegulated: row.is_regulated === 1,
  openedAt: instantOf(row.opened_at),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

const rowOf = (incident: Incident): IncidentRow => ({
  id: incident.id,
  page_id: incident.pageId,
  kind: incident.kind,
  title: incident.title,
  severity: incident.severity,
  phase: incident.phase,
  affected: affectedColumn.write(incident.affected),
  started_at: instantText(incident.startedAt),
  monitoring_at: textOrNull(incident.monitoringAt),
  ended_at: textOrNull(incident.endedAt),
  public_at: textOrNull(incident.publicAt),
  window_starts_at: textOrNull(incident.window?.startsAt ?? null),
  window_ends_at: textOrNull(incident.window?.endsAt ?? null),
  contact: writeContact(incident.contact),
  is_drill: incident.isDrill ? 1 : 0,
  is_regulated: incident.isRegulated ? 1 : 0,
  opened_at: instantText(incident.openedAt),
  updated_at: instantText(incident.updatedAt),
  version: incident.version,
})

const publicOf = ({ db }: Session, pageId: PageId) =>
  db.selectFrom('incidents').where('page_id', '=', pageId).where('public_at', 'is not', null).where('is_drill', '=', 0)

const newestFirst = (a: IncidentRow, b: IncidentRow): number =>
  a.started_at === b.started_at ? (a.id < b.id ? 1 : -1) : a.started_at < b.started_at ? 1 : -1

/** The open ones are read first, so that the limit can never cut off an incident that is still going on. */
const listPublicRows = async (session: Session, pageId: PageId, since: string | null, limit: number): Promise<readonly IncidentRow[]> => {
  const all = publicOf(session, pageId).select(incidentColumns)
  const open = await all.where('phase', 'not in', closedPhases).orderBy('started_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
  const over = await all
    .where('phase', 'in', closedPhases)
    .$if(since !== null, (query) => query.where('started_at', '>=', since ?? ''))
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit - open.length)
    .execute()
  return [...open, ...over].sort(newestFirst)
}

const lookupRecords = (session: Session): Pick<IncidentRecords, 'find' | 'findByPart' | 'lock' | 'list' | 'listByIds'> => ({
  async find(id) {
    const row = await session.db.selectFrom('incidents').select(incidentColumns).where('id', '=', id).executeTakeFirst()
    return row && parseIncident(row)
  },
  async findByPart({ start, end }) {
    const within = session.db.selectFrom('incidents').select(incidentColumns).where('id', '>=', start).where('id', '<', `${start}~`)
    const rows = (await within.execute()).filter(({ id }) => id.endsWith(end))
    const [row] = rows
    return row && rows.length === 1 ? parseIncident(row) : undefined
  },
  async lock(id) {
    const query = session.db.selectFrom('incidents').select(incidentColumns).where('id', '=', id)
    const row = await query.$if(locksRows(session), (q) => q.forUpdate()).executeTakeFirst()
    return row && parseIncident(row)
  },
  async listByIds(ids) {
    const query = session.db.selectFrom('incidents').select(incidentColumns).where('id', 'in', session.listOf(ids))
    return (await query.execute()).map(parseIncident)
  },
  async list(pageId, { after, limit, open, search }) {
    const size = sliceLimit(limit)
    const rows = await session.db
      .selectFrom('incidents')
      .select(incidentColumns)
      .where('page_id', '=', pageId)
      .$if(after !== null, (query) => query.where('id', '<', after ?? ''))
      .$if(open === true, (query) => query.where('phase', 'not in', closedPhases).where('ended_at', 'is', null))
      .$if(open === false, (query) => query.where((e) => e.or([e('phase', 'in', closedPhases), e('ended_at', 'is not', null)])))
      .$if(search !== undefined, (query) => query.where((e) => contains(e.ref('title'), search ?? '')))
      .orderBy('id', 'desc')
      .limit(size + 1)
      .execute()
    return sliceOf(rows, size, parseIncident)
  },
})

export const incidentRecords = (session: Session): IncidentRecords => ({
  ...lookupRecords(session),
  async insert(incident) {
    await session.db.insertInto('incidents').values(rowOf(incident)).execute()
  },
  async save(incident, readVersion) {
    checkVersion(incident, readVersion)
    const { id, ...rest } = rowOf(incident)
    const query = session.db.updateTable('incidents').set(rest).where('id', '=', id).where('version', '=', readVersion)
    return hasSaved(await query.executeTakeFirstOrThrow())
  },
  async remove(id, readVersion) {
    const query = session.db.deleteFrom('incidents').where('id', '=', id).where('version', '=', readVersion)
    return hasRemoved(await query.where('public_at', 'is', null).executeTakeFirstOrThrow())
  },
  async listPublic(pageId, since, limit) {
    return (await listPublicRows(session, pageId, textOrNull(since), limit)).map(parseIncident)
  },
  async listPublicBetween(pageId, from, until) {
    const query = publicOf(session, pageId).select(incidentColumns)
    const within = query.where('started_at', '>=', instantText(from)).where('started_at', '<', instantText(until))
    return (await within.orderBy('started_at', 'desc').orderBy('id', 'desc').execute()).map(parseIncident)
  },
  async listPublicTouching(pageId, from, until, limit) {
    const query = publicOf(session, pageId).select(incidentColumns).where('started_at', '<', instantText(until))
    const touching = query.where((e) => e.or([e('ended_at', 'is', null), e('ended_at', '>=', instantText(from))]))
    return (await touching.orderBy('started_at', 'desc').orderBy('id', 'desc').limit(limit).execute()).map(parseIncident)
  },
  async listUnreported(pageId, since, severities) {
    // In the very words of the index: SQLite takes a partial one only then.
    const over = sql<boolean>`phase IN ('resolved', 'completed')`
    const query = session.db.selectFrom('incidents').select(incidentColumns).where('page_id', '=', pageId).where(over)
    const real = query.where('ended_at', '>=', instantText(since)).where('kind', '=', 'incident')
    const unreported = real.where((e) => {
      const said = e.selectFrom('notices').select('notices.id').where('state', '!=', 'draft').whereRef('incident_id', '=', 'incidents.id')
      const wasBad = e.or([
        e('severity', 'in', severities),
        e.exists(said.where((of) => of.or(severities.map((one) => of('change', 'like', `%"severity":"${one}"%`))))),
      ])
      return e.and([wasBad, e.not(e.exists(said.where('notices.kind', '=', 'report')))])
    })
    return (await unreported.orderBy('ended_at', 'desc').orderBy('id', 'desc').execute()).map(parseIncident)
  },
  async earliestPublicStart(pageId) {
    const row = await publicOf(session, pageId)
      .select((e) => e.fn.min('started_at').as('earliest'))
      .executeTakeFirst()
    return instantOrNull(row?.earliest ?? null) ?? undefined
  },
})
