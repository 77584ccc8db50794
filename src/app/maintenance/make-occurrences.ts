import { authorize } from '../../core/actor/actor.ts'
import type { MaintenanceSeriesId } from '../../core/brand.ts'
import { horizonOf, occurrenceOf, occurrencesToMake } from '../../core/maintenance/series.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'

const makeFor = (context: Context, id: MaintenanceSeriesId): Promise<Result<number>> => {
  const now = context.clock.now()
  return context.store.transaction<number>(async (records) => {
    const series = await records.maintenanceSeries.lock(id)
    const horizon = series && horizonOf(series, now)
    if (!series || !horizon) return ok(0)
    const there = new Set((await records.maintenances.listOfSeries(id)).flatMap((plan) => plan.series?.on ?? []))
    const occurrences = occurrencesToMake(series, there, horizon, now)
    for (const occurrence of occurrences) {
      const { incident, plan } = occurrenceOf(series, occurrence, context.ids.next(), now)
      await records.incidents.insert(incident)
      await records.maintenances.insertPlan(plan)
      const facts = { seriesId: id, on: occurrence.on, title: incident.title }
      await records.journal.append([internalEntry(context, now, 'maintenance.made', incident.id, facts)])
    }
    const made = { ...series, madeUntil: horizon, updatedAt: now, version: series.version + 1 }
    await records.maintenanceSeries.save(made, series.version)
    return ok(occurrences.length)
  })
}

/** Makes of every series the maintenances of the next sixty days. The series is locked meanwhile, and a date is made once for ever. */
export const makeOccurrences = async (context: Context): Promise<Result<number>> => {
  const allowed = authorize(context.actor, 'incident.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const due = await context.store.read(async (records) => {
    const found: MaintenanceSeriesId[] = []
    for (const page of await records.pages.list())
      for (const series of await records.maintenanceSeries.listOf(page.id)) if (horizonOf(series, now)) found.push(series.id)
    return found
  })
  let made = 0
  for (const id of due) {
    const result = await makeFor(context, id)
    if (!result.ok) return result
    made += result.value
  }
  return ok(made)
}
