import type { PageRecords } from '../../app/store.ts'
import { type PageId, type TimeZone, tagged } from '../../core/brand.ts'
import { languages, type Page } from '../../core/page/page.ts'
import { defaultClockPolicy } from '../../core/policy/clock-policy.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { approvalPolicyColumn } from './approval-columns.ts'
import { clockColumn, lookColumn, policyColumn, readContact, writeContact } from './json-columns.ts'
import type { PageRow } from './page-tables.ts'
import { parseMember } from './parse-row.ts'
import { checkVersion, hasSaved, locksRows, type Session } from './session.ts'

const columns = [
  'id',
  'name',
  'language',
  'zone',
  'look',
  'contact',
  'policy',
  'approvals',
  'clock',
  'shows_record',
  'counts_affected',
  'created_at',
  'updated_at',
  'version',
] as const

export const parsePage = (row: PageRow): Page => ({
  id: tagged<PageId>(row.id),
  name: row.name,
  language: parseMember(languages, row.language, 'pages.language'),
  zone: tagged<TimeZone>(row.zone),
  look: lookColumn.read(row.look),
  contact: readContact(row.contact),
  policy: policyColumn.read(row.policy),
  approvals: approvalPolicyColumn.read(row.approvals),
  clock: row.clock === null ? defaultClockPolicy : clockColumn.read(row.clock),
  showsRecord: row.shows_record === 1,
  countsAffected: row.counts_affected === 1,
  createdAt: instantOf(row.created_at),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

const rowOf = (page: Page): PageRow => ({
  id: page.id,
  name: page.name,
  language: page.language,
  zone: page.zone,
  look: lookColumn.write(page.look),
  contact: writeContact(page.contact),
  policy: policyColumn.write(page.policy),
  approvals: approvalPolicyColumn.write(page.approvals),
  // Who changed nothing goes along when the defaults get better.
  clock: page.clock === defaultClockPolicy ? null : clockColumn.write(page.clock),
  shows_record: page.showsRecord ? 1 : 0,
  counts_affected: page.countsAffected ? 1 : 0,
  created_at: instantText(page.createdAt),
  updated_at: instantText(page.updatedAt),
  version: page.version,
})

export const pageRecords = (session: Session): PageRecords => ({
  async lock(id) {
    const query = session.db.selectFrom('pages').select(columns).where('id', '=', id)
    // Not `FOR UPDATE`, for which everybody who inserts a row of this page would wait.
    const row = await query.$if(locksRows(session), (q) => q.forNoKeyUpdate()).executeTakeFirst()
    return row && parsePage(row)
  },
  async find(id) {
    const row = await session.db.selectFrom('pages').select(columns).where('id', '=', id).executeTakeFirst()
    return row && parsePage(row)
  },
  async list() {
    return (await session.db.selectFrom('pages').select(columns).orderBy('created_at').orderBy('id').execute()).map(parsePage)
  },
  async insert(page) {
    await session.db.insertInto('pages').values(rowOf(page)).execute()
  },
  async save(page, readVersion) {
    checkVersion(page, readVersion)
    const { id, ...rest } = rowOf(page)
    return hasSaved(
      await session.db.updateTable('pages').set(rest).where('id', '=', id).where('version', '=', readVersion).executeTakeFirstOrThrow(),
    )
  },
})
