import { z } from '@hono/zod-openapi'
import { countRecipients } from '../../../app/draft/count-recipients.ts'
import { editDraft } from '../../../app/draft/edit-draft.ts'
import { listDrafts } from '../../../app/draft/list-drafts.ts'
import { notePresence } from '../../../app/draft/note-presence.ts'
import { readDraft } from '../../../app/draft/read-draft.ts'
import { readDraftEnd } from '../../../app/draft/read-draft-end.ts'
import type { DraftFile, OpenedDraft } from '../../../app/draft-file.ts'
import { actorOfLabel } from '../../../core/actor/actor.ts'
import { type DraftField, type DraftMark, draftFields, type Presence } from '../../../core/notice/draft-fields.ts'
import { channels, levels } from '../../../core/subscriber/subscriber.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { remarksOn, remarksView } from '../remarks.ts'
import { id, incidentView, noQuery, nothing, noticeView, sliceOf, sliceQuery, time } from '../schemas.ts'
import { viewIncident, viewNotice } from '../views.ts'
import { param, sliceOfQuery } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const

const fieldName = z.enum(draftFields)
const writerView = z.object({ id: z.string(), name: z.string() })
const presenceView = z
  .object({ operatorId: z.string(), name: z.string(), field: fieldName.nullable(), at: time })
  .openapi('Presence', { description: 'Somebody who has the draft open, and the field in which they are' })
const value = z.unknown().openapi({
  description:
    'Text, null for nothing, or {"notKnown": true} where that can be said; permanent {state, detail}, cause {text, verified}, nextUpdate {by, onChange}, affected [{componentId, impact}], audiences [id] with an empty list for everybody, waivers [{rule, quote, reason}]',
})

const draftView = z
  .object({
    notice: noticeView,
    begunBy: writerView.nullable(),
    fields: z
      .record(z.string(), z.object({ version: z.int(), by: writerView, at: time }))
      .openapi({ description: 'By field; a field that is not here is as it was when the draft began, version 0' }),
    presence: z.array(presenceView),
    remarks: remarksView,
  })
  .openapi('Draft')

const listedDraftView = draftView.omit({ remarks: true }).extend({
  incident: incidentView,
  wentOutAt: time.nullable().openapi({
    description: 'When all that it says in its own words went out with another notice since it was begun; null while none did',
  }),
})

const editedView = draftView
  .extend({
    conflicts: z
      .array(z.object({ field: fieldName, mine: value, theirs: value, version: z.int(), by: writerView.nullable(), at: time }))
      .openapi({ description: 'Edits that were based on an older version of their field; nothing of them was kept' }),
    refused: z.array(z.object({ field: fieldName, pointer: z.string(), detail: z.string() })),
  })
  .openapi('EditedDraft')

const endView = z
  .object({
    kind: z.enum(['published', 'discarded']),
    by: z.string().nullable(),
    at: time,
    incidentId: id.nullable().openapi({ description: 'Null where the incident was given up with its only draft' }),
  })
  .openapi('DraftEnd')

const editsInput = z
  .strictObject({
    edits: z
      .array(
        z.strictObject({
          field: fieldName,
          value,
          basedOn: z.int().min(0).openapi({ description: 'The version of the field that the writer saw' }),
        }),
      )
      .max(50),
  })
  .openapi('DraftEdits')

const recipientsView = z
  .object({
    total: z.int(),
    counts: z.array(z.object({ channel: z.enum(channels), level: z.enum(levels), count: z.int() })),
    headsUp: z.int().openapi({ description: 'Colleagues who get it while it can still be undone' }),
    isDrill: z.boolean(),
  })
  .openapi('Recipients')

const viewMark = ({ version, by, at }: DraftMark) => ({ version, by: { ...by }, at: instantText(at) })

const viewPresence = ({ writer, field, at }: Presence): z.output<typeof presenceView> => ({
  operatorId: writer.id,
  name: writer.name,
  field,
  at: instantText(at),
})

const viewMarks = (marks: DraftFile['marks']): Record<string, z.output<typeof draftView>['fields'][string]> =>
  Object.fromEntries(
    draftFields.flatMap((field: DraftField) => {
      const mark = marks[field]
      return mark ? [[field, viewMark(mark)]] : []
    }),
  )

const viewSheet = ({ begunBy, marks, presence }: DraftFile) => ({
  begunBy: begunBy && { ...begunBy },
  fields: viewMarks(marks),
  presence: presence.map(viewPresence),
})

const viewDraft = (file: OpenedDraft): z.output<typeof draftView> => ({
  notice: viewNotice(file.notice),
  ...viewSheet(file),
  remarks: remarksOn(file.toLint),
})

export const draftEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/drafts',
    act: 'notice.read',
    summary: 'Notices that are being written, newest first',
    query: sliceQuery,
    body: nothing,
    answer: sliceOf(listedDraftView),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listDrafts(context, sliceOfQuery(query)), ({ items, next }) => ({
        body: {
          items: items.map((draft) => ({
            notice: viewNotice(draft.notice),
            ...viewSheet(draft),
            incident: viewIncident(draft.incident),
            wentOutAt: draft.wentOutAt && instantText(draft.wentOutAt),
          })),
          next,
        },
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/drafts/{noticeId}',
    act: 'notice.read',
    summary: 'A draft with who wrote which of its fields, and who has it open',
    body: nothing,
    answer: draftView,
    status: 200,
    run: async (context, { params }) =>
      mapped(await readDraft(context, { noticeId: param(params, 'noticeId') }), (file) => ({
        body: viewDraft(file),
        version: file.notice.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/drafts/{noticeId}/end',
    act: 'notice.read',
    summary: 'Who published or discarded it, and when; null while it is a draft',
    body: nothing,
    answer: z.object({ end: endView.nullable() }),
    status: 200,
    run: async (context, { params }) =>
      mapped(await readDraftEnd(context, { noticeId: param(params, 'noticeId') }), (end) => ({
        body: { end: end && { kind: end.kind, by: actorOfLabel(end.actor).name, at: end.at, incidentId: end.incidentId } },
      })),
  }),
  endpoint({
    ...plain,
    method: 'patch',
    path: '/drafts/{noticeId}',
    act: 'notice.write',
    summary: 'Write into fields of a draft; each edit stands or falls by itself. Without edits: take over what other notices moved on',
    body: editsInput,
    answer: editedView,
    status: 200,
    run: async (context, { params, body }) =>
      mapped(await editDraft(context, { noticeId: param(params, 'noticeId'), edits: body.edits }), (file) => ({
        body: {
          ...viewDraft(file),
          conflicts: file.conflicts.map((conflict) => ({
            ...conflict,
            by: conflict.by && { ...conflict.by },
            at: instantText(conflict.at),
          })),
          refused: file.refused.map((refused) => ({ ...refused })),
        },
        version: file.notice.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/drafts/{noticeId}/presence',
    act: 'notice.write',
    summary: 'Say that you have it open, and in which field you are; forgotten after thirty seconds',
    body: z.strictObject({ field: z.string().nullable(), hasLeft: z.boolean().optional() }),
    answer: z.object({ presence: z.array(presenceView) }),
    status: 200,
    run: async (context, { params, body }) =>
      mapped(await notePresence(context, { noticeId: param(params, 'noticeId'), ...body }), (presence) => ({
        body: { presence: presence.map(viewPresence) },
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/drafts/{noticeId}/recipients',
    act: 'notice.read',
    summary: 'Who would get it if it were published now, by channel and level',
    body: nothing,
    answer: recipientsView,
    status: 200,
    run: async (context, { params }) =>
      mapped(await countRecipients(context, { noticeId: param(params, 'noticeId') }), (recipients) => ({
        body: { ...recipients, counts: recipients.counts.map((counted) => ({ ...counted })) },
      })),
  }),
]
