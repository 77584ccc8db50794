import { z } from '@hono/zod-openapi'
import { forgetPush } from '../../../app/push/forget-push.ts'
import { listPush } from '../../../app/push/list-push.ts'
import { subscribePush } from '../../../app/push/subscribe-push.ts'
import { testPush } from '../../../app/push/test-push.ts'
import type { PushSubscription } from '../../../core/operator/push-subscription.ts'
import { languages } from '../../../core/page/page.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { done, id, noQuery, nothing, time } from '../schemas.ts'
import { param } from './reading.ts'

const own = { query: noQuery, edits: false, publishes: false, act: 'oneself', status: 200 } as const

const browserView = z
  .object({ id, name: z.string(), endpoint: z.string(), createdAt: time, lastUsedAt: time.nullable() })
  .openapi('PushBrowser')

const viewBrowser = ({ id: browserId, name, endpoint: address, createdAt, lastUsedAt }: PushSubscription) => ({
  id: browserId,
  name,
  endpoint: address,
  createdAt: instantText(createdAt),
  lastUsedAt: lastUsedAt && instantText(lastUsedAt),
})

export const pushEndpoints = [
  endpoint({
    ...own,
    method: 'get',
    path: '/account/push',
    summary: 'In which of your browsers you are told of what is due, and the key that a browser subscribes to',
    body: nothing,
    answer: z.object({ publicKey: z.string().nullable(), items: z.array(browserView) }),
    run: async (context) =>
      mapped(await listPush(context), ({ publicKey, browsers }) => ({ body: { publicKey, items: browsers.map(viewBrowser) } })),
  }),
  endpoint({
    ...own,
    method: 'post',
    path: '/account/push',
    summary: 'Be told of what is due in this browser, also while no console is open in it',
    body: z.strictObject({
      endpoint: z.string().max(2048),
      p256dh: z.string().max(200),
      auth: z.string().max(100),
      name: z.string().optional(),
      language: z.enum(languages).optional(),
      replaces: z
        .string()
        .max(2048)
        .optional()
        .openapi({ description: 'The endpoint that one of your browsers had before; it keeps its name and language' }),
    }),
    answer: browserView,
    status: 201,
    run: async (context, { body }) => mapped(await subscribePush(context, body), (browser) => ({ body: viewBrowser(browser) })),
  }),
  endpoint({
    ...own,
    method: 'delete',
    path: '/account/push/{subscriptionId}',
    summary: 'Be told no more in one of your browsers',
    body: nothing,
    answer: done,
    run: async (context, { params }) =>
      mapped(await forgetPush(context, { subscriptionId: param(params, 'subscriptionId') }), () => ({ body: { done: true as const } })),
  }),
  endpoint({
    ...own,
    method: 'post',
    path: '/account/push/{subscriptionId}/test',
    summary: 'Send a test to one of your browsers, the way that reminders go',
    body: nothing,
    answer: z.object({ subject: z.string() }),
    status: 202,
    run: async (context, { params }) =>
      mapped(await testPush(context, { subscriptionId: param(params, 'subscriptionId') }), (sent) => ({ body: sent })),
  }),
]
