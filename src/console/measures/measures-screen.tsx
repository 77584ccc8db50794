import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { refusalOf } from '../api/faults.ts'
import { usePage } from '../api/page.ts'
import { useAsk } from '../api/use-api.ts'
import { Asked as Answered } from '../parts/asked.tsx'
import { CardsTable } from '../parts/cards-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { SeverityMark } from '../parts/severity-mark.tsx'
import { When } from '../parts/when.tsx'
import { measureWords } from '../words/measures.ts'
import { useWords } from '../words/use-words.ts'
import { ElementShares, Figures } from './figures.tsx'
import { measureOr } from './measure-text.ts'
import { type Asked, RangePicker, rangeOf } from './range-picker.tsx'
import '../style/mantine-whole.ts'
import '../promises/promises.css'
import './measures.css'

/** The plots come after the figures: whoever wants one number does not wait for their library. */
const OverTime = lazy(async () => ({ default: (await import('./over-time.tsx')).OverTime }))

type Measured = Schemas['IncidentMeasures']
const shownAtFirst = 25

const OneByOne = ({ incidents }: { readonly incidents: readonly Measured[] }): ReactNode => {
  const words = useWords(measureWords)
  const [shown, setShown] = useState(shownAtFirst)
  return (
    <section className="stack" aria-labelledby="one-by-one">
      <h2 id="one-by-one">{words.table}</h2>
      <CardsTable
        caption={words.table}
        keyOf={({ incidentId }) => incidentId}
        rows={incidents.slice(0, shown)}
        columns={[
          {
            key: 'name',
            title: words.name,
            isName: true,
            cell: ({ incidentId, title }) => (
              <Link to="/incidents/$incidentId" params={{ incidentId }}>
                <bdi>{title}</bdi>
              </Link>
            ),
          },
          { key: 'severity', title: words.severity, cell: ({ severity }) => <SeverityMark severity={severity} isOver /> },
          { key: 'began', title: words.began, cell: ({ startedAt }) => <When at={startedAt} /> },
          { key: 'first', title: words.firstShort, cell: ({ firstNoticeSeconds }) => measureOr(firstNoticeSeconds, '–') },
          { key: 'knew', title: words.knew, cell: ({ knewFirst }) => words.sources[knewFirst] },
          { key: 'silence', title: words.silenceColumn, cell: ({ longestSilence }) => measureOr(longestSilence?.seconds ?? null, '–') },
          {
            key: 'promises',
            title: words.promises,
            cell: ({ promises: { kept, missed } }) => (kept + missed === 0 ? '–' : words.keptShort(kept, kept + missed)),
          },
        ]}
      />
      {incidents.length > shown ? (
        <div className="row">
          <Button variant="default" onClick={() => setShown(shown + 100)}>
            {words.more}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

const queryOf = ({ from, until, severity, component }: Asked) => ({
  ...{ from, until },
  ...(severity ? { severity } : {}),
  ...(component ? { component } : {}),
})

const useMeasures = (asked: Asked) =>
  useAsk(
    ['measures', asked.from, asked.until, asked.severity, asked.component],
    (api) => api.GET('/api/measures', { params: { query: queryOf(asked) } }),
    { keepsPrevious: true },
  )

const fileOf = (asked: Asked): string => `/api/measures/export?${new URLSearchParams(queryOf(asked))}`

const Whole = ({ zone }: { readonly zone: string }): ReactNode => {
  const words = useWords(measureWords)
  const [asked, setAsked] = useState<Asked>(() => ({ ...rangeOf('90', zone), severity: null, component: null }))
  const found = useMeasures(asked)
  const file = (
    <Button variant="default" component="a" href={fileOf(asked)} leftSection={<Icon name="download" />}>
      {words.csv}
    </Button>
  )
  const isFieldFault = (refusalOf(found.error)?.errors.length ?? 0) > 0
  return (
    <Screen title={words.title} lead={words.lead} actions={file} width="full">
      <RangePicker asked={asked} zone={zone} error={found.error} onChange={setAsked} />
      {isFieldFault ? null : (
        <Answered of={found}>
          {({ whole, incidents, from, until }) =>
            incidents.length === 0 ? (
              <Empty title={words.none.title}>
                <p>{words.none.text}</p>
              </Empty>
            ) : (
              <>
                <Figures of={whole} />
                <Suspense fallback={<div className="waiting" />}>
                  <OverTime from={from} until={until} zone={zone} incidents={incidents} />
                </Suspense>
                <ElementShares of={whole} />
                <OneByOne key={`${from} ${until}`} incidents={incidents} />
              </>
            )
          }
        </Answered>
      )}
    </Screen>
  )
}

/** How customers were told: speed, silence, promises, content; as a whole, over time, and one by one. */
export const MeasuresScreen = (): ReactNode => <Answered of={usePage()}>{({ zone }) => <Whole zone={zone} />}</Answered>
