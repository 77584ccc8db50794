import { type Expression, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import type { SampleRecords } from '../../app/sample-records.ts'
import { type AudienceId, type ComponentId, tagged } from '../../core/brand.ts'
import { type AudienceUse, type ComponentUse, componentUses, type SampleMark } from '../../core/sample/removal.ts'
import { contact, look } from './json-columns.ts'
import { brandedJson, jsonColumn } from './parse-row.ts'
import type { Session } from './session.ts'
import { readSetting, removeSetting, writeSetting } from './setting-rows.ts'

export const sampleSetting = 'sample'
type Listed = Exclude<keyof SampleMark, 'before' | 'written' | 'hasSwitchedQuestions'>
const ids = <Id extends SampleMark[Listed][number]>() => z.array(brandedJson<Id>()).readonly()
const mark: z.ZodType<SampleMark> = z.object({
  before: z.object({
    name: z.string(),
    zone: brandedJson<SampleMark['before']['zone']>(),
    look,
    contact: contact.nullable(),
  }),
  incidentIds: ids<SampleMark['incidentIds'][number]>(),
  noticeIds: ids<SampleMark['noticeIds'][number]>(),
  groupIds: ids<SampleMark['groupIds'][number]>(),
  componentIds: ids<ComponentId>(),
  // Samples of earlier versions had no audiences.
  audienceIds: ids<SampleMark['audienceIds'][number]>().default([]),
  subscriberIds: ids<SampleMark['subscriberIds'][number]>(),
  ruleIds: ids<SampleMark['ruleIds'][number]>(),
  // Samples of earlier versions had no questions.
  written: z.record(z.string(), z.int()).default({}),
  hasSwitchedQuestions: z.boolean().default(false),
})
export const sampleColumn = jsonColumn(mark)

type Naming = (text: Expression<string>) => Expression<SqlBool>

/** Texts of one table that name any of the components or audiences. Ids are of one length and form, so that one is found in JSON by its quotes. */
const naming =
  (named: readonly (AudienceId | ComponentId)[]): Naming =>
  (text) =>
    sql<SqlBool>`(${sql.join(
      named.map((id) => sql`${text} like ${`%"${id}"%`}`),
      sql` or `,
    )})`

const textsOf = async (
  session: Session,
  pageId: string,
  names: Naming,
  going: Parameters<SampleRecords['usesOf']>[2],
): Promise<Readonly<Record<ComponentUse, readonly string[]>>> => {
  const { db } = session
  const not = session.listOf(going.incidentIds)
  const incidents = db.selectFrom('incidents').where('page_id', '=', pageId).where('id', 'not in', not)
  const notices = db.selectFrom('notices').where('page_id', '=', pageId).where('incident_id', 'not in', not)
  const proposals = db.selectFrom('proposals').where('page_id', '=', pageId).where('state', '=', 'waiting')
  const rules = db.selectFrom('alert_rules').where('page_id', '=', pageId).where('id', 'not in', session.listOf(going.ruleIds))
  const subscribers = db.selectFrom('subscribers').where('page_id', '=', pageId).where('id', 'not in', session.listOf(going.subscriberIds))
  const affected = await incidents
    .where((e) => names(e.ref('affected')))
    .select('affected as text')
    .execute()
  const changes = await notices
    .where((e) => names(e.ref('change')))
    .select('change as text')
    .execute()
  const proposed = await proposals
    .where((e) => names(e.ref('affected')))
    .select('affected as text')
    .execute()
  const ruled = await rules
    .where((e) => names(e.ref('component_ids')))
    .select('component_ids as text')
    .execute()
  const chosen = await subscribers
    .where((e) => names(e.ref('component_ids')))
    .select('component_ids as text')
    .distinct()
    .execute()
  const textOf = (rows: readonly { readonly text: string }[]) => rows.map(({ text }) => text)
  return { incident: textOf([...affected, ...changes]), proposal: textOf(proposed), rule: textOf(ruled), subscriber: textOf(chosen) }
}

export const sampleRecords = (session: Session): SampleRecords => ({
  async mark() {
    const value = await readSetting(session, sampleSetting)
    return value === undefined ? null : sampleColumn.read(value)
  },
  async setMark(value) {
    if (value !== null) await writeSetting(session, sampleSetting, sampleColumn.write(value))
    else await removeSetting(session, sampleSetting)
  },
  async usesOf(pageId, componentIds, going) {
    if (componentIds.length === 0) return new Map()
    const texts = await textsOf(session, pageId, naming(componentIds), going)
    const usesOne = (id: string) => componentUses.filter((use) => texts[use].some((text) => text.includes(`"${id}"`)))
    return new Map(componentIds.map((id) => [tagged<ComponentId>(id), usesOne(id)]))
  },
  async audienceUsesOf(pageId, audienceIds, going) {
    if (audienceIds.length === 0) return new Map()
    const uses = new Map<AudienceId, AudienceUse>()
    const { db } = session
    const inside = await db
      .selectFrom('subscribers')
      .where('page_id', '=', pageId)
      .where('audience_id', 'in', session.listOf(audienceIds))
      .where('id', 'not in', session.listOf(going.subscriberIds))
      .select('audience_id')
      .distinct()
      .execute()
    for (const row of inside) uses.set(tagged(row.audience_id ?? ''), 'has_subscribers')
    const addressed = await db
      .selectFrom('notices')
      .where('page_id', '=', pageId)
      .where('incident_id', 'not in', session.listOf(going.incidentIds))
      .where((e) => naming(audienceIds)(e.ref('addressing')))
      .select('addressing')
      .distinct()
      .execute()
    for (const id of audienceIds) if (addressed.some(({ addressing }) => addressing.includes(`"${id}"`))) uses.set(id, 'incident')
    return uses
  },
  async removeIncidents(incidentIds) {
    const { db } = session
    const notices = db.selectFrom('notices').select('id').where('incident_id', 'in', session.listOf(incidentIds))
    const questions = db.selectFrom('questions').select('id').where('incident_id', 'in', session.listOf(incidentIds))
    const answers = db.selectFrom('answers').select('id').where('question_id', 'in', questions)
    for (const asked of [questions, answers]) {
      await db.deleteFrom('votes').where('target_id', 'in', asked).execute()
      await db.deleteFrom('reports').where('target_id', 'in', asked).execute()
      await db.deleteFrom('former_words').where('subject_id', 'in', asked).execute()
    }
    await db.deleteFrom('approvals').where('incident_id', 'in', session.listOf(incidentIds)).execute()
    await db.deleteFrom('commitments').where('incident_id', 'in', session.listOf(incidentIds)).execute()
    await db.deleteFrom('fanouts').where('notice_id', 'in', notices).execute()
    await db.deleteFrom('notices').where('incident_id', 'in', session.listOf(incidentIds)).execute()
    await db.deleteFrom('incidents').where('id', 'in', session.listOf(incidentIds)).execute()
  },
  async removeComponents(componentIds) {
    await session.db.deleteFrom('components').where('id', 'in', session.listOf(componentIds)).execute()
  },
})
