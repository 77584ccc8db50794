import { authorize } from '../../core/actor/actor.ts'
import type { Audience } from '../../core/audience/audience.ts'
import { type AudienceInput, parseAudienceInput } from '../../core/audience/parse-audience-input.ts'
import type { AudienceId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import { checkAudienceName } from '../audience-name.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'

/** Renames an audience or gives it another zone, language or other office hours. Who is in it, and what was addressed to it, stays. */
export const changeAudience = async (
  context: Context,
  input: AudienceInput & { readonly audienceId: string; readonly readVersion: number },
): Promise<Result<Audience>> => {
  const allowed = authorize(context.actor, 'audience.write')
  if (!allowed.ok) return allowed
  const id = parseId<AudienceId>(input.audienceId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const old = await records.audiences.find(id.value)
    if (!old) return missing('audience')
    const parsed = parseAudienceInput(input, old, context.holidays.isRegion)
    if (!parsed.ok) return parsed
    const audience: Audience = { ...old, ...parsed.value, version: input.readVersion + 1 }
    const free = await checkAudienceName(records, audience)
    if (!free.ok) return free
    if (!(await records.audiences.save(audience, input.readVersion))) return stale('audience')
    const { name, zone, language, hours } = audience
    await records.journal.append([
      internalEntry(context, now, 'audience.changed', audience.id, { name, zone, language, hours: hours ? JSON.stringify(hours) : null }),
    ])
    return ok(audience)
  })
}
