import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'

/** Reminders are not written in the chat any more; its secret is forgotten. */
export const removeChat = async (context: Context): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction<true>(async (records) => {
    if ((await records.settings.chat()) === undefined) return ok(true)
    await records.settings.setChat(null)
    await records.settings.setChatResult(null)
    await records.journal.append([internalEntry(context, now, 'chat.removed', 'settings')])
    return ok(true)
  })
}
