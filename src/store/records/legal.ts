import { z } from 'zod'
import type { KeptRegime, LegalRecords } from '../../app/legal-records.ts'
import { type IncidentId, type PageId, type TimeZone, tagged } from '../../core/brand.ts'
import {
  type BegunRegime,
  type DeadlineOutcome,
  isOwing,
  type LegalFile,
  type LegalStamp,
  type PointTick,
} from '../../core/legal/legal-file.ts'
import { type DeadlineTerm, type LegalDeadline, type LegalRegime, legalMoments, spanUnits } from '../../core/legal/regime.ts'
import { instantOf, instantText } from '../../core/time.ts'
import type { LegalFileRow, LegalRegimeRow } from './legal-tables.ts'
import { brandedJson, instantJson, jsonColumn } from './parse-row.ts'
import { checkVersion, hasRemoved, hasSaved, type Session } from './session.ts'

const writer = z.object({ id: z.string(), name: z.string() })
const term: z.ZodType<DeadlineTerm> = z.object({
  from: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('moment'), moment: z.enum(legalMoments) }),
    z.object({ kind: z.literal('fulfilled'), deadlineId: z.string() }),
  ]),
  unit: z.enum(spanUnits),
  count: z.int(),
})
const deadline: z.ZodType<LegalDeadline> = z.object({
  id: z.string(),
  name: z.string(),
  recipient: z.string(),
  terms: z.array(term).readonly(),
  isWithoutDelay: z.boolean(),
  contents: z.array(z.string()).readonly(),
})
const regime: z.ZodType<LegalRegime> = z.object({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  zone: brandedJson<TimeZone>(),
  holidayRegion: z.string().nullable(),
  closesAt: z.int(),
  deadlines: z.array(deadline).readonly(),
  note: z.string().nullable(),
})
const outcome: z.ZodType<DeadlineOutcome> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('met'),
    by: writer,
    recordedAt: instantJson,
    at: instantJson,
    reportedBy: z.string(),
    reference: z.string().nullable(),
    lateReason: z.string().nullable(),
    contents: z.array(z.string()).readonly(),
  }),
  z.object({ kind: z.literal('not_applicable'), by: writer, recordedAt: instantJson, reason: z.string() }),
])
const tick: z.ZodType<PointTick> = z.object({ point: z.string(), by: writer, at: instantJson })
const begun: z.ZodType<BegunRegime> = z.object({
  regime,
  reason: z.string(),
  by: writer,
  begunAt: instantJson,
  outcomes: z.record(z.string(), outcome).readonly(),
  // Files of before points could be ticked off have none.
  ticks: z.record(z.string(), z.array(tick).readonly()).readonly().default({}),
})
const stamp: z.ZodType<LegalStamp> = z.object({
  moment: z.enum(legalMoments),
  at: instantJson.nullable(),
  reason: z.string(),
  by: writer,
  setAt: instantJson,
})
const regimeColumn = jsonColumn(regime)
const begunColumn = jsonColumn(z.array(begun).readonly())
const stampsColumn = jsonColumn(z.array(stamp).readonly())

export const parseLegalRegime = (row: LegalRegimeRow): KeptRegime => ({
  pageId: tagged<PageId>(row.page_id),
  regime: regimeColumn.read(row.regime),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

export const parseLegalFile = (row: LegalFileRow): LegalFile => ({
  incidentId: tagged<IncidentId>(row.incident_id),
  pageId: tagged<PageId>(row.page_id),
  stamps: stampsColumn.read(row.stamps),
  begun: begunColumn.read(row.begun),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

const regimeRow = (kept: KeptRegime): LegalRegimeRow => ({
  page_id: kept.pageId,
  id: kept.regime.id,
  regime: regimeColumn.write(kept.regime),
  updated_at: instantText(kept.updatedAt),
  version: kept.version,
})

const fileRow = (file: LegalFile): LegalFileRow => ({
  incident_id: file.incidentId,
  page_id: file.pageId,
  stamps: stampsColumn.write(file.stamps),
  begun: begunColumn.write(file.begun),
  is_owing: isOwing(file) ? 1 : 0,
  updated_at: instantText(file.updatedAt),
  version: file.version,
})

const regimeColumns = ['page_id', 'id', 'regime', 'updated_at', 'version'] as const
const fileColumns = ['incident_id', 'page_id', 'stamps', 'begun', 'is_owing', 'updated_at', 'version'] as const

type FileRecords = Pick<LegalRecords, 'findFile' | 'listOwing' | 'saveFile'>

const fileRecords = ({ db }: Session): FileRecords => ({
  async findFile(incidentId) {
    const row = await db.selectFrom('legal_files').select(fileColumns).where('incident_id', '=', incidentId).executeTakeFirst()
    return row && parseLegalFile(row)
  },
  async listOwing(pageId) {
    const query = db.selectFrom('legal_files').select(fileColumns).where('page_id', '=', pageId).where('is_owing', '=', 1)
    return (await query.orderBy('incident_id').execute()).map(parseLegalFile)
  },
  async saveFile(file, readVersion) {
    checkVersion(file, readVersion)
    const { incident_id, ...rest } = fileRow(file)
    if (readVersion === 0) {
      const query = db.insertInto('legal_files').values({ incident_id, ...rest })
      const { numInsertedOrUpdatedRows } = await query.onConflict((twin) => twin.doNothing()).executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    }
    const query = db.updateTable('legal_files').set(rest).where('incident_id', '=', incident_id).where('version', '=', readVersion)
    return hasSaved(await query.executeTakeFirstOrThrow())
  },
})

export const legalRecords = (session: Session): LegalRecords => {
  const { db } = session
  const ofPage = (pageId: PageId) => db.selectFrom('legal_regimes').select(regimeColumns).where('page_id', '=', pageId)
  return {
    ...fileRecords(session),
    async listRegimes(pageId) {
      return (await ofPage(pageId).orderBy('id').execute()).map(parseLegalRegime)
    },
    async findRegime(pageId, id) {
      const row = await ofPage(pageId).where('id', '=', id).executeTakeFirst()
      return row && parseLegalRegime(row)
    },
    async insertRegime(kept) {
      const query = db.insertInto('legal_regimes').values(regimeRow(kept))
      const { numInsertedOrUpdatedRows } = await query.onConflict((twin) => twin.doNothing()).executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
    async saveRegime(kept, readVersion) {
      checkVersion(kept, readVersion)
      const { page_id, id, ...rest } = regimeRow(kept)
      const query = db.updateTable('legal_regimes').set(rest).where('page_id', '=', page_id).where('id', '=', id)
      return hasSaved(await query.where('version', '=', readVersion).executeTakeFirstOrThrow())
    },
    async removeRegime(pageId, id, readVersion) {
      const query = db.deleteFrom('legal_regimes').where('page_id', '=', pageId).where('id', '=', id)
      return hasRemoved(await query.where('version', '=', readVersion).executeTakeFirstOrThrow())
    },
  }
}
