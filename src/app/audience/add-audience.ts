import { authorize } from '../../core/actor/actor.ts'
import type { Audience } from '../../core/audience/audience.ts'
import { type AudienceInput, parseAudienceInput } from '../../core/audience/parse-audience-input.ts'
import { ok, type Result } from '../../core/result.ts'
import { checkAudienceName } from '../audience-name.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage } from '../load.ts'

/** A group of subscribers that notices can be addressed to. */
export const addAudience = async (
  context: Context,
  input: AudienceInput & { readonly pageId?: string | undefined; readonly name: string; readonly zone: string },
): Promise<Result<Audience>> => {
  const allowed = authorize(context.actor, 'audience.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const parsed = parseAudienceInput(input, { language: page.value.language, hours: null }, context.holidays.isRegion)
    if (!parsed.ok) return parsed
    const audience: Audience = { ...parsed.value, id: context.ids.next(), pageId: page.value.id, createdAt: now, version: 1 }
    const free = await checkAudienceName(records, audience)
    if (!free.ok) return free
    await records.audiences.insert(audience)
    await records.journal.append([internalEntry(context, now, 'audience.added', audience.id, { name: audience.name })])
    return ok(audience)
  })
}
