import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { type DutyView, loadDutyView } from '../duty-view.ts'
import { findPage } from '../load.ts'

/** In which order operators hear of what is due, those who are passed over included. */
export const readDutyList = async (context: Context, input: { readonly pageId?: string | undefined }): Promise<Result<DutyView>> => {
  const allowed = authorize(context.actor, 'operator.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    return page.ok ? ok(await loadDutyView(records, page.value)) : page
  })
}
