import { authorize } from '../../core/actor/actor.ts'
import type { IncidentId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import { type MeasuredIncident, measureAll } from '../measured.ts'

/** How the organisation spoke of one incident, drills too. */
export const readIncidentMeasures = async (context: Context, input: { readonly incidentId: string }): Promise<Result<MeasuredIncident>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const id = parseId<IncidentId>(input.incidentId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const incident = await records.incidents.find(id.value)
    const [measured] = incident ? await measureAll(records, [incident], now, { hearsReaders: true }) : []
    return measured ? ok(measured) : missing('incident')
  })
}
