import type { MaintenanceSeriesRecords } from '../../app/maintenance-records.ts'
import { type MaintenanceSeriesId, type PageId, tagged } from '../../core/brand.ts'
import { severities } from '../../core/incident/phase.ts'
import type { MaintenanceSeries } from '../../core/maintenance/series.ts'
import { languages } from '../../core/page/page.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { addressingColumn, affectedColumn, writerColumn } from './json-columns.ts'
import { exceptionsColumn, rhythmColumn, wordsColumn } from './maintenance-columns.ts'
import type { MaintenanceSeriesRow } from './maintenance-tables.ts'
import { instantOrNull, parseMember, textOrNull } from './parse-row.ts'
import { checkVersion, hasSaved, locksRows, type Session } from './session.ts'

const columns = [
  'id',
  'page_id',
  'title',
  'severity',
  'affected',
  'words',
  'language',
  'addressing',
  'rhythm',
  'exceptions',
  'ended_at',
  'made_until',
  'planned_by',
  'created_at',
  'updated_at',
  'version',
] as const

export const parseSeries = (row: MaintenanceSeriesRow): MaintenanceSeries => ({
  id: tagged<MaintenanceSeriesId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  title: row.title,
  severity: parseMember(severities, row.severity, 'maintenance_series.severity'),
  affected: affectedColumn.read(row.affected),
  words: wordsColumn.read(row.words),
  language: parseMember(languages, row.language, 'maintenance_series.language'),
  addressing: addressingColumn.read(row.addressing),
  rhythm: rhythmColumn.read(row.rhythm),
  exceptions: exceptionsColumn.read(row.exceptions),
  endedAt: instantOrNull(row.ended_at),
  madeUntil: row.made_until,
  plannedBy: writerColumn.read(row.planned_by),
  createdAt: instantOf(row.created_at),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

const rowOf = (series: MaintenanceSeries): MaintenanceSeriesRow => ({
  id: series.id,
  page_id: series.pageId,
  title: series.title,
  severity: series.severity,
  affected: affectedColumn.write(series.affected),
  words: wordsColumn.write(series.words),
  language: series.language,
  addressing: addressingColumn.write(series.addressing),
  rhythm: rhythmColumn.write(series.rhythm),
  exceptions: exceptionsColumn.write(series.exceptions),
  ended_at: textOrNull(series.endedAt),
  made_until: series.madeUntil,
  planned_by: writerColumn.write(series.plannedBy),
  created_at: instantText(series.createdAt),
  updated_at: instantText(series.updatedAt),
  version: series.version,
})

export const maintenanceSeriesRecords = (session: Session): MaintenanceSeriesRecords => {
  const { db } = session
  const of = (id: MaintenanceSeriesId) => db.selectFrom('maintenance_series').select(columns).where('id', '=', id)
  return {
    async find(id) {
      const row = await of(id).executeTakeFirst()
      return row && parseSeries(row)
    },
    async lock(id) {
      const row = await of(id)
        .$if(locksRows(session), (query) => query.forUpdate())
        .executeTakeFirst()
      return row && parseSeries(row)
    },
    async listOf(pageId) {
      const query = db.selectFrom('maintenance_series').select(columns).where('page_id', '=', pageId)
      return (await query.orderBy('id', 'desc').execute()).map(parseSeries)
    },
    async insert(series) {
      await db.insertInto('maintenance_series').values(rowOf(series)).execute()
    },
    async save(series, readVersion) {
      checkVersion(series, readVersion)
      const { id, ...rest } = rowOf(series)
      const query = db.updateTable('maintenance_series').set(rest).where('id', '=', id).where('version', '=', readVersion)
      return hasSaved(await query.executeTakeFirstOrThrow())
    },
  }
}
