import { authorize } from '../../core/actor/actor.ts'
import type { ChatResult, ChatWebhook } from '../../core/due/chat.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

export interface OwnChat {
  readonly chat: ChatWebhook
  /** What became of the newest message there; null before the first. */
  readonly lastResult: ChatResult | null
}

/** Where reminders are written in the organisation's chat; null where nowhere. */
export const readChat = async (context: Context): Promise<Result<OwnChat | null>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const chat = await records.settings.chat()
    return ok(chat ? { chat, lastResult: (await records.settings.chatResult()) ?? null } : null)
  })
}
