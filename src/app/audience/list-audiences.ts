import { authorize } from '../../core/actor/actor.ts'
import type { Audience } from '../../core/audience/audience.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** `subscribers` counts who is in it and wants to hear. */
export type ListedAudience = Audience & { readonly subscribers: number }

export const listAudiences = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<readonly ListedAudience[]>> => {
  const allowed = authorize(context.actor, 'page.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const counts = await records.subscribers.countByAudience(page.value.id)
    return ok((await records.audiences.listOf(page.value.id)).map((one) => ({ ...one, subscribers: counts.get(one.id) ?? 0 })))
  })
}
