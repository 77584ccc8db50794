import { authorize } from '../../core/actor/actor.ts'
import type { Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPublicIncident, type PostmortemFile, postmortemFile } from '../postmortem-file.ts'

/** The postmortem of an incident as it stands, begun or not. */
export const readPostmortem = async (context: Context, input: { readonly incidentId: string }): Promise<Result<PostmortemFile>> => {
  const allowed = authorize(context.actor, 'notice.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records): Promise<Result<PostmortemFile>> => {
    const incident = await findPublicIncident(records, input.incidentId)
    return incident.ok ? postmortemFile(records, incident.value, now) : incident
  })
}
