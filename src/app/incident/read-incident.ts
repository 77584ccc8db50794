import { authorize } from '../../core/actor/actor.ts'
import type { IncidentId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import type { IncidentFile } from '../incident-file.ts'
import { missing } from '../load.ts'

/** One incident with all that was written about it. */
export const readIncident = async (context: Context, input: { readonly incidentId: string }): Promise<Result<IncidentFile>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const id = parseId<IncidentId>(input.incidentId)
  if (!id.ok) return id
  return context.store.read(async (records) => {
    const incident = await records.incidents.find(id.value)
    if (!incident) return missing('incident')
    return ok({
      incident,
      notices: await records.notices.listOf(incident.id),
      commitments: await records.commitments.listOf([incident.id]),
    })
  })
}
