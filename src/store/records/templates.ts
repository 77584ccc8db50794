import { z } from 'zod'
import type { TemplateRecords } from '../../app/template-records.ts'
import { type PageId, type TemplateId, tagged } from '../../core/brand.ts'
import { phases, severities } from '../../core/incident/phase.ts'
import { noticeKinds } from '../../core/notice/notice.ts'
import { permanences } from '../../core/notice/slots.ts'
import { languages } from '../../core/page/page.ts'
import { type Template, type TemplateNextWord, type TemplateVariant, templateFields } from '../../core/template/template.ts'
import { instantOf } from '../../core/time.ts'
import { preapprovedColumn } from './approval-columns.ts'
import { componentIdsColumn } from './json-columns.ts'
import { instantOrNull, jsonColumn, parseMember, textOrNull } from './parse-row.ts'
import { checkVersion, hasRemoved, hasSaved, type Session } from './session.ts'
import type { TemplateRow } from './tables.ts'

const columns = [
  'page_id',
  'id',
  'kind',
  'severities',
  'phase',
  'component_ids',
  'permanent',
  'next_word',
  'variants',
  'hidden_at',
  'preapproved',
  'updated_at',
  'version',
] as const

const variant: z.ZodType<TemplateVariant> = z.object({
  language: z.enum(languages),
  name: z.string(),
  texts: z.partialRecord(z.enum(templateFields), z.string()),
})
const variantsColumn = jsonColumn(z.array(variant).readonly())
const severitiesColumn = jsonColumn(z.array(z.enum(severities)).readonly())
const nextWordColumn = jsonColumn<TemplateNextWord>(z.union([z.int(), z.literal('opening')]))

export const parseTemplate = (row: TemplateRow): Template => ({
  id: tagged<TemplateId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  kind: parseMember(noticeKinds, row.kind, 'templates.kind'),
  severities: severitiesColumn.read(row.severities),
  phase: row.phase === null ? null : parseMember(phases, row.phase, 'templates.phase'),
  componentIds: componentIdsColumn.read(row.component_ids),
  permanent: row.permanent === null ? null : parseMember(permanences, row.permanent, 'templates.permanent'),
  nextWord: row.next_word === null ? null : nextWordColumn.read(row.next_word),
  variants: variantsColumn.read(row.variants),
  hiddenAt: instantOrNull(row.hidden_at),
  preapproved: row.preapproved === null ? null : preapprovedColumn.read(row.preapproved),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

const rowOf = (template: Template): TemplateRow => {
  const updatedAt = textOrNull(template.updatedAt)
  if (updatedAt === null) throw new Error(`the template ${template.id} is as it was shipped: there is nothing to keep`)
  return {
    page_id: template.pageId,
    id: template.id,
    kind: template.kind,
    severities: severitiesColumn.write(template.severities),
    phase: template.phase,
    component_ids: componentIdsColumn.write(template.componentIds),
    permanent: template.permanent,
    next_word: template.nextWord === null ? null : nextWordColumn.write(template.nextWord),
    variants: variantsColumn.write(template.variants),
    hidden_at: textOrNull(template.hiddenAt),
    preapproved: template.preapproved === null ? null : preapprovedColumn.write(template.preapproved),
    updated_at: updatedAt,
    version: template.version,
  }
}

export const templateRecords = ({ db }: Session): TemplateRecords => ({
  async find(pageId, id) {
    const query = db.selectFrom('templates').select(columns).where('page_id', '=', pageId).where('id', '=', id)
    const row = await query.executeTakeFirst()
    return row && parseTemplate(row)
  },
  async listOf(pageId) {
    const query = db.selectFrom('templates').select(columns).where('page_id', '=', pageId)
    return (await query.orderBy('id').execute()).map(parseTemplate)
  },
  async insert(template) {
    const query = db.insertInto('templates').values(rowOf(template))
    const { numInsertedOrUpdatedRows } = await query.onConflict((twin) => twin.doNothing()).executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  },
  async save(template, readVersion) {
    checkVersion(template, readVersion)
    const { page_id, id, ...rest } = rowOf(template)
    const query = db.updateTable('templates').set(rest).where('page_id', '=', page_id).where('id', '=', id)
    return hasSaved(await query.where('version', '=', readVersion).executeTakeFirstOrThrow())
  },
  async remove(pageId, id, readVersion) {
    const query = db.deleteFrom('templates').where('page_id', '=', pageId).where('id', '=', id)
    return hasRemoved(await query.where('version', '=', readVersion).executeTakeFirstOrThrow())
  },
})
