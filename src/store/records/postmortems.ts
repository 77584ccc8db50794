import { z } from 'zod'
import type { KeptSection, PostmortemRecords } from '../../app/postmortem-records.ts'
import { type IncidentId, type NoticeId, type PublicText, tagged } from '../../core/brand.ts'
import { impacts } from '../../core/component/impact.ts'
import type { Writer } from '../../core/notice/writer.ts'
import { languages } from '../../core/page/page.ts'
import { type Edition, isPublicEdition, type PublishedEdition } from '../../core/postmortem/edition.ts'
import type { PublicEdition } from '../../core/postmortem/public-edition.ts'
import { reportParts } from '../../core/postmortem/redact-edition.ts'
import { lineSources, type SectionBody } from '../../core/postmortem/section.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { brandedJson, instantJson, jsonColumn, textOrNull } from './parse-row.ts'
import type { PostmortemEditionRow, PostmortemSectionRow } from './postmortem-tables.ts'
import { postmortemPresenceRecords, postmortemTemplateRecords, sectionNameOf } from './postmortem-writers.ts'
import { checkVersion, hasSaved, type Session } from './session.ts'

const line = z.object({
  id: z.string(),
  at: instantJson,
  text: z.string(),
  source: z.enum(lineSources),
  isInternal: z.boolean(),
  isHidden: z.boolean(),
  joinsNext: z.boolean(),
})
const item = z.object({
  what: z.string(),
  ownerRole: z.string(),
  on: z.string().nullable(),
  isPublic: z.boolean(),
  // Those of before there were links have none.
  issue: z.object({ url: z.string(), isPublic: z.boolean() }).nullable().default(null),
})
const shown = z.discriminatedUnion('state', [
  z.object({ state: z.literal('same') }),
  z.object({ state: z.literal('other'), text: z.string() }),
  z.object({ state: z.literal('internal') }),
])
const body: z.ZodType<SectionBody> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prose'), text: z.string(), public: shown }),
  z.object({ kind: z.literal('free'), title: z.string(), prompt: z.string(), text: z.string(), public: shown }),
  z.object({ kind: z.literal('timeline'), lines: z.array(line).readonly() }),
  z.object({ kind: z.literal('actions'), items: z.array(item).readonly() }),
])
const bodyColumn = jsonColumn(body)
const writer: z.ZodType<Writer> = z.object({ id: z.string(), name: z.string() })
const writerColumn = jsonColumn(writer)

const said = brandedJson<PublicText>()
const note = said.nullable()
const words: z.ZodType<PublicEdition> = z.object({
  title: said,
  language: z.enum(languages),
  reason: note,
  summary: said,
  consequences: z.object({
    note,
    rows: z.array(z.object({ component: z.string(), impact: z.enum(impacts), from: instantJson, until: instantJson })).readonly(),
  }),
  timeline: z.array(z.object({ at: instantJson, until: instantJson.nullable(), text: said })).readonly(),
  telling: z.object({
    beganAt: instantJson,
    toldAt: instantJson,
    endedAt: instantJson,
    notices: z.number(),
    corrections: z.number(),
    note,
  }),
  factors: note,
  wentWell: note,
  unknown: note,
  // Editions of before there were any have none.
  further: z
    .array(z.object({ title: said, text: said }))
    .readonly()
    .default([]),
  actions: z.array(z.object({ what: said, ownerRole: said, on: z.string(), issue: note.default(null) })).readonly(),
})
const wordsColumn = jsonColumn(words)
const redactions: z.ZodType<PublishedEdition['redactions']> = z
  .array(
    z.object({
      part: z.enum(reportParts),
      reason: z.enum(['privacy', 'secrecy']),
      redactedAt: instantJson,
      byNotice: z.literal(true).exactOptional(),
    }),
  )
  .readonly()
const redactionsColumn = jsonColumn(redactions)

const sectionColumns = ['incident_id', 'section', 'body', 'written_by', 'updated_at', 'version'] as const
const editionColumns = ['notice_id', 'incident_id', 'words', 'prepared_at', 'number', 'published_at', 'redactions'] as const

export const parseSectionRow = (row: PostmortemSectionRow): KeptSection => ({
  incidentId: tagged<IncidentId>(row.incident_id),
  section: sectionNameOf(row.section, 'postmortem_sections.section'),
  body: bodyColumn.read(row.body),
  writtenBy: writerColumn.read(row.written_by),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

export const parseEditionRow = (row: PostmortemEditionRow): Edition => ({
  noticeId: tagged<NoticeId>(row.notice_id),
  incidentId: tagged<IncidentId>(row.incident_id),
  words: wordsColumn.read(row.words),
  preparedAt: instantOf(row.prepared_at),
  published: row.number === null || row.published_at === null ? null : { number: row.number, at: instantOf(row.published_at) },
  redactions: redactionsColumn.read(row.redactions),
})

const publishedColumns = ({ published, words: said, redactions: removed }: Edition) => ({
  words: wordsColumn.write(said),
  redactions: redactionsColumn.write(removed),
  number: published?.number ?? null,
  published_at: textOrNull(published?.at ?? null),
})

const saveSection = async ({ db }: Session, kept: KeptSection, readVersion: number): Promise<boolean> => {
  checkVersion(kept, readVersion)
  const state = {
    body: bodyColumn.write(kept.body),
    written_by: writerColumn.write(kept.writtenBy),
    updated_at: instantText(kept.updatedAt),
    version: kept.version,
  }
  const { incidentId, section } = kept
  if (readVersion > 0) {
    const query = db.updateTable('postmortem_sections').set(state).where('incident_id', '=', incidentId).where('section', '=', section)
    return hasSaved(await query.where('version', '=', readVersion).executeTakeFirstOrThrow())
  }
  const query = db.insertInto('postmortem_sections').values({ incident_id: incidentId, section, ...state })
  const written = await query.onConflict((conflict) => conflict.columns(['incident_id', 'section']).doNothing()).executeTakeFirstOrThrow()
  return written.numInsertedOrUpdatedRows === 1n
}

const editions = ({ db }: Session) => db.selectFrom('postmortem_editions').select(editionColumns)

export const postmortemRecords = (session: Session): PostmortemRecords => ({
  ...postmortemTemplateRecords(session),
  ...postmortemPresenceRecords(session),
  async sectionsOf(incidentId) {
    const query = session.db.selectFrom('postmortem_sections').select(sectionColumns).where('incident_id', '=', incidentId)
    return (await query.orderBy('section').execute()).map(parseSectionRow)
  },
  saveSection: (section, readVersion) => saveSection(session, section, readVersion),
  async editionsOf(incidentId) {
    const query = editions(session).where('incident_id', '=', incidentId).orderBy('prepared_at').orderBy('notice_id')
    return (await query.execute()).map(parseEditionRow)
  },
  async publicEditionsOf(incidentIds) {
    const query = editions(session).where('incident_id', 'in', session.listOf(incidentIds)).where('number', 'is not', null)
    return (await query.orderBy('incident_id').orderBy('number').execute()).map(parseEditionRow).filter(isPublicEdition)
  },
  async findEdition(noticeId) {
    const row = await editions(session).where('notice_id', '=', noticeId).executeTakeFirst()
    return row && parseEditionRow(row)
  },
  async insertEdition(edition) {
    const { noticeId, incidentId, preparedAt } = edition
    const row = { notice_id: noticeId, incident_id: incidentId, prepared_at: instantText(preparedAt) }
    await session.db
      .insertInto('postmortem_editions')
      .values({ ...row, ...publishedColumns(edition) })
      .execute()
  },
  async saveEdition(edition) {
    const query = session.db.updateTable('postmortem_editions').set(publishedColumns(edition)).where('notice_id', '=', edition.noticeId)
    await query.executeTakeFirstOrThrow()
  },
})
