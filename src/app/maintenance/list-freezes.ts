import { authorize } from '../../core/actor/actor.ts'
import type { Freeze } from '../../core/maintenance/conflicts.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** Days on which nothing is to be changed, by their first one. */
export const listFreezes = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<readonly Freeze[]>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    return page.ok ? ok(await records.freezes.listOf(page.value.id)) : page
  })
}
