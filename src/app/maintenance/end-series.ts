import { authorize } from '../../core/actor/actor.ts'
import type { MaintenanceSeries } from '../../core/maintenance/series.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { lockSeries, lockUntold, removeUntold } from '../occurrence.ts'

/** It recurs no longer: what nobody was told of goes, what was announced stays and is called off by a notice where it is to be. */
export const endSeries = async (context: Context, input: { readonly seriesId: string }): Promise<Result<MaintenanceSeries>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await lockSeries(records, input.seriesId)
    if (!found.ok) return found
    let removed = 0
    for (const plan of await records.maintenances.listOfSeries(found.value.id)) {
      const untold = await lockUntold(records, plan)
      if (!untold.ok || !untold.value) continue
      await removeUntold(records, untold.value)
      removed++
    }
    const ended = { ...found.value, endedAt: now, updatedAt: now, version: found.value.version + 1 }
    await records.maintenanceSeries.save(ended, found.value.version)
    await records.journal.append([internalEntry(context, now, 'maintenance.series_ended', ended.id, { title: ended.title, removed })])
    return ok(ended)
  })
}
