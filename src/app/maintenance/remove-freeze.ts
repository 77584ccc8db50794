import { authorize } from '../../core/actor/actor.ts'
import type { FreezeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing } from '../load.ts'

/** Work may be planned on these days again. */
export const removeFreeze = async (context: Context, input: { readonly freezeId: string }): Promise<Result<{ readonly done: true }>> => {
  const allowed = authorize(context.actor, 'audience.write')
  if (!allowed.ok) return allowed
  const id = parseId<FreezeId>(input.freezeId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    let isRemoved = false
    for (const page of await records.pages.list()) isRemoved = (await records.freezes.remove(page.id, id.value)) || isRemoved
    if (!isRemoved) return missing('freeze')
    await records.journal.append([internalEntry(context, now, 'maintenance.freeze_removed', id.value)])
    return ok({ done: true } as const)
  })
}
