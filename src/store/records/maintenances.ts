import type { MaintenanceRecords } from '../../app/maintenance-records.ts'
import { type IncidentId, type MaintenanceSeriesId, type NoticeId, type PageId, type SubscriberId, tagged } from '../../core/brand.ts'
import type { MaintenancePlan } from '../../core/maintenance/plan.ts'
import { languages } from '../../core/page/page.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { incidentColumns, parseIncident } from './incidents.ts'
import { addressingColumn, writerColumn } from './json-columns.ts'
import { holdColumn, lateEndColumn, saidColumn, wordsColumn } from './maintenance-columns.ts'
import type { MaintenancePlanRow } from './maintenance-tables.ts'
import { parseMember } from './parse-row.ts'
import { checkVersion, hasSaved, locksRows, type Session } from './session.ts'

const columns = [
  'incident_id',
  'page_id',
  'words',
  'language',
  'addressing',
  'said',
  'series_id',
  'occurs_on',
  'hold',
  'late_end',
  'planned_by',
  'version',
] as const

export const parsePlan = (row: MaintenancePlanRow): MaintenancePlan => ({
  incidentId: tagged<IncidentId>(row.incident_id),
  pageId: tagged<PageId>(row.page_id),
  words: wordsColumn.read(row.words),
  language: parseMember(languages, row.language, 'maintenance_plans.language'),
  addressing: addressingColumn.read(row.addressing),
  said: saidColumn.read(row.said),
  series: row.series_id === null || row.occurs_on === null ? null : { id: tagged<MaintenanceSeriesId>(row.series_id), on: row.occurs_on },
  hold: row.hold === null ? null : holdColumn.read(row.hold),
  lateEnd: row.late_end === null ? null : lateEndColumn.read(row.late_end),
  plannedBy: writerColumn.read(row.planned_by),
  version: row.version,
})

const rowOf = (plan: MaintenancePlan): MaintenancePlanRow => ({
  incident_id: plan.incidentId,
  page_id: plan.pageId,
  words: wordsColumn.write(plan.words),
  language: plan.language,
  addressing: addressingColumn.write(plan.addressing),
  said: saidColumn.write(plan.said),
  series_id: plan.series?.id ?? null,
  occurs_on: plan.series?.on ?? null,
  hold: plan.hold && holdColumn.write(plan.hold),
  late_end: plan.lateEnd && lateEndColumn.write(plan.lateEnd),
  planned_by: writerColumn.write(plan.plannedBy),
  version: plan.version,
})

const closed = ['resolved', 'completed'] as const
type PlanLookups = Pick<MaintenanceRecords, 'listOpen' | 'listPlanned' | 'listAnnounced' | 'findPlan' | 'listPlans' | 'listOfSeries'>

const lookups = (session: Session): PlanLookups => {
  const { db } = session
  const open = () => db.selectFrom('incidents').where('kind', '=', 'maintenance').where('phase', 'not in', closed)
  const plans = () => db.selectFrom('maintenance_plans').select(columns)
  const listPlans: MaintenanceRecords['listPlans'] = async (ids) =>
    ids.length === 0 ? [] : (await plans().where('incident_id', 'in', session.listOf(ids)).execute()).map(parsePlan)
  return {
    listPlans,
    async listOpen(pageId) {
      const query = open().select(incidentColumns).where('page_id', '=', pageId)
      return (await query.orderBy('window_starts_at').orderBy('id').execute()).map(parseIncident)
    },
    async listPlanned() {
      const planned = db.selectFrom('maintenance_plans').select('incident_id')
      const rows = await open().select(incidentColumns).where('id', 'in', planned).orderBy('window_starts_at').orderBy('id').execute()
      const found = new Map((await listPlans(rows.map(({ id }) => tagged<IncidentId>(id)))).map((plan) => [plan.incidentId, plan]))
      return rows.map(parseIncident).flatMap((incident) => {
        const plan = found.get(incident.id)
        return plan ? [{ incident, plan }] : []
      })
    },
    async listAnnounced(until) {
      const query = open().select(incidentColumns).where('phase', '=', 'scheduled').where('public_at', 'is not', null)
      const soon = query.where('window_starts_at', '<=', instantText(until))
      return (await soon.orderBy('window_starts_at').orderBy('id').execute()).map(parseIncident)
    },
    async findPlan(incidentId) {
      const row = await plans().where('incident_id', '=', incidentId).executeTakeFirst()
      return row && parsePlan(row)
    },
    async listOfSeries(seriesId) {
      return (await plans().where('series_id', '=', seriesId).orderBy('occurs_on').execute()).map(parsePlan)
    },
  }
}

const reminders = (session: Session): Pick<MaintenanceRecords, 'beginReminder' | 'listBegun' | 'claimReminder' | 'advanceReminder'> => ({
  async beginReminder({ noticeId, minutes, begunAt, expiresAt }) {
    const times = { begun_at: instantText(begunAt), expires_at: instantText(expiresAt) }
    const result = await session.db
      .insertInto('maintenance_reminders')
      .values({ notice_id: noticeId, minutes, ...times, cursor: null, finished: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return result.numInsertedOrUpdatedRows === 1n
  },
  async listBegun(noticeIds) {
    const query = session.db.selectFrom('maintenance_reminders').select(['notice_id', 'minutes'])
    const rows = await query.where('notice_id', 'in', session.listOf(noticeIds)).execute()
    return rows.map(({ notice_id, minutes }) => ({ noticeId: tagged<NoticeId>(notice_id), minutes }))
  },
  async claimReminder() {
    const row = await session.db
      .selectFrom('maintenance_reminders')
      .select(['notice_id', 'minutes', 'begun_at', 'expires_at', 'cursor'])
      .where('finished', '=', 0)
      .orderBy('begun_at')
      .limit(1)
      .$if(locksRows(session), (query) => query.forUpdate().skipLocked())
      .executeTakeFirst()
    return (
      row && {
        noticeId: tagged<NoticeId>(row.notice_id),
        minutes: row.minutes,
        begunAt: instantOf(row.begun_at),
        expiresAt: instantOf(row.expires_at),
        cursor: row.cursor === null ? null : tagged<SubscriberId>(row.cursor),
      }
    )
  },
  async advanceReminder({ noticeId, minutes }, cursor) {
    const query = session.db.updateTable('maintenance_reminders').set(cursor === null ? { finished: 1 } : { cursor })
    await query.where('notice_id', '=', noticeId).where('minutes', '=', minutes).execute()
  },
})

export const maintenanceRecords = (session: Session): MaintenanceRecords => ({
  ...lookups(session),
  ...reminders(session),
  async insertPlan(plan) {
    await session.db.insertInto('maintenance_plans').values(rowOf(plan)).execute()
  },
  async savePlan(plan, readVersion) {
    checkVersion(plan, readVersion)
    const { incident_id, ...rest } = rowOf(plan)
    const query = session.db.updateTable('maintenance_plans').set(rest).where('incident_id', '=', incident_id)
    return hasSaved(await query.where('version', '=', readVersion).executeTakeFirstOrThrow())
  },
  async removePlan(incidentId) {
    await session.db.deleteFrom('maintenance_plans').where('incident_id', '=', incidentId).execute()
  },
})
