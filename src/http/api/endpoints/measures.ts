import { z } from '@hono/zod-openapi'
import { readCommunicationRecord } from '../../../app/measure/read-communication-record.ts'
import { readIncidentMeasures } from '../../../app/measure/read-incident-measures.ts'
import { readMeasures } from '../../../app/measure/read-measures.ts'
import type { MeasuredIncident } from '../../../app/measured.ts'
import { severities } from '../../../core/incident/phase.ts'
import { firstSources, keptShare, type Silence } from '../../../core/measure/incident-measures.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint, textStream } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { measuresFile } from '../measures-file.ts'
import { id, noQuery, nothing, optionalId, pageQuery, time } from '../schemas.ts'
import { param } from './reading.ts'

const plain = { body: nothing, status: 200, edits: false, publishes: false } as const

const date = z.string().optional().openapi({ format: 'date', example: '2026-11-24' })
const query = z.strictObject({
  page: optionalId,
  from: date.openapi({ description: 'First day, by the calendar of the page; a year ago where left out' }),
  until: date.openapi({ description: 'Last day; today where left out' }),
  severity: z
    .string()
    .optional()
    .openapi({ enum: [...severities] }),
  component: optionalId,
})

const spread = z.object({ count: z.int(), median: z.number().nullable(), ninetieth: z.number().nullable(), longest: z.number().nullable() })
const promises = z.object({ kept: z.int(), missed: z.int(), withdrawn: z.int(), open: z.int() })
const silence = z.object({ from: time, until: time, seconds: z.number(), beyondPromiseSeconds: z.number() }).nullable()

const periodView = z
  .object({
    incidents: z.int(),
    firstNoticeSeconds: spread,
    longestSilenceSeconds: spread,
    beyondPromiseSeconds: spread,
    knewFirst: z.object({ signal: z.int(), report: z.int(), question: z.int(), operator: z.int() }),
    promises,
    keptShare: z.number().nullable(),
    notices: z.int(),
    corrections: z.int(),
    elements: z.record(z.string(), z.object({ had: z.int(), of: z.int() })),
  })
  .openapi('PeriodMeasures')

const incidentView = z
  .object({
    incidentId: id,
    title: z.string(),
    severity: z.enum(severities),
    startedAt: time,
    firstKnownAt: time,
    knewFirst: z.enum(firstSources),
    firstSignalAt: time.nullable(),
    firstReportAt: time.nullable().openapi({ description: 'When the first reader said that they were affected, in the six hours before' }),
    firstNoticeSeconds: z.number().nullable(),
    longestSilence: silence,
    longestBeyondPromise: silence,
    promises,
    keptShare: z.number().nullable(),
    notices: z.int(),
    corrections: z.int(),
  })
  .openapi('IncidentMeasures')

const viewSilence = (found: Silence | null): z.output<typeof silence> =>
  found && { ...found, from: instantText(found.from), until: instantText(found.until) }

const viewIncident = ({ incident, severity, measures }: MeasuredIncident): z.output<typeof incidentView> => ({
  ...measures,
  title: incident.title,
  severity,
  startedAt: instantText(incident.startedAt),
  firstKnownAt: instantText(measures.firstKnownAt),
  firstSignalAt: measures.firstSignalAt && instantText(measures.firstSignalAt),
  firstReportAt: measures.firstReportAt && instantText(measures.firstReportAt),
  longestSilence: viewSilence(measures.longestSilence),
  longestBeyondPromise: viewSilence(measures.longestBeyondPromise),
  keptShare: keptShare(measures.promises),
})

const of = z.object({ had: z.int(), of: z.int() })
const recordPeriod = {
  incidents: z.int(),
  firstNoticeSeconds: spread.openapi({ description: 'From when it began for customers, in whole minutes' }),
  promises: of.extend({ moved: z.int(), dropped: z.int() }),
  reports: of,
}

const communicationRecordView = z
  .object({
    isPublic: z.boolean(),
    years: z.array(z.object({ year: z.string(), ...recordPeriod, quarters: z.array(z.object({ quarter: z.int(), ...recordPeriod })) })),
  })
  .openapi('CommunicationRecord')

export const measureEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/communication-record',
    act: 'incident.read',
    summary:
      'Time to the first notice, promises kept and reports in time, by year and quarter: what the page shows under /record if it does',
    query: pageQuery,
    answer: communicationRecordView,
    run: async (context, { query: { page } }) =>
      mapped(await readCommunicationRecord(context, { pageId: page }), ({ isPublic, years }) => ({
        body: { isPublic, years: years.map((year) => ({ ...year, quarters: [...year.quarters] })) },
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/measures',
    act: 'incident.read',
    summary: 'How the incidents that began in these days were told: speed, silence, promises, content; as a whole, by month, one by one',
    query,
    answer: z.object({
      from: z.string(),
      until: z.string(),
      whole: periodView,
      months: z.array(periodView.extend({ month: z.string() })),
      incidents: z.array(incidentView),
    }),
    run: async (context, { query: { page, component, ...asked } }) =>
      mapped(await readMeasures(context, { ...asked, pageId: page, componentId: component }), (measures) => ({
        body: { ...measures, months: [...measures.months], incidents: measures.incidents.map(viewIncident) },
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/measures/export',
    act: 'incident.read',
    summary: 'The same as CSV, one line an incident',
    query,
    gives: 'text/csv',
    answer: textStream,
    run: async (context, { query: { page, component, ...asked } }) =>
      mapped(await readMeasures(context, { ...asked, pageId: page, componentId: component }), (measures) => ({
        body: { chunks: [measuresFile(measures)], fileName: `measures-${measures.from}-${measures.until}.csv` },
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/incidents/{incidentId}/measures',
    act: 'incident.read',
    summary: 'How one incident was told',
    query: noQuery,
    answer: incidentView,
    run: async (context, { params }) =>
      mapped(await readIncidentMeasures(context, { incidentId: param(params, 'incidentId') }), (measured) => ({
        body: viewIncident(measured),
      })),
  }),
]
