import type { MaintenanceSeriesId } from '../core/brand.ts'
import { parseId } from '../core/id.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { MaintenancePlan } from '../core/maintenance/plan.ts'
import type { MaintenanceSeries } from '../core/maintenance/series.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { missing } from './load.ts'
import type { Records } from './store.ts'

export const lockSeries = async (records: Records, text: string): Promise<Result<MaintenanceSeries>> => {
  const id = parseId<MaintenanceSeriesId>(text)
  if (!id.ok) return id
  const series = await records.maintenanceSeries.lock(id.value)
  if (!series) return missing('series')
  return series.endedAt === null ? ok(series) : refuse('incident.closed', 'The series has ended.')
}

/** The maintenance of a plan, locked; refused where customers were told of it, because that takes a notice. */
export const lockUntold = async (
  records: Records,
  { incidentId }: Pick<MaintenancePlan, 'incidentId'>,
): Promise<Result<Incident | null>> => {
  const incident = await records.incidents.lock(incidentId)
  if (!incident) return ok(null)
  const notices = await records.notices.listOf(incident.id)
  if (incident.publicAt !== null || notices.length > 0)
    return refuse(
      'incident.transition',
      'Customers were told of this one, or a notice is being written: move it or call it off with a notice.',
    )
  return ok(incident)
}

/** Takes away a maintenance that nobody was told of. */
export const removeUntold = async (records: Records, incident: Incident): Promise<void> => {
  await records.maintenances.removePlan(incident.id)
  await records.incidents.remove(incident.id, incident.version)
}
