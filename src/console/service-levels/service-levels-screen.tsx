import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { dateOf, instantOf, isBefore, parseTimeZone, plusDays, startOfDate } from '../../core/time.ts'
import { refusalOf } from '../api/faults.ts'
import { usePage } from '../api/page.ts'
import { useMay } from '../api/session.ts'
import { useAsk } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { DaysPicker } from '../measures/days-picker.tsx'
import { measureText } from '../measures/measure-text.ts'
import { Asked as Answered } from '../parts/asked.tsx'
import { CardsTable, type Column } from '../parts/cards-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { useLanguage } from '../words/language.ts'
import { serviceLevelWords } from '../words/service-levels.ts'
import { useWords } from '../words/use-words.ts'
import { beginningText, uptimeText, usedText } from './level-text.ts'
import { Retired } from './retired.tsx'
import { RulesForm } from './rules-form.tsx'
import '../style/mantine-whole.ts'
import '../promises/promises.css'
import '../measures/measures.css'
import './service-levels.css'

type Levels = Schemas['ServiceReport']['components'][number]
type Row = Schemas['ServiceLevelRow']

const ranges = ['month', 'year', 'before', 'own'] as const
type Range = (typeof ranges)[number]
interface Asked {
  readonly range: Range
  readonly from: string
  readonly until: string
}

/** Whole months and years by the calendar of the page; a month ends with its last day though it has not come yet. */
const daysOf = (range: Exclude<Range, 'own'>, zone: string): Asked => {
  const parsed = parseTimeZone(zone)
  const today = parsed.ok ? dateOf(now(), parsed.value) : ''
  const year = range === 'before' ? Number(today.slice(0, 4)) - 1 : Number(today.slice(0, 4))
  if (range !== 'month') return { range, from: `${year}-01-01`, until: `${year}-12-31` }
  const first = `${today.slice(0, 7)}-01`
  return { range, from: first, until: plusDays(`${plusDays(first, 31).slice(0, 7)}-01`, -1) }
}

const useFigures = () => {
  const words = useWords(serviceLevelWords)
  const language = useLanguage() === 'de' ? 'de' : 'en-GB'
  const used = (row: Row): ReactNode => {
    const text = usedText(row, language, words)
    if (text === undefined) return words.noTarget
    return row.budget?.isOver ? <strong className="level-over">{row.budget.used === null ? text : words.over(text)}</strong> : text
  }
  return {
    uptime: ({ uptime }: Row): string => uptimeText(uptime, language, words.noTarget),
    percent: (percent: number | null): string =>
      percent === null
        ? words.noTarget
        : new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 3 }).format(percent / 100),
    down: ({ downSeconds }: Row): string => (downSeconds === 0 ? words.nothing : measureText(downSeconds)),
    used,
    month: (month: string): string =>
      new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(Date.parse(`${month}-15T12:00:00Z`)),
  }
}

const Behind = ({ row }: { readonly row: Row }): ReactNode => {
  const words = useWords(serviceLevelWords)
  if (row.incidents.length === 0) return words.noTarget
  return (
    <ul className="level-behind">
      {row.incidents.map(({ incidentId, title, downSeconds }) => (
        <li key={incidentId}>
          <Link to="/incidents/$incidentId" params={{ incidentId }} aria-label={words.incident(title, measureText(downSeconds))}>
            <bdi>{title}</bdi>
          </Link>{' '}
          <span className="soft">{measureText(downSeconds)}</span>
        </li>
      ))}
    </ul>
  )
}

/** Where nothing is agreed, a column that says so in each row says nothing. */
interface LevelColumn<T> extends Column<T> {
  readonly isOfTargets?: boolean
}
const columnsFor = <T,>(hasTargets: boolean, columns: readonly LevelColumn<T>[]): readonly Column<T>[] =>
  columns.filter(({ isOfTargets }) => hasTargets || !isOfTargets)

interface Day {
  readonly date: string
  readonly zone: string
}

/** From when a component counts; null where that is the first day that was asked for. */
const useBeginning = (day: Day): ((levels: Levels) => string | null) => {
  const language = useLanguage() === 'de' ? 'de' : 'en-GB'
  const zone = parseTimeZone(day.zone)
  const asked = zone.ok ? startOfDate(day.date, zone.value) : undefined
  return ({ whole }) => {
    const from = instantOf(whole.from)
    return zone.ok && asked && isBefore(asked, from) ? beginningText(from, zone.value, language) : null
  }
}

/** What is the same of all components is said once, above them. */
const sharedBeginning = (components: readonly Levels[], beginningOf: (levels: Levels) => string | null): string | null => {
  const [first, ...others] = components
  const beginning = first ? beginningOf(first) : null
  const isShared = others.length > 0 && others.every((one) => beginningOf(one) === beginning)
  return isShared && components.every(({ secondsBefore }) => secondsBefore === 0) ? beginning : null
}

/** From when a component counts, and what that leaves out. */
const Beginning = ({ of: { secondsBefore }, from }: { readonly of: Levels; readonly from: string }): ReactNode => {
  const words = useWords(serviceLevelWords)
  return (
    <span className="level-from soft small">
      {words.countsFrom(from)}
      {secondsBefore > 0 ? <strong>{words.leftOutBefore(measureText(secondsBefore))}</strong> : null}
    </span>
  )
}

const Overview = ({ components, day }: { readonly components: readonly Levels[]; readonly day: Day }): ReactNode => {
  const words = useWords(serviceLevelWords)
  const figures = useFigures()
  const beginningOf = useBeginning(day)
  const shared = sharedBeginning(components, beginningOf)
  const columns: readonly LevelColumn<Levels>[] = [
    {
      key: 'name',
      title: words.component,
      isName: true,
      cell: (levels) => {
        const from = shared === null ? beginningOf(levels) : null
        return (
          <>
            <bdi>{levels.name}</bdi>
            <Retired at={levels.retiredAt} />
            {from === null ? null : <Beginning of={levels} from={from} />}
          </>
        )
      },
    },
    { key: 'target', title: words.target, isOfTargets: true, cell: ({ target }) => figures.percent(target) },
    { key: 'uptime', title: words.uptime, cell: ({ whole }) => figures.uptime(whole) },
    { key: 'down', title: words.down, cell: ({ whole }) => figures.down(whole) },
    { key: 'used', title: words.used, isOfTargets: true, cell: ({ whole }) => figures.used(whole) },
  ]
  const hasTargets = components.some(({ target }) => target !== null)
  return (
    <>
      {shared === null ? null : <p className="soft small">{words.allCountFrom(shared)}</p>}
      <CardsTable
        caption={words.title}
        columns={columnsFor(hasTargets, columns)}
        rows={components}
        keyOf={({ componentId }) => componentId}
      />
    </>
  )
}

const Months = ({ of: { name, retiredAt, months, target } }: { readonly of: Levels }): ReactNode => {
  const words = useWords(serviceLevelWords)
  const figures = useFigures()
  const columns: readonly LevelColumn<Levels['months'][number]>[] = [
    { key: 'month', title: words.month, isName: true, cell: ({ month }) => figures.month(month) },
    { key: 'uptime', title: words.uptime, cell: figures.uptime },
    { key: 'down', title: words.down, cell: figures.down },
    { key: 'used', title: words.used, isOfTargets: true, cell: figures.used },
    { key: 'behind', title: words.behind, cell: (row) => <Behind row={row} /> },
  ]
  return (
    <details className="level-months">
      <summary>
        <bdi>{name}</bdi>
        <Retired at={retiredAt} />
      </summary>
      <CardsTable
        caption={words.byMonthOf(name)}
        columns={columnsFor(target !== null, columns)}
        rows={months}
        keyOf={({ month }) => month}
      />
    </details>
  )
}

const Rules = ({ rules }: { readonly rules: Schemas['ServiceLevelRules'] }): ReactNode => {
  const words = useWords(serviceLevelWords)
  const mayChange = useMay()('page.write')
  const [isChanging, setChanging] = useState(false)
  const kept = useAsk(['service-levels', 'rules'], (api) => api.GET('/api/service-levels', { params: { query: {} } }))
  const language = useLanguage() === 'de' ? 'de' : 'en-GB'
  const share = (weight: number): string => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(weight)
  const { degraded_performance, partial_outage, major_outage, under_maintenance } = rules.weights
  return (
    <section className="stack tight measure" aria-labelledby="level-rules">
      <h2 id="level-rules">{words.rules}</h2>
      <p>{words.ruleText.weights(share(degraded_performance), share(partial_outage), share(major_outage))}</p>
      <p>{rules.leavesOutMaintenance ? words.ruleText.leavesOut : words.ruleText.counts(share(under_maintenance))}</p>
      <p>{words.ruleText.from}</p>
      {rules.targets.length > 0 ? <p>{words.ruleText.budget}</p> : null}
      <p className="soft">{words.ruleText.told}</p>
      {mayChange ? (
        <div className="row">
          <Button variant="default" disabled={!kept.data} onClick={() => setChanging(true)}>
            {words.change}
          </Button>
        </div>
      ) : null}
      {isChanging && kept.data ? <RulesForm levels={kept.data} onClose={() => setChanging(false)} /> : null}
    </section>
  )
}

const Whole = ({ zone }: { readonly zone: string }): ReactNode => {
  const words = useWords(serviceLevelWords)
  const [asked, setAsked] = useState<Asked>(() => daysOf('year', zone))
  const { from, until } = asked
  const found = useAsk(
    ['service-levels', from, until],
    (api) => api.GET('/api/service-levels/report', { params: { query: { from, until } } }),
    { keepsPrevious: true },
  )
  const file = (
    <Button
      variant="default"
      component="a"
      href={`/api/service-levels/report/export?${new URLSearchParams({ from, until })}`}
      leftSection={<Icon name="download" />}
    >
      {words.csv}
    </Button>
  )
  const isFieldFault = (refusalOf(found.error)?.errors.length ?? 0) > 0
  return (
    <Screen title={words.title} lead={words.lead} actions={file} width="full">
      <div className="range">
        <DaysPicker
          ranges={ranges}
          words={words}
          asked={asked}
          error={found.error}
          daysOf={(range) => daysOf(range, zone)}
          onChange={setAsked}
        />
      </div>
      {isFieldFault ? null : (
        <Answered of={found}>
          {({ components, rules }) => (
            <>
              {components.length === 0 ? (
                <Empty title={words.none.title}>
                  <p>{words.none.text}</p>
                </Empty>
              ) : (
                <>
                  <Overview components={components} day={{ date: from, zone }} />
                  <section className="stack tight" aria-labelledby="level-months">
                    <h2 id="level-months">{words.byMonth}</h2>
                    {components.map((one) => (
                      <Months key={one.componentId} of={one} />
                    ))}
                  </section>
                </>
              )}
              <Rules rules={rules} />
            </>
          )}
        </Answered>
      )}
    </Screen>
  )
}

/** Uptime of each component beside what was agreed, by the rules that stand below it. */
export const ServiceLevelsScreen = (): ReactNode => <Answered of={usePage()}>{({ zone }) => <Whole zone={zone} />}</Answered>
