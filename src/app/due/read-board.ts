import { type Actor, authorize } from '../../core/actor/actor.ts'
import type { DueItem } from '../../core/due/due-item.ts'
import { ok, type Result } from '../../core/result.ts'
import { type BoardItem, loadBoard } from '../board.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { ownNotes } from '../own-notes.ts'

/** A note of one's own that waits to be decided: it is nobody else's and can be neither handed over nor late. */
const ownItem = (item: DueItem, actor: Actor): BoardItem => ({
  item,
  urgency: 'now',
  onIt: actor.kind === 'operator' ? [{ id: actor.id, name: actor.name }] : null,
  next: null,
  snooze: null,
  handOver: null,
})

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
    if (!page.ok) return page
    const own = (await ownNotes(context, records, page.value, now)).map((item) => ownItem(item, context.actor))
    return ok([...own, ...(await loadBoard(records, context.holidays, page.value, now))])
  })
}
