import { z } from '@hono/zod-openapi'
import type { ClosedNote } from '../../../app/sealed-file.ts'
import { discardSealedNote } from '../../../app/sealed-note/discard-sealed-note.ts'
import { exportSealedNotes } from '../../../app/sealed-note/export-sealed-notes.ts'
import { listSealedNotes } from '../../../app/sealed-note/list-sealed-notes.ts'
import { openSealedNote } from '../../../app/sealed-note/open-sealed-note.ts'
import { readSealedNotesSetting } from '../../../app/sealed-note/read-sealed-notes-setting.ts'
import { sealNote } from '../../../app/sealed-note/seal-note.ts'
import { sendSealedNote } from '../../../app/sealed-note/send-sealed-note.ts'
import { softenSealedNote } from '../../../app/sealed-note/soften-sealed-note.ts'
import { switchSealedNotes } from '../../../app/sealed-note/switch-sealed-notes.ts'
import { type Instant, instantText } from '../../../core/time.ts'
import { endpoint, textStream } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { done, id, noQuery, nothing, optionalId, time } from '../schemas.ts'
import { param } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const
const own = { ...plain, act: 'oneself' } as const

const closedView = z
  .object({
    id,
    incident: z.object({ id, title: z.string() }).nullable(),
    state: z.enum(['sealed', 'due', 'sent']),
    writtenAt: time,
    sealedAt: time,
    coolDownEndsAt: time.nullable().openapi({ description: 'Null while its incident goes on, and when it was sent' }),
    sentAt: time.nullable(),
    version: z.int(),
  })
  .openapi('SealedNote')

const text = (at: Instant | null | undefined): string | null => (at ? instantText(at) : null)

const viewClosed = ({ note, incident, coolDownEndsAt, state }: ClosedNote): z.output<typeof closedView> => ({
  id: note.id,
  incident: incident && { id: incident.id, title: incident.title },
  state,
  writtenAt: instantText(note.writtenAt),
  sealedAt: instantText(note.sealedAt),
  coolDownEndsAt: text(coolDownEndsAt),
  sentAt: text(note.sentAt),
  version: note.version,
})

const replyOf = (closed: ClosedNote) => ({ body: viewClosed(closed), version: closed.note.version })

const settingView = z
  .object({ isOn: z.boolean(), coolDownHours: z.int().openapi({ description: '1 to 720' }) })
  .openapi('SealedNotesSetting')

const settingEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/sealed-notes-setting',
    act: 'page.read',
    summary: 'Whether operators may put words aside that only they can open, and for how long',
    body: nothing,
    answer: settingView,
    status: 200,
    run: async (context) => mapped(await readSealedNotesSetting(context), (setting) => ({ body: { ...setting } })),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/sealed-notes-setting',
    act: 'page.write',
    summary: 'Switch sealed notes on or off. Whoever runs the machine could read them, and courts may ask for them: see the documentation',
    body: z.strictObject({ isOn: z.boolean(), coolDownHours: z.number() }),
    answer: settingView,
    status: 200,
    run: async (context, { body }) => mapped(await switchSealedNotes(context, body), (setting) => ({ body: { ...setting } })),
  }),
]

const changingEndpoints = [
  endpoint({
    ...own,
    method: 'post',
    path: '/sealed-notes',
    summary: 'Put words aside: only you can open them, and nobody else learns that they are there',
    body: z.strictObject({ words: z.string(), incidentId: optionalId }),
    answer: closedView,
    status: 201,
    run: async (context, { body }) => mapped(await sealNote(context, body), replyOf),
  }),
  endpoint({
    ...own,
    method: 'put',
    path: '/sealed-notes/{noteId}',
    summary: 'Other words for a note of yours, sealed again; its cool-down begins anew',
    body: z.strictObject({ words: z.string() }),
    answer: closedView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await softenSealedNote(context, { ...body, noteId: param(params, 'noteId'), readVersion }), replyOf),
  }),
  endpoint({
    ...own,
    method: 'post',
    path: '/sealed-notes/{noteId}/send',
    summary: 'After the cool-down: send a note of yours by mail to people whom you name, at most twenty; words given here replace its own',
    body: z.strictObject({
      operatorIds: z.array(z.string()).max(100).optional(),
      addresses: z.array(z.string()).max(100).optional(),
      words: z.string().optional(),
    }),
    answer: closedView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await sendSealedNote(context, { ...body, noteId: param(params, 'noteId'), readVersion }), replyOf),
  }),
  endpoint({
    ...own,
    method: 'delete',
    path: '/sealed-notes/{noteId}',
    summary: 'Discard a note of yours, at any time and for good',
    body: nothing,
    answer: done,
    status: 200,
    edits: true,
    run: async (context, { params, readVersion }) =>
      mapped(await discardSealedNote(context, { noteId: param(params, 'noteId'), readVersion }), () => ({ body: { done: true as const } })),
  }),
]

export const sealedNoteEndpoints = [
  ...settingEndpoints,
  endpoint({
    ...own,
    method: 'get',
    path: '/sealed-notes',
    summary: 'Your own sealed notes, closed; nobody else’s, whoever asks',
    query: z.strictObject({ incident: optionalId }),
    body: nothing,
    answer: z.object({ items: z.array(closedView) }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listSealedNotes(context, { incidentId: query.incident }), (items) => ({ body: { items: items.map(viewClosed) } })),
  }),
  endpoint({
    ...own,
    method: 'get',
    path: '/sealed-notes/export',
    summary: 'Your own sealed notes with their words, a line of JSON each',
    body: nothing,
    answer: textStream,
    gives: 'application/x-ndjson',
    status: 200,
    run: async (context) => mapped(await exportSealedNotes(context), (chunks) => ({ body: { chunks, fileName: 'sealed-notes.ndjson' } })),
  }),
  endpoint({
    ...own,
    method: 'get',
    path: '/sealed-notes/{noteId}',
    summary: 'Open a sealed note of yours',
    body: nothing,
    answer: closedView.extend({
      words: z.string().nullable().openapi({ description: 'Null where the key that opens it is not on this machine' }),
    }),
    status: 200,
    run: async (context, { params }) =>
      mapped(await openSealedNote(context, { noteId: param(params, 'noteId') }), (opened) => ({
        body: { ...viewClosed(opened), words: opened.words },
        version: opened.note.version,
      })),
  }),
  ...changingEndpoints,
]
