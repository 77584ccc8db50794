import { z } from '@hono/zod-openapi'
import { listDeliveries } from '../../../app/delivery/list-deliveries.ts'
import { retryDeliveries } from '../../../app/delivery/retry-deliveries.ts'
import { changeDraft } from '../../../app/notice/change-draft.ts'
import { correctNotice } from '../../../app/notice/correct-notice.ts'
import { discardDraft } from '../../../app/notice/discard-draft.ts'
import { type PreviewedNotice, previewNotice } from '../../../app/notice/preview-notice.ts'
import { publishNotice } from '../../../app/notice/publish-notice.ts'
import { readNotice } from '../../../app/notice/read-notice.ts'
import { redactNotice } from '../../../app/notice/redact-notice.ts'
import { undoPublication } from '../../../app/notice/undo-publication.ts'
import { mayDo } from '../../../core/actor/actor.ts'
import { deliveryStates } from '../../../core/delivery/delivery.ts'
import { redactableFields } from '../../../core/notice/slots.ts'
import { reportFields } from '../../../core/postmortem/redact-edition.ts'
import { longestLimit, shortestLimit } from '../../../render/short/media.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { messageView, viewMessage } from '../message.ts'
import { remarksOn, remarksView } from '../remarks.ts'
import { deliveryView, done, noQuery, nothing, noticeInput, noticeView, publicationView, sliceQuery } from '../schemas.ts'
import { shortTextsView, viewShortTexts } from '../short-texts.ts'
import { viewDelivery, viewMaskedDelivery, viewNotice, viewPublished } from '../views.ts'
import { param, sliceOfQuery } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const

const previewQuery = z.strictObject({
  mastodonLimit: z.coerce
    .number()
    .int()
    .min(shortestLimit)
    .max(longestLimit)
    .optional()
    .openapi({ description: 'What your instance of Mastodon allows; 500 unless you say another' }),
})

const previewView = messageView
  .extend({ shortTexts: shortTextsView, remarks: remarksView })
  .openapi('Preview', { description: 'The notice as it reads at each level and in short, and what the writing guide remarks' })

const preview = (read: PreviewedNotice): z.output<typeof previewView> => ({
  ...viewMessage(read.assembled),
  shortTexts: viewShortTexts(read.shortTexts),
  remarks: remarksOn(read.toLint),
})

const deliveries = z
  .object({
    items: z.array(deliveryView),
    next: z.string().nullable(),
    counts: z.object(Object.fromEntries(deliveryStates.map((state) => [state, z.int().optional()]))),
  })
  .openapi('Deliveries')

export const noticeEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/notices/{noticeId}',
    act: 'notice.read',
    summary: 'A notice',
    body: nothing,
    answer: noticeView,
    status: 200,
    run: async (context, { params }) =>
      mapped(await readNotice(context, { noticeId: param(params, 'noticeId') }), (notice) => ({
        body: viewNotice(notice),
        version: notice.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/notices/{noticeId}/preview',
    act: 'notice.read',
    summary: 'How it reads at each level and in short, and what the writing guide remarks',
    query: previewQuery,
    body: nothing,
    answer: previewView,
    status: 200,
    run: async (context, { params, query }) =>
      mapped(await previewNotice(context, { noticeId: param(params, 'noticeId'), ...query }), (read) => ({ body: preview(read) })),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/notices/{noticeId}',
    act: 'notice.write',
    summary: 'Replace the words of a draft',
    body: noticeInput,
    answer: noticeView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await changeDraft(context, { noticeId: param(params, 'noticeId'), readVersion, notice: body }), (notice) => ({
        body: viewNotice(notice),
        version: notice.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/notices/{noticeId}',
    act: 'notice.write',
    summary: 'Discard a draft',
    body: nothing,
    answer: done,
    status: 200,
    edits: true,
    run: async (context, { params, readVersion }) =>
      mapped(await discardDraft(context, { noticeId: param(params, 'noticeId'), readVersion }), () => ({ body: { done: true as const } })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/notices/{noticeId}/publish',
    act: 'notice.publish',
    summary: 'Publish a draft; it takes effect when the undo window ends',
    body: nothing,
    answer: publicationView,
    status: 202,
    edits: true,
    publishes: true,
    run: async (context, { params, readVersion }) =>
      mapped(await publishNotice(context, { noticeId: param(params, 'noticeId'), readVersion }), (answer) => ({
        body: viewPublished(answer),
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/notices/{noticeId}/undo',
    act: 'notice.publish',
    summary: 'Take a publication back while its undo window is open',
    body: nothing,
    answer: noticeView,
    status: 200,
    edits: 'when-sent',
    run: async (context, { params, seenVersion }) =>
      mapped(await undoPublication(context, { noticeId: param(params, 'noticeId'), seenVersion }), (notice) => ({
        body: viewNotice(notice),
        version: notice.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/notices/{noticeId}/corrections',
    act: 'notice.publish',
    summary: 'Publish a correction that stands beside the notice',
    body: z.strictObject({ reason: z.string(), notice: noticeInput }),
    answer: publicationView,
    status: 202,
    edits: 'when-sent',
    publishes: true,
    run: async (context, { params, body, seenVersion }) =>
      mapped(await correctNotice(context, { noticeId: param(params, 'noticeId'), ...body, seenVersion }), (answer) => ({
        body: viewPublished(answer),
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/notices/{noticeId}/redactions',
    act: 'notice.redact',
    summary: 'Remove words for privacy or secrecy; place, time and proof remain',
    body: z.strictObject({
      fields: z.array(z.string().openapi({ enum: [...redactableFields, ...reportFields] })).max(20),
      reason: z.string().openapi({ enum: ['privacy', 'secrecy'] }),
      otherEditions: z.boolean().optional().openapi({
        description:
          'Whether the same parts of its report go from other editions too, as far as these have words there: from all or from none',
      }),
    }),
    answer: noticeView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await redactNotice(context, { noticeId: param(params, 'noticeId'), readVersion, ...body }), (notice) => ({
        body: viewNotice(notice),
        version: notice.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/notices/{noticeId}/deliveries',
    act: 'delivery.read',
    summary: 'Who was sent it, with state and reason',
    query: sliceQuery.omit({ page: true }).extend({ state: z.string().optional() }),
    body: nothing,
    answer: deliveries,
    status: 200,
    run: async (context, { params, query }) =>
      mapped(
        await listDeliveries(context, { ...sliceOfQuery(query), noticeId: param(params, 'noticeId'), state: query.state }),
        (found) => ({
          body: {
            items: found.items.map(mayDo(context.actor, 'subscriber.read') ? viewDelivery : viewMaskedDelivery),
            next: found.next,
            counts: { ...found.counts },
          },
        }),
      ),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/notices/{noticeId}/deliveries/retry',
    act: 'notice.publish',
    summary: 'Try now what was refused, what expired, and what waits for a later try, under the same keys',
    body: nothing,
    answer: z.object({ retried: z.int() }),
    status: 200,
    run: async (context, { params }) =>
      mapped(await retryDeliveries(context, { noticeId: param(params, 'noticeId') }), (answer) => ({ body: answer })),
  }),
]
