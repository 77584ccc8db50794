import { z } from '@hono/zod-openapi'
import { draftDue } from '../../../app/due/draft-due.ts'
import { listDue } from '../../../app/due/list-due.ts'
import { changeClock } from '../../../app/page/change-clock.ts'
import { listClockVersions } from '../../../app/page/list-clock-versions.ts'
import { readPage } from '../../../app/page/read-page.ts'
import { type DueItem, dueKinds } from '../../../core/due/due-item.ts'
import { phases, severities } from '../../../core/incident/phase.ts'
import { defaultClockPolicy } from '../../../core/policy/clock-policy.ts'
import { type Instant, instantText } from '../../../core/time.ts'
import { clockInput, clockShape, readWritten, viewClock } from '../clock-schema.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { id, noQuery, nothing, noticeView, optionalId, pageQuery, time } from '../schemas.ts'
import { viewNotice } from '../views.ts'

export const dueItemView = z
  .object({
    key: z.string().openapi({ description: 'The same for as long as it is the same duty' }),
    kind: z.enum(dueKinds),
    pageId: id,
    subject: z.object({ kind: z.enum(['incident', 'proposal', 'other']), id }),
    incidentId: id.nullable().openapi({ description: 'Which incident it belongs to, whatever its subject is' }),
    owedTo: z.object({
      kind: z.enum(['everybody', 'audiences', 'authority', 'operators']),
      audienceIds: z.array(id).optional(),
      name: z.string().optional(),
    }),
    dueAt: time,
    lapsesAt: time.nullable().openapi({ description: 'From then on nobody is helped by it any more; null is never' }),
    facts: z.object({
      title: z.string(),
      severity: z.enum(severities),
      phase: z.enum(phases),
      countedFrom: time.nullable(),
      minutes: z.int().nullable(),
      at: time.nullable(),
      opensAt: time.nullable(),
      what: z.string().nullable(),
      standsFor: z
        .object({ id, name: z.string() })
        .nullable()
        .openapi({ description: 'The operator who stands for it and is asked first' }),
    }),
  })
  .openapi('DueItem')

const text = (at: Instant | null): string | null => (at === null ? null : instantText(at))

export const viewDueItem = ({ owedTo, facts, ...item }: DueItem): z.output<typeof dueItemView> => ({
  ...item,
  subject: { ...item.subject },
  owedTo: owedTo.kind === 'audiences' ? { kind: owedTo.kind, audienceIds: [...owedTo.audienceIds] } : { ...owedTo },
  dueAt: instantText(item.dueAt),
  lapsesAt: text(item.lapsesAt),
  facts: {
    ...facts,
    standsFor: facts.standsFor && { ...facts.standsFor },
    countedFrom: text(facts.countedFrom),
    at: text(facts.at),
    opensAt: text(facts.opensAt),
  },
})

export const dueEndpoints = [
  endpoint({
    method: 'post',
    path: '/due/draft',
    act: 'notice.write',
    summary: 'Prepare the words that a due item asks for as a draft: to whom it is owed, in their language, with what is still true',
    query: noQuery,
    body: z.strictObject({ pageId: optionalId, key: z.string().max(300).openapi({ description: 'Of the due item' }) }),
    answer: noticeView,
    status: 201,
    edits: false,
    publishes: false,
    run: async (context, { body }) =>
      mapped(await draftDue(context, body), (notice) => ({
        body: viewNotice(notice),
        version: notice.version,
        location: `/api/notices/${notice.id}`,
      })),
  }),
  endpoint({
    method: 'get',
    path: '/page/clock',
    act: 'page.read',
    summary: 'The clock policy: what is owed to customers when. It can be kept as a file and given back',
    query: pageQuery,
    body: nothing,
    answer: clockShape,
    status: 200,
    edits: false,
    publishes: false,
    run: async (context, { query }) =>
      mapped(await readPage(context, { pageId: query.page }), ({ clock, version }) => ({ body: viewClock(clock), version })),
  }),
  endpoint({
    method: 'get',
    path: '/page/clock/versions',
    act: 'journal.read',
    summary: 'Every clock policy that the page has had, the newest first, and the one that all begin with',
    query: z.strictObject({ page: optionalId, before: z.coerce.number().int().positive().optional() }),
    body: nothing,
    answer: z.object({
      items: z.array(
        z.object({
          sequence: z.int().openapi({ description: 'In the internal journal' }),
          at: time,
          actor: z.string(),
          clock: clockShape.nullable().openapi({ description: 'Null where it was taken out of the journal, or cannot be used today' }),
        }),
      ),
      next: z.int().nullable(),
      first: clockShape.openapi({ description: 'What every installation begins with' }),
    }),
    status: 200,
    edits: false,
    publishes: false,
    run: async (context, { query }) =>
      mapped(await listClockVersions(context, { pageId: query.page, before: query.before ?? null }), ({ items, next }) => ({
        body: {
          items: items.map(({ written, ...version }) => ({ ...version, clock: readWritten(written) })),
          next,
          first: viewClock(defaultClockPolicy),
        },
      })),
  }),
  endpoint({
    method: 'put',
    path: '/page/clock',
    act: 'page.write',
    summary: 'Another clock policy, as a whole; one that cannot be used in any part changes nothing',
    query: pageQuery,
    body: clockInput,
    answer: clockShape,
    status: 200,
    edits: true,
    publishes: false,
    run: async (context, { query, body, readVersion }) =>
      mapped(await changeClock(context, { pageId: query.page, clock: body, readVersion }), ({ clock, version }) => ({
        body: viewClock(clock),
        version,
      })),
  }),
  endpoint({
    method: 'get',
    path: '/due',
    act: 'incident.read',
    summary: 'What is owed now and next, the most urgent first: to whom, by when, and why',
    query: z.strictObject({ page: optionalId, incident: optionalId }),
    body: nothing,
    answer: z.object({ items: z.array(dueItemView) }),
    status: 200,
    edits: false,
    publishes: false,
    run: async (context, { query }) =>
      mapped(await listDue(context, { pageId: query.page, incidentId: query.incident }), (items) => ({
        body: { items: items.map(viewDueItem) },
      })),
  }),
]
