import { authorize } from '../../core/actor/actor.ts'
import type { Audience } from '../../core/audience/audience.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { loadAudienceFacts } from '../due-facts.ts'
import { findPage } from '../load.ts'

/** `subscribers` counts who is in it and wants to hear; `holidays` are the dates around now that it keeps. */
export type ListedAudience = Audience & { readonly subscribers: number; readonly holidays: readonly string[] }

export const listAudiences = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<readonly ListedAudience[]>> => {
  const allowed = authorize(context.actor, 'page.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const counts = await records.subscribers.countByAudience(page.value.id)
    const found = await loadAudienceFacts(records, page.value, { holidays: context.holidays, now })
    return ok(found.map(({ audience, holidays }) => ({ ...audience, subscribers: counts.get(audience.id) ?? 0, holidays: [...holidays] })))
  })
}
