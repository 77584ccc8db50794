import { z } from '@hono/zod-openapi'
import { addRegime } from '../../../app/legal/add-regime.ts'
import { beginRegime } from '../../../app/legal/begin-regime.ts'
import { changeRegime } from '../../../app/legal/change-regime.ts'
import { exportLegalRecord, type LegalRecord } from '../../../app/legal/export-legal-record.ts'
import { listRegimes } from '../../../app/legal/list-regimes.ts'
import { readLegalFile } from '../../../app/legal/read-legal-file.ts'
import { removeRegime } from '../../../app/legal/remove-regime.ts'
import { settleDeadline } from '../../../app/legal/settle-deadline.ts'
import { stampMoment } from '../../../app/legal/stamp-moment.ts'
import { tickPoint } from '../../../app/legal/tick-point.ts'
import type { LegalStanding } from '../../../app/legal-change.ts'
import type { KeptRegime } from '../../../app/legal-records.ts'
import type { DeadlineOutcome, StandingDeadline } from '../../../core/legal/legal-file.ts'
import { type LegalRegime, legalMoments, spanUnits } from '../../../core/legal/regime.ts'
import { instantText } from '../../../core/time.ts'
import { renderLegalRecord } from '../../../render/legal/legal-record.ts'
import { endpoint, textStream } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { done, id, incidentView, noQuery, nothing, optionalId, pageQuery, time } from '../schemas.ts'
import { viewIncident } from '../views.ts'
import { param } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const
const key = z.string().openapi({ example: 'gdpr-33' })
const text = z.string()

const from = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('moment'), moment: text.openapi({ enum: [...legalMoments] }) }),
  z.strictObject({ kind: z.literal('fulfilled'), deadlineId: text }),
])
const regimeInput = z.strictObject({
  name: text,
  source: text.default(''),
  zone: text.openapi({ example: 'Europe/Brussels' }),
  holidayRegion: text.nullable().default(null),
  closesAt: z.number().default(1020).openapi({ description: 'Minutes after midnight at which days and months end; 1440 is midnight' }),
  deadlines: z
    .array(
      z.strictObject({
        id: key,
        name: text,
        recipient: text,
        terms: z.array(z.strictObject({ from, unit: text.openapi({ enum: [...spanUnits] }), count: z.number() })).max(50),
        isWithoutDelay: z.boolean().default(false),
        contents: z.array(text).max(200).default([]),
      }),
    )
    .max(100),
  note: text.nullable().default(null),
})

const termView = z.object({
  from: z.object({ kind: z.enum(['moment', 'fulfilled']), moment: z.enum(legalMoments).optional(), deadlineId: text.optional() }),
  unit: z.enum(spanUnits),
  count: z.int(),
})
const deadlineView = z.object({
  id: key,
  name: text,
  recipient: text,
  terms: z.array(termView),
  isWithoutDelay: z.boolean(),
  contents: z.array(text),
})
const regimeView = z
  .object({
    id: key,
    name: text,
    source: text,
    zone: text,
    holidayRegion: text.nullable(),
    closesAt: z.int(),
    deadlines: z.array(deadlineView),
    note: text.nullable(),
  })
  .openapi('LegalRegime')
const keptView = regimeView.extend({ updatedAt: time, version: z.int() }).openapi('KeptRegime')

const viewRegime = (regime: LegalRegime): z.output<typeof regimeView> => ({
  ...regime,
  deadlines: regime.deadlines.map((one) => ({ ...one, terms: one.terms.map((term) => ({ ...term })), contents: [...one.contents] })),
})
const viewKept = ({ regime, updatedAt, version }: KeptRegime): z.output<typeof keptView> => ({
  ...viewRegime(regime),
  updatedAt: instantText(updatedAt),
  version,
})
const keptReply = (kept: KeptRegime) => ({ body: viewKept(kept), version: kept.version })

const writer = z.object({ id: text, name: text })
const outcomeView = z.object({
  kind: z.enum(['met', 'not_applicable']),
  by: writer,
  recordedAt: time,
  at: time.optional(),
  reportedBy: text.optional(),
  reference: text.nullable().optional(),
  lateReason: text.nullable().optional(),
  contents: z.array(text).optional(),
  reason: text.optional(),
})
const standingView = z
  .object({
    incidentId: id,
    version: z.int().openapi({ description: '0 while nothing was recorded' }),
    stamps: z.array(z.object({ moment: z.enum(legalMoments), at: time.nullable(), reason: text, by: writer, setAt: time })),
    regimes: z.array(
      z.object({
        id: key,
        name: text,
        source: text,
        note: text.nullable(),
        reason: text,
        by: writer,
        begunAt: time,
        deadlines: z.array(
          deadlineView.extend({
            dueAt: time.nullable().openapi({ description: 'Null while none of its terms has begun' }),
            countedFrom: time.nullable(),
            outcome: outcomeView.nullable().openapi({ description: 'Null while it is owed' }),
            ticks: z
              .array(z.object({ point: text, by: writer, at: time }))
              .openapi({ description: 'Points of its contents that somebody has ready' }),
          }),
        ),
      }),
    ),
  })
  .openapi('LegalFile')

const viewOutcome = (outcome: DeadlineOutcome): z.output<typeof outcomeView> => {
  const recordedAt = instantText(outcome.recordedAt)
  return outcome.kind === 'met'
    ? { ...outcome, recordedAt, at: instantText(outcome.at), contents: [...outcome.contents] }
    : { ...outcome, recordedAt }
}
const viewDeadline = ({ deadline, counted, outcome, ticks }: StandingDeadline) => ({
  ...deadline,
  terms: deadline.terms.map((term) => ({ ...term })),
  contents: [...deadline.contents],
  dueAt: counted && instantText(counted.at),
  countedFrom: counted && instantText(counted.countedFrom),
  outcome: outcome && viewOutcome(outcome),
  ticks: ticks.map((one) => ({ ...one, at: instantText(one.at) })),
})
const viewStanding = ({ file, deadlines }: LegalStanding): z.output<typeof standingView> => ({
  incidentId: file.incidentId,
  version: file.version,
  stamps: file.stamps.map((one) => ({ ...one, at: one.at && instantText(one.at), setAt: instantText(one.setAt) })),
  regimes: file.begun.map((begun) => ({
    id: begun.regime.id,
    name: begun.regime.name,
    source: begun.regime.source,
    note: begun.regime.note,
    reason: begun.reason,
    by: begun.by,
    begunAt: instantText(begun.begunAt),
    deadlines: deadlines.filter((one) => one.begun === begun).map(viewDeadline),
  })),
})
const standingReply = (standing: LegalStanding) => ({ body: viewStanding(standing), version: standing.file.version })

const recordView = standingView.extend({
  madeAt: time,
  organisation: text,
  incident: incidentView,
  notices: z.array(z.object({ id, number: z.int(), publishedAt: time, kind: text, title: text, text })),
  journal: z.array(z.object({ chain: text, sequence: z.int(), at: time, kind: text, subject: text, previous: text, digest: text })),
})

const viewRecord = (record: LegalRecord): z.output<typeof recordView> => ({
  ...viewStanding(record),
  madeAt: instantText(record.madeAt),
  organisation: record.page.name,
  incident: viewIncident(record.incident),
  notices: record.notices.map(({ notice, text: words }) => ({
    id: notice.id,
    number: notice.status.number,
    publishedAt: instantText(notice.status.publishedAt),
    kind: notice.kind,
    title: notice.change.title,
    text: words,
  })),
  journal: record.entries.map(({ chain, sequence, at, kind, subject, previous, digest }) => ({
    chain,
    sequence,
    at,
    kind,
    subject,
    previous,
    digest,
  })),
})

const regimeEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/legal-regimes',
    act: 'page.read',
    summary: 'Laws and contracts whose deadlines are counted here, and starting points to switch on. Summaries, not legal advice',
    query: pageQuery,
    body: nothing,
    answer: z.object({ items: z.array(keptView), offered: z.array(regimeView) }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listRegimes(context, { pageId: query.page }), ({ kept, offered }) => ({
        body: { items: kept.map(viewKept), offered: offered.map(viewRegime) },
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/legal-regimes',
    act: 'page.write',
    summary: 'Switch a regime on: a starting point, changed or not, or one of your own',
    body: regimeInput.extend({ id: key, pageId: optionalId }),
    answer: keptView,
    status: 201,
    run: async (context, { body }) => mapped(await addRegime(context, body), keptReply),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/legal-regimes/{regimeId}',
    act: 'page.write',
    summary: 'Change a regime for incidents to come; where it was begun, nothing changes',
    body: regimeInput,
    answer: keptView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await changeRegime(context, { ...body, id: param(params, 'regimeId'), readVersion }), keptReply),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/legal-regimes/{regimeId}',
    act: 'page.write',
    summary: 'Switch a regime off; incidents for which it was begun keep their deadlines',
    body: nothing,
    answer: done,
    status: 200,
    edits: true,
    run: async (context, { params, readVersion }) =>
      mapped(await removeRegime(context, { regimeId: param(params, 'regimeId'), readVersion }), () => ({ body: { done: true as const } })),
  }),
]

const recording = { ...plain, act: 'incident.write', edits: 'when-sent', answer: standingView, status: 200 } as const

const fileEndpoints = [
  endpoint({
    ...recording,
    method: 'put',
    path: '/incidents/{incidentId}/legal/moments/{moment}',
    summary:
      'Record when the organisation was aware of it, classified, determined or discovered it; null takes it back. Each with a reason',
    body: z.strictObject({ at: time.nullable(), reason: text }),
    run: async (context, { params, body, seenVersion }) =>
      mapped(
        await stampMoment(context, { ...body, incidentId: param(params, 'incidentId'), moment: param(params, 'moment'), seenVersion }),
        standingReply,
      ),
  }),
  endpoint({
    ...recording,
    method: 'put',
    path: '/incidents/{incidentId}/legal/regimes/{regimeId}',
    summary: 'Begin a regime for this incident, with the reason why it concerns it',
    body: z.strictObject({ reason: text }),
    run: async (context, { params, body, seenVersion }) =>
      mapped(
        await beginRegime(context, { ...body, incidentId: param(params, 'incidentId'), regimeId: param(params, 'regimeId'), seenVersion }),
        standingReply,
      ),
  }),
  endpoint({
    ...recording,
    method: 'put',
    path: '/incidents/{incidentId}/legal/regimes/{regimeId}/deadlines/{deadlineId}',
    summary: 'Record what became of a deadline: met (when, by whom, reference; late with reasons), not applicable, or owed again',
    body: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('met'),
        at: time,
        reportedBy: text,
        reference: text.optional(),
        lateReason: text.optional(),
        contents: z.array(text).max(200).optional(),
      }),
      z.strictObject({ kind: z.literal('not_applicable'), reason: text }),
      z.strictObject({ kind: z.literal('owed'), reason: text }),
    ]),
    run: async (context, { params, body, seenVersion }) =>
      mapped(
        await settleDeadline(context, {
          incidentId: param(params, 'incidentId'),
          regimeId: param(params, 'regimeId'),
          deadlineId: param(params, 'deadlineId'),
          outcome: body,
          seenVersion,
        }),
        standingReply,
      ),
  }),
  endpoint({
    ...recording,
    method: 'put',
    path: '/incidents/{incidentId}/legal/regimes/{regimeId}/deadlines/{deadlineId}/points',
    summary: 'Tick off a point of what a report has to contain, before it is made; or take the tick back',
    body: z.strictObject({ point: text, isReady: z.boolean() }),
    run: async (context, { params, body, seenVersion }) =>
      mapped(
        await tickPoint(context, {
          ...body,
          incidentId: param(params, 'incidentId'),
          regimeId: param(params, 'regimeId'),
          deadlineId: param(params, 'deadlineId'),
          seenVersion,
        }),
        standingReply,
      ),
  }),
]

export const legalEndpoints = [
  ...regimeEndpoints,
  endpoint({
    ...plain,
    method: 'get',
    path: '/incidents/{incidentId}/legal',
    act: 'incident.read',
    summary: 'Moments, regimes and deadlines of an incident',
    body: nothing,
    answer: standingView,
    status: 200,
    run: async (context, { params }) => mapped(await readLegalFile(context, { incidentId: param(params, 'incidentId') }), standingReply),
  }),
  ...fileEndpoints,
  endpoint({
    ...plain,
    method: 'get',
    path: '/incidents/{incidentId}/legal/record',
    act: 'incident.write',
    summary: 'The record of an incident for an authority: moments, deadlines, what customers were told, extract of the journal',
    body: nothing,
    answer: recordView,
    status: 200,
    run: async (context, { params }) =>
      mapped(await exportLegalRecord(context, { incidentId: param(params, 'incidentId') }), (record) => ({ body: viewRecord(record) })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/incidents/{incidentId}/legal/record.md',
    act: 'incident.write',
    summary: 'The same record as a Markdown document',
    body: nothing,
    answer: textStream,
    gives: 'text/markdown',
    status: 200,
    run: async (context, { params }) =>
      mapped(await exportLegalRecord(context, { incidentId: param(params, 'incidentId') }), (record) => ({
        body: { chunks: [renderLegalRecord(record)], fileName: `record-${record.incident.id}.md` },
      })),
  }),
]
