import { authorize } from '../../core/actor/actor.ts'
import type { Audience } from '../../core/audience/audience.ts'
import type { AudienceId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'
import { listOpenIncidents } from '../open-incidents.ts'
import type { Records } from '../store.ts'

/** Titles of open incidents that speak, or are about to speak, to this audience alone or among others. */
const incidentsFor = async (records: Records, { id, pageId }: Audience): Promise<readonly string[]> => {
  const titles: string[] = []
  for (const incident of await listOpenIncidents(records, pageId)) {
    const notices = await records.notices.listOf(incident.id)
    if (notices.some(({ addressing }) => addressing.kind === 'audiences' && addressing.audienceIds.includes(id)))
      titles.push(incident.title)
  }
  return titles
}

/**
 * An audience goes; who was in it stays on the list, in no audience, and hears what goes to everybody. Not while an open incident is
 * addressed to it: its next notice would reach nobody, or people for whom it was not meant.
 */
export const removeAudience = async (
  context: Context,
  input: { readonly audienceId: string; readonly readVersion: number },
): Promise<Result<{ readonly freed: number }>> => {
  const allowed = authorize(context.actor, 'audience.write')
  if (!allowed.ok) return allowed
  const id = parseId<AudienceId>(input.audienceId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const audience = await records.audiences.find(id.value)
    if (!audience) return missing('audience')
    const held = await incidentsFor(records, audience)
    if (held.length > 0) return refuse('audience.in_use', `Addressed to it: ${held.slice(0, 5).join('; ')}. Nothing was changed.`)
    const freed = await records.subscribers.leaveAudience(audience.id)
    if (!(await records.audiences.remove(audience.id, input.readVersion))) return stale('audience')
    await records.journal.append([internalEntry(context, now, 'audience.removed', audience.id, { name: audience.name, freed })])
    return ok({ freed })
  })
}
