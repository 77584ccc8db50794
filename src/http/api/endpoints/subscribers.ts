import { z } from '@hono/zod-openapi'
import { addSubscriber } from '../../../app/subscriber/add-subscriber.ts'
import { changeSubscriber } from '../../../app/subscriber/change-subscriber.ts'
import { countSubscribers } from '../../../app/subscriber/count-subscribers.ts'
import { endFormerSecret } from '../../../app/subscriber/end-former-secret.ts'
import { endSubscription } from '../../../app/subscriber/end-subscription.ts'
import { exportSubscribers } from '../../../app/subscriber/export-subscribers.ts'
import { forgetSubscriber } from '../../../app/subscriber/forget-subscriber.ts'
import { listSubscriberDeliveries } from '../../../app/subscriber/list-subscriber-deliveries.ts'
import { listSubscribers } from '../../../app/subscriber/list-subscribers.ts'
import { pauseSubscriber } from '../../../app/subscriber/pause-subscriber.ts'
import { readSubscriber } from '../../../app/subscriber/read-subscriber.ts'
import { renewSigningSecret } from '../../../app/subscriber/renew-signing-secret.ts'
import { resumeSubscriber } from '../../../app/subscriber/resume-subscriber.ts'
import { deliveryKinds } from '../../../core/delivery/delivery.ts'
import { severities } from '../../../core/incident/phase.ts'
import { languages } from '../../../core/page/page.ts'
import { ok } from '../../../core/result.ts'
import { consents } from '../../../core/subscriber/decide-import.ts'
import { importColumns } from '../../../core/subscriber/import-row.ts'
import { channels, levels, type Subscriber } from '../../../core/subscriber/subscriber.ts'
import { instantText } from '../../../core/time.ts'
import { mostRows, parseSubscriberList } from '../../../intake/subscribers/parse-list.ts'
import { endpoint, textStream } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { deliveryView, done, id, noQuery, nothing, optionalId, pageQuery, sliceOf, sliceQuery, time } from '../schemas.ts'
import { exportLines, importLines } from '../subscriber-file.ts'
import { viewDelivery, viewSlice } from '../views.ts'
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
    stateAt: time,
    reason: z.string().nullable(),
    formerSecretUntil: time.nullable().openapi({
      description: 'Of a webhook: until when requests carry a second signature, by the secret before. May lie in the past',
    }),
    createdAt: time,
    version: z.int(),
  })
  .openapi('Subscriber')

const stateAt = ({ status }: Subscriber): string => {
  if (status.state === 'unconfirmed') return instantText(status.mailedAt)
  return instantText(status.state === 'active' ? status.confirmedAt : status.at)
}

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
    stateAt: stateAt(subscriber),
    reason: status.state === 'suppressed' ? status.reason : null,
    formerSecretUntil: address.channel === 'webhook' && address.secrets.former ? instantText(address.secrets.former.until) : null,
    createdAt: instantText(subscriber.createdAt),
    version: subscriber.version,
  }
}
const secretOf = ({ address }: Subscriber): string | null => (address.channel === 'webhook' ? address.secrets.current : null)
const replyWith = (subscriber: Subscriber) => ({ body: viewSubscriber(subscriber), version: subscriber.version })

const preferences = {
  level: z.string().optional(),
  threshold: z.string().optional(),
  componentIds: z.array(z.string()).max(500).optional(),
  language: z.string().optional(),
}

const listEndpoints = [
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
      ...preferences,
    }),
    answer: z.object({ subscriber: subscriberView, signingSecret: z.string().nullable() }),
    status: 201,
    run: async (context, { body }) =>
      mapped(await addSubscriber(context, body), (subscriber) => ({
        body: {
          subscriber: viewSubscriber(subscriber),
          signingSecret: secretOf(subscriber),
        },
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/subscribers/counts',
    act: 'subscriber.read',
    summary: 'How many addresses are in each state',
    query: pageQuery,
    body: nothing,
    answer: z.object({ unconfirmed: z.int(), active: z.int(), unsubscribed: z.int(), suppressed: z.int() }),
    status: 200,
    run: async (context, { query }) => mapped(await countSubscribers(context, { pageId: query.page }), (body) => ({ body })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/subscribers/export',
    act: 'subscriber.write',
    summary: 'Every subscriber as CSV, in the form that an import takes',
    query: pageQuery,
    body: nothing,
    gives: 'text/csv',
    answer: textStream,
    status: 200,
    run: async (context, { query }) =>
      mapped(await exportSubscribers(context, { pageId: query.page }), (chunks) => ({
        body: { chunks: exportLines(chunks), fileName: 'subscribers.csv' },
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/subscribers/import',
    act: 'subscriber.write',
    summary: `Take a list as CSV (at most 5 MiB and ${mostRows} lines) with a header of ${importColumns.join(', ')}; the answer is one JSON object a line, progress first and the result last`,
    query: z.strictObject({
      page: optionalId,
      dryRun: z.enum(['true', 'false']).openapi({ description: 'Say what would happen and write nothing' }),
      consent: z
        .enum(consents)
        .openapi({ description: '"vouched": whoever is new is active at once; "ask": each gets the confirmation mail first' }),
    }),
    takes: 'text/csv',
    body: z.string(),
    gives: 'application/x-ndjson',
    answer: textStream,
    status: 200,
    run: async (context, { query, body }) => {
      const list = await parseSubscriberList(body)
      if (!list.ok) return list
      const setting = { pageId: query.page, consent: query.consent, dryRun: query.dryRun === 'true' }
      return ok({ body: { chunks: importLines(context, list.value, setting) } })
    },
  }),
]

const oneEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/subscribers/{subscriberId}',
    act: 'subscriber.read',
    summary: 'One subscriber',
    body: nothing,
    answer: subscriberView,
    status: 200,
    run: async (context, { params }) => mapped(await readSubscriber(context, { subscriberId: param(params, 'subscriberId') }), replyWith),
  }),
  endpoint({
    ...plain,
    method: 'patch',
    path: '/subscribers/{subscriberId}',
    act: 'subscriber.write',
    summary: 'Change what a subscriber hears; what is not said stays',
    body: z.strictObject({ ...preferences, audienceId: z.string().nullable().optional() }),
    answer: subscriberView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await changeSubscriber(context, { ...body, subscriberId: param(params, 'subscriberId'), readVersion }), replyWith),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/subscribers/{subscriberId}',
    act: 'subscriber.write',
    summary: 'Erase an address; its deliveries keep their outcome and lose the address',
    body: nothing,
    answer: done,
    status: 200,
    edits: true,
    run: async (context, { params, readVersion }) =>
      mapped(await forgetSubscriber(context, { subscriberId: param(params, 'subscriberId'), readVersion }), () => ({
        body: { done: true as const },
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/subscribers/{subscriberId}/pause',
    act: 'subscriber.write',
    summary: 'Stop sending to one address, and say why',
    body: z.strictObject({ reason: z.string() }),
    answer: subscriberView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await pauseSubscriber(context, { ...body, subscriberId: param(params, 'subscriberId'), readVersion }), replyWith),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/subscribers/{subscriberId}/resume',
    act: 'subscriber.write',
    summary: 'Send to a paused or suppressed address again',
    body: nothing,
    answer: subscriberView,
    status: 200,
    edits: true,
    run: async (context, { params, readVersion }) =>
      mapped(await resumeSubscriber(context, { subscriberId: param(params, 'subscriberId'), readVersion }), replyWith),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/subscribers/{subscriberId}/unsubscribe',
    act: 'subscriber.write',
    summary: 'Unsubscribe an address whose owner asked for it; no import brings it back',
    body: nothing,
    answer: subscriberView,
    status: 200,
    edits: true,
    run: async (context, { params, readVersion }) =>
      mapped(await endSubscription(context, { subscriberId: param(params, 'subscriberId'), readVersion }), replyWith),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/subscribers/{subscriberId}/signing-secret',
    act: 'subscriber.write',
    summary: 'Make a new signing secret for a webhook, shown this once; for a week requests carry a second signature by the one before',
    body: z.strictObject({
      endFormer: z.boolean().default(false).openapi({ description: 'The one before ends at once: for a secret that leaked' }),
    }),
    answer: z.object({ subscriber: subscriberView, signingSecret: z.string() }),
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await renewSigningSecret(context, { ...body, subscriberId: param(params, 'subscriberId'), readVersion }), (subscriber) => ({
        body: { subscriber: viewSubscriber(subscriber), signingSecret: secretOf(subscriber) ?? '' },
        version: subscriber.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/subscribers/{subscriberId}/former-secret',
    act: 'subscriber.write',
    summary: 'Sign with the present secret only, from the next request on',
    body: nothing,
    answer: subscriberView,
    status: 200,
    edits: true,
    run: async (context, { params, readVersion }) =>
      mapped(await endFormerSecret(context, { subscriberId: param(params, 'subscriberId'), readVersion }), replyWith),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/subscribers/{subscriberId}/deliveries',
    act: 'subscriber.read',
    summary: 'What was sent to one subscriber, newest first',
    query: sliceQuery.omit({ page: true }),
    body: nothing,
    answer: sliceOf(deliveryView.extend({ kind: z.enum(deliveryKinds), subject: z.string(), createdAt: time })),
    status: 200,
    run: async (context, { params, query }) =>
      mapped(await listSubscriberDeliveries(context, { ...sliceOfQuery(query), subscriberId: param(params, 'subscriberId') }), (slice) => ({
        body: viewSlice(slice, (delivery) => ({
          ...viewDelivery(delivery),
          kind: delivery.kind,
          subject: delivery.subject.split('@')[0] ?? '',
          createdAt: instantText(delivery.createdAt),
        })),
      })),
  }),
]

export const subscriberEndpoints = [...listEndpoints, ...oneEndpoints]
