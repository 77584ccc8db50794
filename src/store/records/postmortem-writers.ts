import { z } from 'zod'
import type { PostmortemRecords, PostmortemTemplate, SectionPresence } from '../../app/postmortem-records.ts'
import { type PageId, tagged } from '../../core/brand.ts'
import { type FreeSection, isFreeName, parseSectionName, type SectionName } from '../../core/postmortem/section.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { jsonColumn } from './parse-row.ts'
import type { PostmortemPresenceRow, PostmortemTemplateRow } from './postmortem-tables.ts'
import { checkVersion, hasSaved, type Session } from './session.ts'

const free: z.ZodType<FreeSection> = z.object({
  name: z.string().refine(isFreeName),
  title: z.string(),
  prompt: z.string(),
})
const sectionsColumn = jsonColumn(z.array(free).readonly())

export const sectionNameOf = (text: string, column: string): SectionName => {
  const name = parseSectionName(text)
  if (name === undefined) throw new Error(`${column} holds "${text}"`)
  return name
}

export const parseTemplateRow = (row: PostmortemTemplateRow): PostmortemTemplate => ({
  pageId: tagged<PageId>(row.page_id),
  sections: sectionsColumn.read(row.sections),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

export const parsePresenceRow = (row: PostmortemPresenceRow): SectionPresence => ({
  writer: { id: row.writer_id, name: row.name },
  section: row.section === null ? null : sectionNameOf(row.section, 'postmortem_presence.section'),
  at: instantOf(row.at),
})

type TemplateRecords = Pick<PostmortemRecords, 'findTemplate' | 'saveTemplate'>

export const postmortemTemplateRecords = ({ db }: Session): TemplateRecords => ({
  async findTemplate(pageId) {
    const query = db.selectFrom('postmortem_templates').select(['page_id', 'sections', 'updated_at', 'version'])
    const row = await query.where('page_id', '=', pageId).executeTakeFirst()
    return row && parseTemplateRow(row)
  },
  async saveTemplate(template, readVersion) {
    checkVersion(template, readVersion)
    const { pageId, sections, updatedAt, version } = template
    const state = { sections: sectionsColumn.write(sections), updated_at: instantText(updatedAt), version }
    if (readVersion > 0) {
      const query = db.updateTable('postmortem_templates').set(state).where('page_id', '=', pageId).where('version', '=', readVersion)
      return hasSaved(await query.executeTakeFirstOrThrow())
    }
    const query = db.insertInto('postmortem_templates').values({ page_id: pageId, ...state })
    const written = await query.onConflict((conflict) => conflict.column('page_id').doNothing()).executeTakeFirstOrThrow()
    return written.numInsertedOrUpdatedRows === 1n
  },
})

type PresenceRecords = Pick<PostmortemRecords, 'listPresent' | 'notePresence' | 'leave' | 'forgetPresence'>

export const postmortemPresenceRecords = ({ db }: Session): PresenceRecords => ({
  async listPresent(incidentId, since) {
    const query = db.selectFrom('postmortem_presence').select(['incident_id', 'writer_id', 'name', 'section', 'at'])
    const rows = await query.where('incident_id', '=', incidentId).where('at', '>=', instantText(since)).orderBy('name').execute()
    return rows.map(parsePresenceRow)
  },
  async notePresence(incidentId, { writer, section, at }) {
    const state = { name: writer.name, section, at: instantText(at) }
    await db
      .insertInto('postmortem_presence')
      .values({ incident_id: incidentId, writer_id: writer.id, ...state })
      .onConflict((c) => c.columns(['incident_id', 'writer_id']).doUpdateSet(state))
      .execute()
  },
  async leave(incidentId, writerId) {
    await db.deleteFrom('postmortem_presence').where('incident_id', '=', incidentId).where('writer_id', '=', writerId).execute()
  },
  async forgetPresence(before) {
    const query = db.deleteFrom('postmortem_presence').where('at', '<', instantText(before))
    return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
  },
})
