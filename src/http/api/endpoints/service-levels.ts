import { z } from '@hono/zod-openapi'
import { changeServiceLevels } from '../../../app/service-level/change-service-levels.ts'
import { readServiceLevels } from '../../../app/service-level/read-service-levels.ts'
import { readServiceReport, type ServiceReport } from '../../../app/service-level/read-service-report.ts'
import type { ServiceLevels } from '../../../app/service-level-records.ts'
import type { LevelRow } from '../../../core/service-level/service-report.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint, textStream } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { id, nothing, optionalId, pageQuery, time } from '../schemas.ts'
import { serviceReportFile } from '../service-report-file.ts'

const plain = { body: nothing, status: 200, edits: false, publishes: false } as const

const weightsView = z.object({
  degraded_performance: z.number(),
  partial_outage: z.number(),
  major_outage: z.number(),
  under_maintenance: z.number(),
})
const rulesView = z
  .object({
    weights: weightsView.openapi({ description: 'How much of a minute under an impact counts as down, 0 to 1' }),
    leavesOutMaintenance: z.boolean().openapi({ description: 'Whether announced windows are left out of the time that counts' }),
    targets: z.array(z.object({ componentId: id, percent: z.number() })),
  })
  .openapi('ServiceLevelRules')
const levelsView = rulesView.extend({ version: z.int() }).openapi('ServiceLevels')

const viewRules = ({ weights, leavesOutMaintenance, targets }: ServiceLevels['rules']): z.output<typeof rulesView> => ({
  weights: { ...weights },
  leavesOutMaintenance,
  targets: targets.map((target) => ({ ...target })),
})
const viewLevels = ({ rules, version }: ServiceLevels) => ({ body: { ...viewRules(rules), version }, version })

const rowView = z
  .object({
    from: time,
    until: time.openapi({ description: 'The first moment after; of the whole, the end of the last month that has begun' }),
    countedUntil: time.openapi({ description: 'Up to here it is counted: `until`, or the present of what is not over' }),
    countedSeconds: z.number(),
    downSeconds: z.number(),
    uptime: z.number().nullable().openapi({ description: '0 to 1; null where no time counts' }),
    suffered: weightsView.openapi({ description: 'Seconds under each impact, not weighed' }),
    incidents: z.array(z.object({ incidentId: id, title: z.string(), downSeconds: z.number() })),
    budget: z
      .object({ seconds: z.number(), used: z.number().nullable(), isOver: z.boolean() })
      .nullable()
      .openapi({ description: 'What the target allows to be down, and the share of it that is used; null without a target' }),
  })
  .openapi('ServiceLevelRow')

const reportView = z
  .object({
    from: z.string(),
    until: z.string(),
    rules: rulesView,
    components: z.array(
      z.object({
        componentId: id,
        name: z.string(),
        retiredAt: time.nullable().openapi({ description: 'Since when it is out of use; another component may have its name' }),
        target: z.number().nullable(),
        secondsBefore: z.number().openapi({
          description: 'Of trouble that was told of the time before the component counts, within these days; nothing of it is in the rows',
        }),
        whole: rowView,
        months: z.array(rowView.extend({ month: z.string() })),
      }),
    ),
  })
  .openapi('ServiceReport')

const viewRow = (
  { from, until, countedUntil, suffered, incidents, budget, ...row }: LevelRow,
  titles: ServiceReport['titles'],
): z.output<typeof rowView> => ({
  countedSeconds: row.countedSeconds,
  downSeconds: row.downSeconds,
  uptime: row.uptime,
  from: instantText(from),
  until: instantText(until),
  countedUntil: instantText(countedUntil),
  suffered: { ...suffered },
  incidents: incidents.map((one) => ({ ...one, title: titles.get(one.incidentId) ?? '' })),
  budget: budget && { ...budget },
})

const viewReport = ({ rules, components, titles, ...dates }: ServiceReport): z.output<typeof reportView> => ({
  ...dates,
  rules: viewRules(rules),
  components: components.map(({ component, target, secondsBefore, whole, months }) => ({
    componentId: component.id,
    name: component.name,
    retiredAt: component.retiredAt && instantText(component.retiredAt),
    target,
    secondsBefore,
    whole: viewRow(whole, titles),
    months: months.map((row) => ({ ...viewRow(row, titles), month: row.month })),
  })),
})

const date = z.string().optional().openapi({ format: 'date', example: '2026-11-24' })
const query = z.strictObject({
  page: optionalId,
  from: date.openapi({ description: 'First day, by the calendar of the page; 1 January of this year where left out' }),
  until: date.openapi({ description: 'Last day; the last of this month where left out' }),
  component: optionalId,
})

export const serviceLevelEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/service-levels',
    act: 'incident.read',
    summary: 'By what rules uptime is counted, and what was agreed; version 0 while nobody has said',
    query: pageQuery,
    answer: levelsView,
    run: async (context, { query: { page } }) => mapped(await readServiceLevels(context, { pageId: page }), viewLevels),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/service-levels',
    act: 'page.write',
    edits: true,
    summary: 'Count uptime by these rules, in reports of the past too',
    query: pageQuery,
    body: z.strictObject({
      weights: z.record(z.string().max(40), z.number()),
      leavesOutMaintenance: z.boolean(),
      targets: z.array(z.strictObject({ componentId: z.string(), percent: z.number() })).max(1000),
    }),
    answer: levelsView,
    run: async (context, { query: { page }, body, readVersion }) =>
      mapped(await changeServiceLevels(context, { ...body, pageId: page, readVersion }), viewLevels),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/service-levels/report',
    act: 'incident.read',
    summary: 'Uptime and downtime of each component, as a whole and by month, from what was published; it admits nothing',
    query,
    answer: reportView,
    run: async (context, { query: { page, component, ...asked } }) =>
      mapped(await readServiceReport(context, { ...asked, pageId: page, componentId: component }), (report) => ({
        body: viewReport(report),
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/service-levels/report/export',
    act: 'incident.read',
    summary: 'The same as CSV, a line a component and month',
    query,
    gives: 'text/csv',
    answer: textStream,
    run: async (context, { query: { page, component, ...asked } }) =>
      mapped(await readServiceReport(context, { ...asked, pageId: page, componentId: component }), (report) => ({
        body: { chunks: [serviceReportFile(report)], fileName: `service-levels-${report.from}-${report.until}.csv` },
      })),
  }),
]
