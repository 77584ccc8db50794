import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage, missing } from '../load.ts'
import { testDelivery } from '../test-delivery.ts'

/** A test message the way that reminders go into the chat; what became of it is read among the deliveries of its subject. */
export const sendTestChat = async (context: Context): Promise<Result<{ readonly subject: string }>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<{ readonly subject: string }>(async (records) => {
    const page = await findPage(records, undefined)
    if (!page.ok) return page
    const chat = await records.settings.chat()
    if (!chat) return missing('chat')
    const row = testDelivery(context.ids.next(), { channel: 'webhook', target: chat.url, language: page.value.language }, now)
    await records.outbox.enqueue([row])
    return ok({ subject: row.subject })
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
