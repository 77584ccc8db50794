import { z } from '@hono/zod-openapi'
import { type ChatChange, changeChat } from '../../../app/chat/change-chat.ts'
import { type OwnChat, readChat } from '../../../app/chat/read-chat.ts'
import { removeChat } from '../../../app/chat/remove-chat.ts'
import { sendTestChat } from '../../../app/chat/send-test-chat.ts'
import { deliveryStates } from '../../../core/delivery/delivery.ts'
import type { ChatWebhook } from '../../../core/due/chat.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { done, noQuery, nothing, time } from '../schemas.ts'

const plain = { query: noQuery, edits: false, publishes: false, status: 200, path: '/chat', act: 'page.write' } as const

const known = {
  url: z.string(),
  formerUntil: time.nullable().openapi({ description: 'Until when the secret before signs too' }),
}
const chatView = z
  .object({
    ...known,
    lastResult: z
      .object({ at: time, state: z.enum(deliveryStates), detail: z.string() })
      .nullable()
      .openapi({ description: 'What became of the newest message; null before the first' }),
  })
  .openapi('Chat')
const changedView = z
  .object({
    ...known,
    secret: z
      .string()
      .nullable()
      .openapi({ description: 'Signs each message (Standard Webhooks). Shown once, where it is new; null where the one before stays' }),
  })
  .openapi('ChatChange')

const viewKnown = ({ url, secrets }: ChatWebhook) => ({ url, formerUntil: secrets.former ? instantText(secrets.former.until) : null })

const viewChat = ({ chat, lastResult }: OwnChat): z.output<typeof chatView> => ({
  ...viewKnown(chat),
  lastResult: lastResult && { ...lastResult, at: instantText(lastResult.at) },
})

const viewChange = ({ chat, secret }: ChatChange): z.output<typeof changedView> => ({ ...viewKnown(chat), secret })

export const chatEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    summary: 'Where reminders are written in your chat; null where nowhere',
    body: nothing,
    answer: z.object({ chat: chatView.nullable() }),
    run: async (context) => mapped(await readChat(context), (chat) => ({ body: { chat: chat && viewChat(chat) } })),
  }),
  endpoint({
    ...plain,
    method: 'put',
    summary: 'Have reminders written in your chat too: a JSON body with `text`, signed as webhooks are',
    body: z.strictObject({ url: z.string(), renewSecret: z.boolean().optional() }),
    answer: changedView,
    run: async (context, { body }) => mapped(await changeChat(context, body), (change) => ({ body: viewChange(change) })),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    summary: 'Write no more reminders in the chat',
    body: nothing,
    answer: done,
    run: async (context) => mapped(await removeChat(context), () => ({ body: { done: true as const } })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/chat/test',
    summary: 'Send a test message into the chat, the way that reminders go',
    body: nothing,
    answer: z.object({ subject: z.string() }),
    status: 202,
    run: async (context) => mapped(await sendTestChat(context), (sent) => ({ body: sent })),
  }),
]
