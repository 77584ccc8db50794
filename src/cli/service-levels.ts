import { type Command, Option } from 'commander'
import type { Schemas } from '../client/open-client.ts'
import { type Answered, answeredHere } from '../client/refusal.ts'
import type { TimeZone } from '../core/brand.ts'
import { FieldFaults } from '../core/result.ts'
import { cutUptime } from '../core/service-level/uptime.ts'
import { isBefore, parseInstant, parseTimeZone, startOfDate, zonedText } from '../core/time.ts'
import { findComponent, listComponents } from './find-components.ts'
import { addServerFlags, type Runner } from './runner.ts'
import { answer, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

interface LevelOptions extends SessionOptions {
  readonly from?: string
  readonly to?: string
  readonly component?: string
  readonly csv?: boolean
}
type Report = Schemas['ServiceReport']
type Levels = Report['components'][number]
type Row = Pick<Schemas['ServiceLevelRow'], 'uptime' | 'downSeconds' | 'budget'>
interface Query {
  readonly from?: string
  readonly until?: string
  readonly component?: string
}

const queryOf = async (session: Session, { from, to, component }: LevelOptions): Promise<Answered<Query>> => {
  const dates = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { until: to }) }
  if (component === undefined) return { ok: true, value: dates }
  const listing = await listComponents(session)
  if (!listing.ok) return listing
  const faults = new FieldFaults()
  const found = findComponent(faults, listing.value, component)
  return found ? { ok: true, value: { ...dates, component: found.id } } : answeredHere(faults.refuse())
}

const uptimeText = (uptime: number | null): string => (uptime === null ? '–' : `${(cutUptime(uptime) * 100).toFixed(3)} %`)

/** In whole minutes, as notices tell times; the CSV and the JSON have the seconds. */
const downText = (seconds: number): string => {
  if (seconds <= 0) return '–'
  const whole = Math.floor(seconds / 60)
  if (whole === 0) return 'under 1 min'
  const parts = { d: Math.floor(whole / 1440), h: Math.floor(whole / 60) % 24, min: whole % 60 }
  return Object.entries(parts)
    .flatMap(([unit, count]) => (count === 0 ? [] : [`${count} ${unit}`]))
    .join(' ')
}

const usedText = (budget: Row['budget']): string => {
  if (budget === null) return '–'
  const share = budget.used === null ? '' : `${Math.round(budget.used * 100)} % of ${downText(budget.seconds)}`
  if (!budget.isOver) return share || '0 %'
  return share === '' ? 'none allowed, some used' : `${share}, more than agreed`
}

const heads = ['Month', 'Uptime', 'Down', 'Budget used']
const cells = (month: string, { uptime, downSeconds, budget }: Row): readonly string[] => [
  month,
  uptimeText(uptime),
  downText(downSeconds),
  usedText(budget),
]

const tableOf = ({ months, whole }: Levels): readonly string[] => {
  const rows = [heads, ...months.map((row) => cells(row.month, row)), cells('all', whole)]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map(
    (row) =>
      `    ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}`,
  )
}

/** Where that is not the first day that was asked for. */
const beginningLines = ({ whole, secondsBefore }: Levels, from: string, zone: TimeZone): readonly string[] => {
  const first = parseInstant(whole.from)
  const asked = startOfDate(from, zone)
  if (!first.ok || !asked || !isBefore(asked, first.value)) return []
  const counts = `    Counts from ${zonedText(first.value, zone).slice(0, 16).replace('T', ' ')} ${zone}.`
  if (secondsBefore === 0) return [counts]
  return [`${counts} Of trouble told of the time before, ${downText(secondsBefore)} are left out: the component has a later first day.`]
}

/** Another component may have its name by now. */
const retiredText = ({ retiredAt }: Levels, zone: TimeZone): string => {
  const since = retiredAt === null ? undefined : parseInstant(retiredAt)
  return since?.ok ? ` (retired ${zonedText(since.value, zone).slice(0, 10)})` : ''
}

const ruleLines = ({ weights, leavesOutMaintenance }: Report['rules']): readonly string[] => [
  'Counted from what was published; it admits nothing. A minute counts as down so much:',
  `    degraded performance ${weights.degraded_performance}, partial outage ${weights.partial_outage}, major outage ${weights.major_outage}`,
  leavesOutMaintenance
    ? '    Announced windows of maintenance are left out.'
    : `    Maintenance counts ${weights.under_maintenance}, announced or not.`,
  '    Uptime is that of the time that has passed; the budget is that of whole months, of those that have begun.',
]

const wordsOf = ({ from, until, components, rules }: Report, zone: TimeZone): string =>
  [
    `Service levels from ${from} to ${until}`,
    ...(components.length === 0 ? ['    There are no components in this time.'] : []),
    ...components.flatMap((levels) => [
      '',
      `  ${levels.name}${retiredText(levels, zone)}, ${levels.target === null ? 'nothing agreed' : `agreed ${levels.target} %`}`,
      ...beginningLines(levels, from, zone),
      ...tableOf(levels),
    ]),
    '',
    ...ruleLines(rules),
    '',
  ].join('\n')

const tell = async (session: Session, options: LevelOptions): Promise<ExitCode> => {
  const query = await queryOf(session, options)
  if (!query.ok) return tellRefusal(session, query.refusal)
  const params = { query: query.value }
  if (options.csv) {
    const file = await session.client.ask((api) => api.GET('/api/service-levels/report/export', { params, parseAs: 'text' }))
    if (!file.ok) return tellRefusal(session, file.refusal)
    // Lines as a terminal and its pipes have them.
    session.machine.terminal.out(file.value.replaceAll('\r\n', '\n'))
    return 0
  }
  const report = await session.client.ask((api) => api.GET('/api/service-levels/report', { params }))
  if (!report.ok) return tellRefusal(session, report.refusal)
  const page = await session.client.ask((api) => api.GET('/api/page'))
  if (!page.ok) return tellRefusal(session, page.refusal)
  const zone = parseTimeZone(page.value.zone)
  return answer(session, report.value, () => wordsOf(report.value, zone.ok ? zone.value : session.machine.zone))
}

const example = `
Examples:
  forthright service-levels --from 2026-01-01 --to 2026-12-31
  forthright service-levels --component Checkout --csv > checkout.csv`

/** `forthright service-levels`: uptime and downtime by month, beside what was agreed. */
export const addServiceLevels = (program: Command, runner: Runner): void => {
  const command = program
    .command('service-levels')
    .summary('uptime and downtime by month, beside what was agreed')
    .description('Uptime and downtime of each component by month, counted from what was published, beside what was agreed.')
    .option('--from <date>', "first day, by the page's calendar; else 1 January of this year")
    .option('--to <date>', 'last day; else the last of this month')
    .option('--component <name>', 'one component, by name or id')
    .addOption(new Option('--csv', 'as CSV, a line a component and month').conflicts('json'))
    .addHelpText('after', example)
  addServerFlags(command).action((options: LevelOptions) => runner.askServer(options, (session) => tell(session, options)))
}
