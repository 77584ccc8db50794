import type { AlertRuleRecords } from '../../app/alert-records.ts'
import { type AlertRuleId, type PageId, tagged } from '../../core/brand.ts'
import { impacts } from '../../core/component/impact.ts'
import { severities } from '../../core/incident/phase.ts'
import type { AlertRule } from '../../core/signal/signal.ts'
import { componentIdsColumn, labelsColumn } from './json-columns.ts'
import { parseMember } from './parse-row.ts'
import { checkVersion, hasRemoved, hasSaved, type Session } from './session.ts'
import type { AlertRuleRow } from './tables.ts'

const columns = [
  'id',
  'page_id',
  'name',
  'match',
  'severity',
  'component_ids',
  'impact',
  'title',
  'now',
  'scope',
  'next_update_minutes',
  'publishing',
  'position',
  'version',
] as const

export const parseRule = (row: AlertRuleRow): AlertRule => ({
  id: tagged<AlertRuleId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  name: row.name,
  match: labelsColumn.read(row.match),
  severity: parseMember(severities, row.severity, 'alert_rules.severity'),
  componentIds: componentIdsColumn.read(row.component_ids),
  impact: parseMember(impacts, row.impact, 'alert_rules.impact'),
  title: row.title,
  now: row.now,
  scope: row.scope,
  nextUpdateMinutes: row.next_update_minutes,
  publishing: parseMember(['ask', 'automatically'], row.publishing, 'alert_rules.publishing'),
  position: row.position,
  version: row.version,
})

const rowOf = (rule: AlertRule): AlertRuleRow => ({
  id: rule.id,
  page_id: rule.pageId,
  name: rule.name,
  match: labelsColumn.write(rule.match),
  severity: rule.severity,
  component_ids: componentIdsColumn.write(rule.componentIds),
  impact: rule.impact,
  title: rule.title,
  now: rule.now,
  scope: rule.scope,
  next_update_minutes: rule.nextUpdateMinutes,
  publishing: rule.publishing,
  position: rule.position,
  version: rule.version,
})

export const alertRuleRecords = ({ db }: Session): AlertRuleRecords => ({
  async find(id) {
    const row = await db.selectFrom('alert_rules').select(columns).where('id', '=', id).executeTakeFirst()
    return row && parseRule(row)
  },
  async listOf(pageId) {
    const query = db.selectFrom('alert_rules').select(columns).where('page_id', '=', pageId)
    return (await query.orderBy('position').orderBy('id').execute()).map(parseRule)
  },
  async insert(rule) {
    await db.insertInto('alert_rules').values(rowOf(rule)).execute()
  },
  async save(rule, readVersion) {
    checkVersion(rule, readVersion)
    const { id, ...rest } = rowOf(rule)
    const query = db.updateTable('alert_rules').set(rest).where('id', '=', id).where('version', '=', readVersion)
    return hasSaved(await query.executeTakeFirstOrThrow())
  },
  async remove(id, readVersion) {
    const query = db.deleteFrom('alert_rules').where('id', '=', id).where('version', '=', readVersion)
    return hasRemoved(await query.executeTakeFirstOrThrow())
  },
})
