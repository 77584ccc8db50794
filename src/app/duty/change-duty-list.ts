import { authorize } from '../../core/actor/actor.ts'
import { type DutyList, type DutyPlaceInput, parseDutyPlaces } from '../../core/due/duty-list.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { type DutyView, viewDuty } from '../duty-view.ts'
import { internalEntry } from '../journal.ts'
import { findPage, stale } from '../load.ts'

/** Puts operators in the order in which they hear of what is due; an empty list lets everybody who may publish hear at once. */
export const changeDutyList = async (
  context: Context,
  input: { readonly pageId?: string | undefined; readonly places: readonly DutyPlaceInput[]; readonly readVersion: number },
): Promise<Result<DutyView>> => {
  const allowed = authorize(context.actor, 'duty.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<DutyView>(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const operators = await records.operators.list()
    const places = parseDutyPlaces(input.places, operators)
    if (!places.ok) return places
    const list: DutyList = { pageId: page.value.id, places: places.value, updatedAt: now, version: input.readVersion + 1 }
    if (!(await records.dutyLists.save(list, input.readVersion))) return stale('duty list')
    const order = list.places.map(({ operatorId, minutes }) => ({ operatorId, minutes }))
    await records.journal.append([internalEntry(context, now, 'duty_list.changed', page.value.id, { order })])
    return ok(await viewDuty(records, page.value, list))
  })
  if (result.ok) {
    context.hints.raise('due')
    context.hints.raise('journal')
  }
  return result
}
