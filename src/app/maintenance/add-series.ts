import { authorize } from '../../core/actor/actor.ts'
import { parseSeries, type SeriesInput } from '../../core/maintenance/parse-series.ts'
import type { MaintenanceSeries } from '../../core/maintenance/series.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { writerOf } from '../draft-file.ts'
import { internalEntry } from '../journal.ts'
import { checkReferences, findPage } from '../load.ts'

/** Plans work that recurs. Whoever may publish approves with it what the clock says each time. */
export const addSeries = async (
  context: Context,
  input: SeriesInput & { readonly pageId?: string | undefined },
): Promise<Result<MaintenanceSeries>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const parsed = parseSeries(input, page.value, now)
    if (!parsed.ok) return parsed
    const references = await checkReferences(records, page.value.id, { affected: parsed.value.affected })
    if (!references.ok) return references
    const series: MaintenanceSeries = {
      ...parsed.value,
      id: context.ids.next(),
      pageId: page.value.id,
      exceptions: [],
      endedAt: null,
      madeUntil: null,
      plannedBy: writerOf(context.actor),
      createdAt: now,
      updatedAt: now,
      version: 1,
    }
    await records.maintenanceSeries.insert(series)
    const facts = { title: series.title, rule: series.rhythm.rule, zone: series.rhythm.zone }
    await records.journal.append([internalEntry(context, now, 'maintenance.series_added', series.id, facts)])
    return ok(series)
  })
}
