import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { type BoardItem, loadBoard } from '../board.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** What is due and how it stands: how urgent, on whom, who hears next, what was snoozed or handed over. */
export const readBoard = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<readonly BoardItem[]>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    return page.ok ? ok(await loadBoard(records, context.holidays, page.value, now)) : page
  })
}
