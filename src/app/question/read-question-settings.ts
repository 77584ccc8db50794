import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { settingsOf } from '../question-box.ts'
import type { KeptQuestionSettings } from '../question-records.ts'

/** Whether readers may ask on a page, and what becomes of it; version 0 while nobody has said. */
export const readQuestionSettings = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<KeptQuestionSettings>> => {
  const allowed = authorize(context.actor, 'page.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records): Promise<Result<KeptQuestionSettings>> => {
    const page = await findPage(records, input.pageId)
    return page.ok ? ok(await settingsOf(records, page.value.id)) : page
  })
}
