import { z } from '@hono/zod-openapi'
import { addSubscriber } from '../../../app/subscriber/add-subscriber.ts'
import { listSubscribers } from '../../../app/subscriber/list-subscribers.ts'
import { createToken } from '../../../app/token/create-token.ts'
import { listTokens } from '../../../app/token/list-tokens.ts'
import { revokeToken } from '../../../app/token/revoke-token.ts'
import { roles, scopes } from '../../../core/actor/actor.ts'
import { severities } from '../../../core/incident/phase.ts'
import { languages } from '../../../core/page/page.ts'
import { channels, levels, type Subscriber } from '../../../core/subscriber/subscriber.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { done, id, noQuery, nothing, optionalId, sliceOf, sliceQuery, time, tokenView } from '../schemas.ts'
import { viewSlice, viewToken } from '../views.ts'
import { param, sliceOfQuery } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const

const subscriberView = z
  .object({
    id,
    channel: z.enum(channels),
    email: z.string().openapi({ description: 'The address, or who answers for the webhook' }),
    webhookUrl: z.string().nullable(),
    level: z.enum(levels),
    threshold: z.enum(severities),
    componentIds: z.array(id),
    language: z.enum(languages),
    audienceId: id.nullable(),
    state: z.enum(['unconfirmed', 'active', 'unsubscribed', 'suppressed']),
    reason: z.string().nullable(),
    createdAt: time,
  })
  .openapi('Subscriber')

const viewSubscriber = (subscriber: Subscriber): z.output<typeof subscriberView> => {
  const { address, preferences, status } = subscriber
  return {
    id: subscriber.id,
    channel: address.channel,
    email: address.channel === 'email' ? address.email : address.owner,
    webhookUrl: address.channel === 'webhook' ? address.url : null,
    ...preferences,
    componentIds: [...preferences.componentIds],
    audienceId: subscriber.audienceId,
    state: status.state,
    reason: status.state === 'suppressed' ? status.reason : null,
    createdAt: instantText(subscriber.createdAt),
  }
}

export const peopleEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/subscribers',
    act: 'subscriber.read',
    summary: 'Subscribers, newest first',
    query: sliceQuery.extend({ state: z.string().optional(), search: z.string().max(100).optional() }),
    body: nothing,
    answer: sliceOf(subscriberView),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listSubscribers(context, { ...sliceOfQuery(query), state: query.state, search: query.search }), (slice) => ({
        body: viewSlice(slice, viewSubscriber),
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/subscribers',
    act: 'subscriber.write',
    summary: "Add an address for whose owner's consent you vouch; a webhook's signing secret is shown this once",
    body: z.strictObject({
      pageId: optionalId,
      email: z.string(),
      webhookUrl: z.string().optional(),
      audienceId: z.string().optional(),
      level: z.string().optional(),
      threshold: z.string().optional(),
      componentIds: z.array(z.string()).max(500).optional(),
      language: z.string().optional(),
    }),
    answer: z.object({ subscriber: subscriberView, signingSecret: z.string().nullable() }),
    status: 201,
    run: async (context, { body }) =>
      mapped(await addSubscriber(context, body), (subscriber) => ({
        body: {
          subscriber: viewSubscriber(subscriber),
          signingSecret: subscriber.address.channel === 'webhook' ? subscriber.address.secret : null,
        },
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/tokens',
    act: 'token.write',
    summary: 'API tokens, without their secrets',
    body: nothing,
    answer: z.object({ items: z.array(tokenView) }),
    status: 200,
    run: async (context) => mapped(await listTokens(context), (items) => ({ body: { items: items.map(viewToken) } })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/tokens',
    act: 'token.write',
    summary: 'Make an API token; the bearer text is shown this once',
    body: z.strictObject({
      name: z.string(),
      role: z.string().openapi({ enum: [...roles] }),
      scopes: z
        .array(z.string().openapi({ enum: [...scopes] }))
        .max(50)
        .optional(),
      expiresAt: time.optional(),
    }),
    answer: z.object({ token: tokenView, bearer: z.string() }),
    status: 201,
    run: async (context, { body }) =>
      mapped(await createToken(context, body), ({ token, bearer }) => ({ body: { token: viewToken(token), bearer } })),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/tokens/{tokenId}',
    act: 'token.write',
    summary: 'End a token at once',
    body: nothing,
    answer: done,
    status: 200,
    run: async (context, { params }) =>
      mapped(await revokeToken(context, { tokenId: param(params, 'tokenId') }), () => ({ body: { done: true as const } })),
  }),
]
