import { authorize } from '../../core/actor/actor.ts'
import { parseWindow } from '../../core/incident/window.ts'
import { parseException } from '../../core/maintenance/parse-series.ts'
import { type MaintenanceSeries, withException } from '../../core/maintenance/series.ts'
import { FieldFaults, ok, type Result } from '../../core/result.ts'
import { instantText } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { lockSeries, lockUntold, removeUntold } from '../occurrence.ts'

/** Skips one date of a series, or moves it. What customers were told of already takes a notice instead. */
export const exceptOccurrence = async (
  context: Context,
  input: {
    readonly seriesId: string
    readonly on: string
    readonly movedTo: { readonly startsAt: string; readonly endsAt: string } | null
  },
): Promise<Result<MaintenanceSeries>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const faults = new FieldFaults()
  const movedTo = input.movedTo && (faults.take('/movedTo', parseWindow(input.movedTo)) ?? null)
  if (faults.any) return faults.refuse()
  return context.store.transaction(async (records) => {
    const found = await lockSeries(records, input.seriesId)
    if (!found.ok) return found
    const exception = parseException(found.value, input.on, movedTo, now)
    if (!exception.ok) return exception
    const plan = (await records.maintenances.listOfSeries(found.value.id)).find(({ series }) => series?.on === input.on)
    const untold = plan ? await lockUntold(records, plan) : ok(null)
    if (!untold.ok) return untold
    const incident = untold.value
    if (incident && movedTo)
      await records.incidents.save(
        { ...incident, window: movedTo, startedAt: movedTo.startsAt, updatedAt: now, version: incident.version + 1 },
        incident.version,
      )
    else if (incident) await removeUntold(records, incident)
    // Made again from the beginning: a date that was skipped before and is moved now has no maintenance yet.
    const changed = {
      ...withException(found.value, input.on, exception.value),
      madeUntil: null,
      updatedAt: now,
      version: found.value.version + 1,
    }
    await records.maintenanceSeries.save(changed, found.value.version)
    const facts = { on: input.on, ...(movedTo ? { startsAt: instantText(movedTo.startsAt) } : {}) }
    const kind = movedTo ? 'maintenance.occurrence_moved' : 'maintenance.occurrence_skipped'
    await records.journal.append([internalEntry(context, now, kind, changed.id, facts)])
    return ok(changed)
  })
}
