import { stringify } from 'csv-stringify/sync'
import type { ServiceReport } from '../../app/service-level/read-service-report.ts'
import { weighedImpacts } from '../../core/service-level/rules.ts'
import type { ComponentLevels, LevelRow } from '../../core/service-level/service-report.ts'
import { instantText } from '../../core/time.ts'

const columns = [
  'component',
  'name',
  'month',
  'from',
  'until',
  'counted_until',
  'counted_seconds',
  'down_seconds',
  'uptime_percent',
  'target_percent',
  'budget_seconds',
  'budget_used_percent',
  ...weighedImpacts.map((impact) => `${impact}_seconds`),
  'incidents',
  'retired_at',
] as const

const percent = (share: number | null | undefined): number | null =>
  share === null || share === undefined ? null : Number((share * 100).toFixed(4))

const cellsOf = (row: LevelRow, { target, component: { retiredAt } }: ComponentLevels) => [
  instantText(row.from),
  instantText(row.until),
  instantText(row.countedUntil),
  row.countedSeconds,
  row.downSeconds,
  percent(row.uptime),
  target,
  row.budget?.seconds ?? null,
  percent(row.budget?.used),
  ...weighedImpacts.map((impact) => row.suffered[impact]),
  row.incidents.map(({ incidentId }) => incidentId).join(' '),
  retiredAt && instantText(retiredAt),
]

/** A line a component and month, and one for the whole of each. A name that a spreadsheet would run as a formula is guarded (OWASP, CSV injection). */
export const serviceReportFile = ({ components }: ServiceReport): string =>
  stringify(
    [
      [...columns],
      ...components.flatMap((levels) => {
        const { id, name } = levels.component
        return [
          ...levels.months.map((row) => [id, name, row.month, ...cellsOf(row, levels)]),
          [id, name, 'all', ...cellsOf(levels.whole, levels)],
        ]
      }),
    ],
    { escape_formulas: true, record_delimiter: 'windows' },
  )
