import { authorize } from '../../core/actor/actor.ts'
import type { Audience } from '../../core/audience/audience.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

export const listAudiences = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<readonly Audience[]>> => {
  const allowed = authorize(context.actor, 'page.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    return page.ok ? ok(await records.audiences.listOf(page.value.id)) : page
  })
}
