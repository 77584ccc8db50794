import { authorize } from '../../core/actor/actor.ts'
import type { ChatResult } from '../../core/due/chat.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

/** Remembers what became of a message into the chat, where it is still the chat that it went to. */
export const noteChat = async (
  context: Context,
  input: { readonly url: string; readonly result: ChatResult },
): Promise<Result<boolean>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const result = await context.store.transaction(async (records) => {
    if ((await records.settings.chat())?.url !== input.url) return ok(false)
    await records.settings.setChatResult(input.result)
    return ok(true)
  })
  if (result.ok) context.hints.raise('deliveries')
  return result
}
