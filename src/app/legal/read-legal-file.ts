import { authorize } from '../../core/actor/actor.ts'
import type { IncidentId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { type LegalStanding, readStanding } from '../legal-change.ts'
import { missing } from '../load.ts'

/** Moments, regimes and deadlines of an incident, as they stand. */
export const readLegalFile = async (context: Context, input: { readonly incidentId: string }): Promise<Result<LegalStanding>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const id = parseId<IncidentId>(input.incidentId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const incident = await records.incidents.find(id.value)
    return incident ? ok(await readStanding(context, records, incident, now)) : missing('incident')
  })
}
