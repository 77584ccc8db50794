import { authorize } from '../../core/actor/actor.ts'
import type { ChatWebhook } from '../../core/due/chat.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

/** Where reminders are written in the organisation's chat, with the secret that signs them; null where nowhere. */
export const readChat = async (context: Context): Promise<Result<ChatWebhook | null>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => ok((await records.settings.chat()) ?? null))
}
