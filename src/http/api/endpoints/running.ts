import { z } from '@hono/zod-openapi'
import { listJournal } from '../../../app/journal/list-journal.ts'
import { verifyJournal } from '../../../app/journal/verify-journal.ts'
import { listPostbox } from '../../../app/postbox/list-postbox.ts'
import { readPostbox } from '../../../app/postbox/read-postbox.ts'
import { holdSending } from '../../../app/sending/hold-sending.ts'
import { readSending } from '../../../app/sending/read-sending.ts'
import { releaseSending } from '../../../app/sending/release-sending.ts'
import type { Hold } from '../../../app/store.ts'
import type { Json } from '../../../core/journal/canonical.ts'
import type { JournalEntry } from '../../../core/journal/journal.ts'
import { channels } from '../../../core/subscriber/subscriber.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { noQuery, nothing, optionalId, sliceOf, sliceQuery, time } from '../schemas.ts'
import { viewSlice } from '../views.ts'
import { param, sliceOfQuery } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const

const sendingView = z.object({ held: z.boolean(), reason: z.string().nullable(), since: time.nullable() }).openapi('Sending')
const viewHold = (hold: Hold | null): z.output<typeof sendingView> => ({
  held: hold !== null,
  reason: hold?.reason ?? null,
  since: hold && instantText(hold.since),
})

const entryView = z
  .object({
    chain: z.string(),
    sequence: z.int(),
    at: time,
    kind: z.string(),
    actor: z.string(),
    subject: z.string(),
    fields: z.record(z.string(), z.object({ value: z.unknown(), salt: z.string().nullable(), digest: z.string() })),
    previous: z.string(),
    digest: z.string(),
  })
  .openapi('JournalEntry', { description: 'A redacted field has neither value nor salt; its digest remains' })

const viewEntry = (entry: JournalEntry): z.output<typeof entryView> => ({
  ...entry,
  fields: Object.fromEntries(
    Object.entries(entry.fields).map(([name, field]): [string, { value: Json; salt: string | null; digest: string }] => [
      name,
      { ...field },
    ]),
  ),
})

const capturedView = z
  .object({ id: z.string(), channel: z.enum(channels), target: z.string(), subject: z.string(), at: time })
  .openapi('CapturedMessage')

export const runningEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/sending',
    act: 'delivery.read',
    summary: 'Whether sending is held, and why',
    body: nothing,
    answer: sendingView,
    status: 200,
    run: async (context) => mapped(await readSending(context), (hold) => ({ body: viewHold(hold) })),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/sending',
    act: 'sending.hold',
    summary: 'Stop sending now, or release it',
    body: z.discriminatedUnion('held', [
      z.strictObject({ held: z.literal(true), reason: z.string() }),
      z.strictObject({ held: z.literal(false) }),
    ]),
    answer: sendingView,
    status: 200,
    run: async (context, { body }) =>
      body.held
        ? mapped(await holdSending(context, body), (hold) => ({ body: viewHold(hold) }))
        : mapped(await releaseSending(context), () => ({ body: viewHold(null) })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/journal',
    act: 'journal.read',
    summary: 'Entries, newest first',
    query: z.strictObject({
      page: optionalId,
      chain: z.enum(['internal', 'public']).default('internal'),
      before: z.coerce.number().int().min(1).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
      subject: z.string().max(100).optional(),
    }),
    body: nothing,
    answer: z.object({ items: z.array(entryView) }),
    status: 200,
    run: async (context, { query }) =>
      mapped(
        await listJournal(context, {
          chain: query.chain,
          pageId: query.page,
          before: query.before ?? null,
          limit: query.limit,
          subject: query.subject,
        }),
        (items) => ({
          body: { items: items.map(viewEntry) },
        }),
      ),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/journal/verify',
    act: 'journal.read',
    summary: 'Recompute every digest of every chain',
    body: nothing,
    answer: z.object({ chains: z.array(z.object({ chain: z.string(), entries: z.int() })) }),
    status: 200,
    run: async (context) =>
      mapped(await verifyJournal(context), ({ chains }) => ({ body: { chains: chains.map((chain) => ({ ...chain })) } })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/postbox',
    act: 'postbox.read',
    summary: 'What the built-in postbox caught, newest first',
    query: sliceQuery.omit({ page: true }),
    body: nothing,
    answer: sliceOf(capturedView),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listPostbox(context, sliceOfQuery(query)), (slice) => ({
        body: viewSlice(slice, (message) => ({ ...message, at: instantText(message.at) })),
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/postbox/{messageId}',
    act: 'postbox.read',
    summary: 'One caught message as it would have gone out',
    body: nothing,
    answer: capturedView.extend({ raw: z.string() }),
    status: 200,
    run: async (context, { params }) =>
      mapped(await readPostbox(context, { messageId: param(params, 'messageId') }), (message) => ({
        body: { ...message, at: instantText(message.at) },
      })),
  }),
]
