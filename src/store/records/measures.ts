import type { MeasureRecords } from '../../app/measure-records.ts'
import { type IncidentId, type NoticeId, tagged } from '../../core/brand.ts'
import { isPublished } from '../../core/notice/notice.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { commitmentColumns, parseCommitment } from './commitments.ts'
import { textsColumn } from './json-columns.ts'
import { noticeColumns, parseNotice } from './notices.ts'
import type { Session } from './session.ts'

export const measureRecords = (session: Session): MeasureRecords => ({
  async firstSignals(incidentIds) {
    if (incidentIds.length === 0) return new Map()
    const rows = await session.db
      .selectFrom('proposals')
      .innerJoin('signals', 'signals.proposal_id', 'proposals.id')
      .where('proposals.kind', '=', 'open')
      .where('proposals.incident_id', 'in', session.listOf(incidentIds))
      .groupBy('proposals.incident_id')
      .select((e) => ['proposals.incident_id', e.fn.min('signals.received_at').as('first')])
      .execute()
    return new Map(
      rows.flatMap(({ incident_id, first }) => (incident_id === null ? [] : [[tagged<IncidentId>(incident_id), instantOf(first)]])),
    )
  },
  async keepFirstReport(incidentId, at) {
    const first_report_at = instantText(at)
    const query = session.db.updateTable('incidents').set({ first_report_at }).where('id', '=', incidentId)
    await query.where((e) => e.or([e('first_report_at', 'is', null), e('first_report_at', '>', first_report_at)])).execute()
  },
  async firstReports(incidentIds) {
    if (incidentIds.length === 0) return new Map()
    const query = session.db.selectFrom('incidents').select(['id', 'first_report_at']).where('id', 'in', session.listOf(incidentIds))
    const rows = await query.where('first_report_at', 'is not', null).execute()
    return new Map(rows.flatMap(({ id, first_report_at: at }) => (at === null ? [] : [[tagged<IncidentId>(id), instantOf(at)] as const])))
  },
  async promisesOf(incidentIds) {
    if (incidentIds.length === 0) return []
    const query = session.db.selectFrom('commitments').select(commitmentColumns).where('incident_id', 'in', session.listOf(incidentIds))
    return (await query.orderBy('id').execute()).map(parseCommitment)
  },
  async listUnread(limit) {
    const query = session.db.selectFrom('notices').select(noticeColumns).where('state', '=', 'published').where('elements', 'is', null)
    return (await query.orderBy('id').limit(limit).execute()).map(parseNotice).filter(isPublished)
  },
  async noteElements(noticeId, elements) {
    await session.db
      .updateTable('notices')
      .set({ elements: textsColumn.write(elements) })
      .where('id', '=', noticeId)
      .execute()
  },
  async elementsOf(incidentIds) {
    if (incidentIds.length === 0) return new Map()
    const query = session.db.selectFrom('notices').select(['id', 'elements']).where('incident_id', 'in', session.listOf(incidentIds))
    const rows = await query.where('elements', 'is not', null).execute()
    return new Map(rows.map(({ id, elements }) => [tagged<NoticeId>(id), elements === null ? [] : textsColumn.read(elements)]))
  },
})
