import { z } from 'zod'
import type { ServiceLevelRecords, ServiceLevels } from '../../app/service-level-records.ts'
import { type ComponentId, type PageId, tagged } from '../../core/brand.ts'
import type { ServiceLevelRules } from '../../core/service-level/rules.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { brandedJson, jsonColumn } from './parse-row.ts'
import type { ServiceLevelRow } from './service-level-tables.ts'
import { checkVersion, hasSaved, type Session } from './session.ts'

const weight = z.number().min(0).max(1)
const rules: z.ZodType<ServiceLevelRules> = z.object({
  weights: z.object({ degraded_performance: weight, partial_outage: weight, major_outage: weight, under_maintenance: weight }),
  leavesOutMaintenance: z.boolean(),
  targets: z.array(z.object({ componentId: brandedJson<ComponentId>(), percent: z.number() })).readonly(),
})
const rulesColumn = jsonColumn(rules)

export const parseServiceLevelRow = (row: ServiceLevelRow): ServiceLevels => ({
  pageId: tagged<PageId>(row.page_id),
  rules: rulesColumn.read(row.rules),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

export const serviceLevelRecords = ({ db }: Session): ServiceLevelRecords => ({
  async find(pageId) {
    const query = db.selectFrom('service_levels').select(['page_id', 'rules', 'updated_at', 'version'])
    const row = await query.where('page_id', '=', pageId).executeTakeFirst()
    return row && parseServiceLevelRow(row)
  },
  async save(levels, readVersion) {
    checkVersion(levels, readVersion)
    const state = { rules: rulesColumn.write(levels.rules), updated_at: instantText(levels.updatedAt), version: levels.version }
    if (readVersion > 0) {
      const query = db.updateTable('service_levels').set(state).where('page_id', '=', levels.pageId).where('version', '=', readVersion)
      return hasSaved(await query.executeTakeFirstOrThrow())
    }
    const query = db.insertInto('service_levels').values({ page_id: levels.pageId, ...state })
    const written = await query.onConflict((conflict) => conflict.column('page_id').doNothing()).executeTakeFirstOrThrow()
    return written.numInsertedOrUpdatedRows === 1n
  },
})
