import { z } from '@hono/zod-openapi'
import { exportJournal } from '../../../app/journal/export-journal.ts'
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
import { recordLine } from '../../../core/journal/record-file.ts'
import { readMail } from '../../../core/mail/read-mail.ts'
import { ok, refuse } from '../../../core/result.ts'
import { channels } from '../../../core/subscriber/subscriber.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint, textStream } from '../endpoint.ts'
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

const chainName = z.enum(['internal', 'public']).default('internal')

async function* entryLines(chunks: AsyncIterable<readonly JournalEntry[]>): AsyncGenerator<string> {
  for await (const entries of chunks) yield entries.map(recordLine).join('')
}

/** A mail is shown inside the console and nowhere else; its script, forms, links and pictures do nothing. */
const shownMailPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"

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
      chain: chainName,
      before: z.coerce.number().int().min(1).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
      subject: z.string().max(100).optional(),
      kind: z
        .string()
        .max(60)
        .regex(/^[a-z_]+(\.[a-z_]+)?$/)
        .optional()
        .openapi({ description: 'A kind, as `incident.opened`, or the part before its dot' }),
      actor: z.string().max(100).optional().openapi({ description: "A part of the actor's kind, id or name" }),
      from: time.optional(),
      until: time.optional(),
    }),
    body: nothing,
    answer: z.object({
      items: z.array(entryView),
      next: z.int().nullable().openapi({ description: 'Go on with this as `before`' }),
    }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listJournal(context, { ...query, pageId: query.page, before: query.before ?? null }), ({ items, next }) => ({
        body: { items: items.map(viewEntry), next },
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/journal/export',
    act: 'journal.read',
    summary: 'A whole chain, oldest first, one entry a line with its digests, to be kept and verified elsewhere',
    query: z.strictObject({ page: optionalId, chain: chainName }),
    body: nothing,
    gives: 'application/x-ndjson',
    answer: textStream,
    status: 200,
    run: async (context, { query }) =>
      mapped(await exportJournal(context, { chain: query.chain, pageId: query.page }), (chunks) => ({
        body: { chunks: entryLines(chunks), fileName: `journal-${query.chain}.ndjson` },
      })),
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
    answer: capturedView.extend({
      raw: z.string(),
      text: z.string().nullable().openapi({ description: 'What a mail says to programs without HTML; null for a webhook' }),
      hasHtml: z.boolean(),
    }),
    status: 200,
    run: async (context, { params }) =>
      mapped(await readPostbox(context, { messageId: param(params, 'messageId') }), (message) => {
        const mail = message.channel === 'email' ? readMail(message.raw) : null
        return { body: { ...message, at: instantText(message.at), text: mail?.text ?? null, hasHtml: Boolean(mail?.html) } }
      }),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/postbox/{messageId}/html',
    act: 'postbox.read',
    summary: 'A caught mail as a mail program shows it, under a policy that lets it do nothing',
    body: nothing,
    gives: 'text/html',
    answer: textStream,
    status: 200,
    run: async (context, { params }) => {
      const found = await readPostbox(context, { messageId: param(params, 'messageId') })
      if (!found.ok) return found
      const html = found.value.channel === 'email' ? readMail(found.value.raw).html : null
      if (html === null) return refuse('entity.missing', 'This message has no HTML.')
      return ok({ body: { chunks: [html], policy: shownMailPolicy } })
    },
  }),
]
