import { authorize } from '../../core/actor/actor.ts'
import { type PromiseFigure, promiseFigure } from '../../core/commitment/commitment.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** How many promises the organisation kept of those that have come due. */
export const readPromiseFigure = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<PromiseFigure>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    return page.ok ? ok(promiseFigure(await records.commitments.countStates(page.value.id))) : page
  })
}
