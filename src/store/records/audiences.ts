import type { AudienceRecords } from '../../app/store.ts'
import type { Audience } from '../../core/audience/audience.ts'
import { type AudienceId, type PageId, type TimeZone, tagged } from '../../core/brand.ts'
import { languages } from '../../core/page/page.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { hoursColumn } from './json-columns.ts'
import { parseMember } from './parse-row.ts'
import { checkVersion, hasRemoved, hasSaved, type Session } from './session.ts'
import type { AudienceRow } from './tables.ts'

const columns = ['id', 'page_id', 'name', 'zone', 'language', 'hours', 'created_at', 'version'] as const

export const parseAudience = (row: AudienceRow): Audience => ({
  id: tagged<AudienceId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  name: row.name,
  zone: tagged<TimeZone>(row.zone),
  language: parseMember(languages, row.language, 'audiences.language'),
  hours: row.hours === null ? null : hoursColumn.read(row.hours),
  createdAt: instantOf(row.created_at),
  version: row.version,
})

const rowOf = (audience: Audience): AudienceRow => ({
  id: audience.id,
  page_id: audience.pageId,
  name: audience.name,
  zone: audience.zone,
  language: audience.language,
  hours: audience.hours === null ? null : hoursColumn.write(audience.hours),
  created_at: instantText(audience.createdAt),
  version: audience.version,
})

export const audienceRecords = ({ db }: Session): AudienceRecords => ({
  async find(id) {
    const row = await db.selectFrom('audiences').select(columns).where('id', '=', id).executeTakeFirst()
    return row && parseAudience(row)
  },
  async listOf(pageId) {
    const query = db.selectFrom('audiences').select(columns).where('page_id', '=', pageId)
    return (await query.orderBy('created_at', 'desc').orderBy('id', 'desc').execute()).map(parseAudience)
  },
  async insert(audience) {
    await db.insertInto('audiences').values(rowOf(audience)).execute()
  },
  async save(audience, readVersion) {
    checkVersion(audience, readVersion)
    const { id, ...rest } = rowOf(audience)
    const query = db.updateTable('audiences').set(rest).where('id', '=', id).where('version', '=', readVersion)
    return hasSaved(await query.executeTakeFirstOrThrow())
  },
  async remove(id, readVersion) {
    const query = db.deleteFrom('audiences').where('id', '=', id).where('version', '=', readVersion)
    return hasRemoved(await query.executeTakeFirstOrThrow())
  },
})
