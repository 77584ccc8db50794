import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { type Slice, type Step, slicesOf, stepOf } from '../../core/measure/over-time.ts'
import { type Spread, spreadOf } from '../../core/measure/spread.ts'
import { dateOf, instantOf, parseTimeZone } from '../../core/time.ts'
import { CardsTable } from '../parts/cards-table.tsx'
import { currentLanguage, useLanguage } from '../words/language.ts'
import { measureWords } from '../words/measures.ts'
import { useWords } from '../words/use-words.ts'
import { isLanguageTag, measureOr, measureText, percentText, stepText } from './measure-text.ts'
import type { PlotProps } from './plot.tsx'
import './measures.css'

type Measured = Schemas['IncidentMeasures']

interface Row {
  readonly begin: string
  readonly name: string
  readonly count: number
  readonly firstNotice: Spread
  readonly silence: Spread
  readonly kept: number
  readonly due: number
}

const minute = 60
const hour = 3600
const day = 86_400
const lengths = [minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute]
const lines = [...lengths, hour, 2 * hour, 4 * hour, 6 * hour, 12 * hour, ...[1, 2, 5, 10, 20, 50, 100].map((days) => days * day)]

const rowOf = ({ begin, of }: Slice<Measured>, step: Step, language: string): Row => ({
  begin,
  name: stepText(begin, step, language),
  count: of.length,
  firstNotice: spreadOf(of.map(({ firstNoticeSeconds }) => firstNoticeSeconds)),
  silence: spreadOf(of.map(({ longestSilence }) => longestSilence?.seconds ?? null)),
  kept: of.reduce((sum, { promises }) => sum + promises.kept, 0),
  due: of.reduce((sum, { promises }) => sum + promises.kept + promises.missed, 0),
})

interface OverTimeProps {
  readonly from: string
  readonly until: string
  readonly zone: string
  readonly incidents: readonly Measured[]
}

const useRows = ({ from, until, zone, incidents }: OverTimeProps): readonly Row[] => {
  const language = useLanguage()
  return useMemo(() => {
    const parsed = parseTimeZone(zone)
    if (!parsed.ok) return []
    const slices = slicesOf({ from, until }, incidents, ({ startedAt }) => dateOf(instantOf(startedAt), parsed.value))
    return slices.map((slice) => rowOf(slice, stepOf(from, until), language))
  }, [from, until, zone, incidents, language])
}

const Table = ({ rows }: { readonly rows: readonly Row[] }): ReactNode => {
  const words = useWords(measureWords)
  const language = useLanguage()
  const spread = (key: string, title: string, of: (row: Row) => Spread) => [
    { key: `${key}-median`, title: words.median(title), cell: (row: Row) => measureOr(of(row).median, '–') },
    { key: `${key}-longest`, title: words.worst(title), cell: (row: Row) => measureOr(of(row).longest, '–') },
  ]
  return (
    <details className="plot-table">
      <summary>{words.asTable}</summary>
      <CardsTable
        caption={words.overTime}
        keyOf={({ begin }) => begin}
        rows={rows}
        columns={[
          { key: 'when', title: words.when, isName: true, cell: ({ name }) => name },
          { key: 'count', title: words.count, cell: ({ count }) => count },
          ...spread('first', words.firstShort, (row) => row.firstNotice),
          ...spread('silence', words.silenceColumn, (row) => row.silence),
          {
            key: 'kept',
            title: words.promises,
            cell: (row) => (row.due === 0 ? '–' : `${percentText(row.kept / row.due, language)} (${words.share(row.kept, row.due)})`),
          },
        ]}
      />
    </details>
  )
}

/** Speed, silence and promises, step by step; gaps where nothing happened. */
export const OverTime = (props: OverTimeProps): ReactNode => {
  const words = useWords(measureWords)
  const language = useLanguage()
  const rows = useRows(props)
  const plots = useMemo(() => {
    const times = (what: string, of: (row: Row) => Spread) => ({
      what,
      legend: words.legend,
      label: words.plot(what),
      names: rows.map(({ name }) => name),
      counts: rows.map((row) => of(row).count),
      bars: rows.map((row) => of(row).median),
      circles: rows.map((row) => of(row).longest),
      lines,
      textOf: measureText,
    })
    return [
      times(words.figures.firstNotice, (row) => row.firstNotice),
      times(words.figures.silence, (row) => row.silence),
      {
        what: words.figures.kept,
        legend: words.keptLegend,
        label: words.plot(words.figures.kept),
        names: rows.map(({ name }) => name),
        counts: rows.map(({ due }) => due),
        bars: rows.map(({ kept, due }) => (due === 0 ? null : kept / due)),
        lines: [0.25, 0.5],
        // Above all of them is room for how many there were.
        top: 1.15,
        textOf: (share: number) => percentText(share, language),
      },
    ]
  }, [rows, words, language])
  return (
    <section className="stack" aria-labelledby="over-time">
      <h2 id="over-time">
        {words.overTime} <span className="soft small">{words.step[stepOf(props.from, props.until)]}</span>
      </h2>
      <div className="plots">
        {plots.map(({ what, legend, ...plot }) => (
          <figure key={what} className="card plot-card">
            <h3>{what}</h3>
            <PlotOf plot={plot} />
            <figcaption className="soft small">{legend}</figcaption>
          </figure>
        ))}
      </div>
      <Table rows={rows} />
    </section>
  )
}

const Undrawn = (): ReactNode => <p className="soft">{useWords(measureWords).undrawn}</p>

/**
 * The library asks the browser for its language as it loads, and throws where that is none, such as "en-US@posix": it is told the
 * console's. Where it cannot be loaded at all, the figures stand in the table all the same.
 */
const Plot = lazy(async () => {
  if (!isLanguageTag(navigator.language)) Reflect.defineProperty(navigator, 'language', { value: currentLanguage(), configurable: true })
  return import('./plot.tsx').then(
    (loaded) => ({ default: loaded.Plot }),
    () => ({ default: Undrawn }),
  )
})

/** Drawn anew only where its own figures changed. */
const PlotOf = ({ plot }: { readonly plot: PlotProps }): ReactNode =>
  useMemo(
    () => (
      <Suspense fallback={<div className="plot" />}>
        <Plot {...plot} />
      </Suspense>
    ),
    [plot],
  )
