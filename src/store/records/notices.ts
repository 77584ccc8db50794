import type { ExpressionBuilder } from 'kysely'
import type { NoticeRecords } from '../../app/notice-records.ts'
import { type IncidentId, type NoticeId, type PageId, tagged } from '../../core/brand.ts'
import { closedPhases } from '../../core/incident/phase.ts'
import { isPublished, type Notice, type NoticeState, noticeKinds } from '../../core/notice/notice.ts'
import { languages } from '../../core/page/page.ts'
import { instantOf, instantText } from '../../core/time.ts'
import {
  addressingColumn,
  changeColumn,
  contentColumn,
  promisesColumn,
  readContact,
  redactionsColumn,
  settlesColumn,
  waiversColumn,
  writeContact,
} from './json-columns.ts'
import { instantOrNull, parseMember, textOrNull } from './parse-row.ts'
import { checkVersion, hasRemoved, hasSaved, locksRows, type Session } from './session.ts'
import type { NoticeRow, Tables } from './tables.ts'

export const noticeColumns = [
  'id',
  'incident_id',
  'page_id',
  'kind',
  'language',
  'content',
  'change',
  'addressing',
  'state',
  'effective_at',
  'published_at',
  'number',
  'correction_of',
  'correction_reason',
  'redactions',
  'waivers',
  'promises',
  'settles',
  'contact',
  'backdated_to',
  'created_at',
  'updated_at',
  'version',
] as const

const parseStatus = (row: NoticeRow): NoticeState => {
  if (row.state === 'draft') return { state: 'draft' }
  if (row.state === 'pending' && row.effective_at !== null) return { state: 'pending', effectiveAt: instantOf(row.effective_at) }
  if (row.state === 'published' && row.published_at !== null && row.number !== null)
    return { state: 'published', publishedAt: instantOf(row.published_at), number: row.number }
  throw new Error(`the store holds notice ${row.id} in state "${row.state}" without the facts of that state`)
}

export const parseNotice = (row: NoticeRow): Notice => ({
  id: tagged<NoticeId>(row.id),
  incidentId: tagged<IncidentId>(row.incident_id),
  pageId: tagged<PageId>(row.page_id),
  kind: parseMember(noticeKinds, row.kind, 'notices.kind'),
  language: parseMember(languages, row.language, 'notices.language'),
  content: contentColumn.read(row.content),
  change: changeColumn.read(row.change),
  addressing: addressingColumn.read(row.addressing),
  status: parseStatus(row),
  correction:
    row.correction_of === null || row.correction_reason === null
      ? null
      : { of: tagged<NoticeId>(row.correction_of), reason: row.correction_reason },
  redactions: redactionsColumn.read(row.redactions),
  waivers: waiversColumn.read(row.waivers),
  promises: promisesColumn.read(row.promises),
  settles: settlesColumn.read(row.settles),
  contact: readContact(row.contact),
  backdatedTo: instantOrNull(row.backdated_to),
  createdAt: instantOf(row.created_at),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

const rowOf = (notice: Notice): NoticeRow => ({
  id: notice.id,
  incident_id: notice.incidentId,
  page_id: notice.pageId,
  kind: notice.kind,
  language: notice.language,
  content: contentColumn.write(notice.content),
  change: changeColumn.write(notice.change),
  addressing: addressingColumn.write(notice.addressing),
  state: notice.status.state,
  effective_at: notice.status.state === 'pending' ? instantText(notice.status.effectiveAt) : null,
  published_at: notice.status.state === 'published' ? instantText(notice.status.publishedAt) : null,
  number: notice.status.state === 'published' ? notice.status.number : null,
  correction_of: notice.correction?.of ?? null,
  correction_reason: notice.correction?.reason ?? null,
  redactions: redactionsColumn.write(notice.redactions),
  waivers: waiversColumn.write(notice.waivers),
  promises: promisesColumn.write(notice.promises),
  settles: settlesColumn.write(notice.settles),
  contact: writeContact(notice.contact),
  backdated_to: textOrNull(notice.backdatedTo),
  created_at: instantText(notice.createdAt),
  updated_at: instantText(notice.updatedAt),
  version: notice.version,
})

/** Of the last notice of the incident that was published; null while there is none. */
const lastNumber = (e: ExpressionBuilder<Tables & { o: NoticeRow }, 'o'>) =>
  e
    .selectFrom('notices as n')
    .select(({ fn }) => fn.max('n.number').as('last'))
    .whereRef('n.incident_id', '=', 'o.incident_id')

/** Of the last one that is a word to everybody; a correction is one where it promises the next. */
const lastWordNumber = (e: ExpressionBuilder<Tables & { o: NoticeRow }, 'o'>) =>
  lastNumber(e)
    .where('n.addressing', '=', addressingColumn.write({ kind: 'all' }))
    .where((n) => n.or([n('n.correction_of', 'is', null), n('n.content', 'like', '%"nextUpdate":%')]))

const felt = (e: ExpressionBuilder<Tables & { o: NoticeRow }, 'o'>, pageId: PageId) =>
  e
    .selectFrom('incidents')
    .select('incidents.id')
    .where('page_id', '=', pageId)
    .where('kind', '=', 'incident')
    .where('public_at', 'is not', null)
    .where('is_drill', '=', 0)
    .where('phase', 'not in', closedPhases)

const lookupRecords = (
  session: Session,
): Pick<NoticeRecords, 'find' | 'lock' | 'listOf' | 'listPublished' | 'listLatest' | 'listLastWords' | 'listTold'> => ({
  async find(id) {
    const row = await session.db.selectFrom('notices').select(noticeColumns).where('id', '=', id).executeTakeFirst()
    return row && parseNotice(row)
  },
  async lock(id) {
    const query = session.db.selectFrom('notices').select(noticeColumns).where('id', '=', id)
    const row = await query.$if(locksRows(session), (q) => q.forUpdate()).executeTakeFirst()
    return row && parseNotice(row)
  },
  async listOf(incidentId) {
    const query = session.db.selectFrom('notices').select(noticeColumns).where('incident_id', '=', incidentId)
    return (await query.orderBy('created_at').orderBy('id').execute()).map(parseNotice)
  },
  async listPublished(incidentIds) {
    if (incidentIds.length === 0) return []
    const query = session.db
      .selectFrom('notices')
      .select(noticeColumns)
      .where('incident_id', 'in', incidentIds)
      .where('state', '=', 'published')
    return (await query.orderBy('incident_id').orderBy('number').execute()).map(parseNotice).filter(isPublished)
  },
  async listLatest(incidentIds) {
    if (incidentIds.length === 0) return []
    const query = session.db
      .selectFrom('notices as o')
      .select(noticeColumns)
      .where('incident_id', 'in', incidentIds)
      .where((e) => e.or([e('state', '=', 'pending'), e('number', '=', lastNumber(e))]))
    return (await query.orderBy('incident_id').orderBy('created_at').orderBy('id').execute()).map(parseNotice)
  },
  async listLastWords(pageId) {
    const query = session.db
      .selectFrom('notices as o')
      .select(noticeColumns)
      .where('incident_id', 'in', (e) => felt(e, pageId))
      .where('number', '=', lastWordNumber)
    return (await query.execute()).map(parseNotice).filter(isPublished)
  },
  async listTold(incidentIds) {
    const query = session.db.selectFrom('notices').select(['incident_id', 'kind', 'change'])
    const told = query.where('incident_id', 'in', session.listOf(incidentIds)).where('state', '!=', 'draft')
    return (await told.execute()).map((row) => ({
      incidentId: tagged<IncidentId>(row.incident_id),
      kind: parseMember(noticeKinds, row.kind, 'notices.kind'),
      severity: changeColumn.read(row.change).severity,
    }))
  },
})

export const noticeRecords = (session: Session): NoticeRecords => ({
  ...lookupRecords(session),
  async insert(notice) {
    await session.db.insertInto('notices').values(rowOf(notice)).execute()
  },
  async save(notice, readVersion) {
    checkVersion(notice, readVersion)
    const { id, ...rest } = rowOf(notice)
    const query = session.db.updateTable('notices').set(rest).where('id', '=', id).where('version', '=', readVersion)
    return hasSaved(await query.executeTakeFirstOrThrow())
  },
  async remove(id, readVersion) {
    const query = session.db.deleteFrom('notices').where('id', '=', id).where('version', '=', readVersion)
    return hasRemoved(await query.executeTakeFirstOrThrow())
  },
  async listDue(now, limit) {
    const query = session.db
      .selectFrom('notices')
      .select(noticeColumns)
      .where('state', '=', 'pending')
      .where('effective_at', '<=', instantText(now))
    return (await query.orderBy('effective_at').orderBy('id').limit(limit).execute()).map(parseNotice)
  },
  async nextEffectAt() {
    const query = session.db.selectFrom('notices').where('state', '=', 'pending')
    const row = await query.select((e) => e.fn.min('effective_at').as('earliest')).executeTakeFirst()
    return instantOrNull(row?.earliest ?? null) ?? undefined
  },
})
