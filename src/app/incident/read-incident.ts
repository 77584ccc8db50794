import { authorize } from '../../core/actor/actor.ts'
import type { IncidentId } from '../../core/brand.ts'
import type { Commitment } from '../../core/commitment/commitment.ts'
import { parseId } from '../../core/id.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'

export interface IncidentFile {
  readonly incident: Incident
  /** Oldest first, drafts and pending ones included. */
  readonly notices: readonly Notice[]
  readonly commitments: readonly Commitment[]
}

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
