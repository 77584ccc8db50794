import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { paths } from '../../client/api.generated.ts'
import { useAsk } from '../api/use-api.ts'
import { useSlices } from '../api/use-slices.ts'
import { Asked } from '../parts/asked.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { promiseWords } from '../words/promises.ts'
import { useWords } from '../words/use-words.ts'
import { PromiseSection } from './promise-section.tsx'
import './promises.css'

type Listed = paths['/api/commitments']['get']['responses'][200]['content']['application/json']['items'][number]

const filters = ['all', 'open', 'late', 'kept', 'withdrawn'] as const
type Filter = (typeof filters)[number]

const Figure = (): ReactNode => {
  const words = useWords(promiseWords)
  const { data } = useAsk(['commitments', 'figure'], (api) => api.GET('/api/commitments/figure', { params: { query: {} } }))
  if (!data) return null
  const { kept, missed, share } = data
  return <p className="card">{share === null ? words.noFigure : words.figure(Math.round(share * 100), kept, kept + missed)}</p>
}

/** Together with what else was promised in the same incident, in the order of the newest. */
const byIncident = (items: readonly Listed[]): readonly (readonly Listed[])[] => [
  ...Map.groupBy(items, ({ incidentId }) => incidentId).values(),
]

const Ledger = ({ filter }: { readonly filter: Filter }): ReactNode => {
  const words = useWords(promiseWords)
  const found = useSlices<Listed>(['commitments', filter], (api, after) =>
    api.GET('/api/commitments', {
      params: { query: { limit: 50, ...(filter === 'all' ? {} : { state: filter }), ...(after ? { after } : {}) } },
    }),
  )
  return (
    <Asked of={found}>
      {({ items, more, isFetchingMore }) =>
        items.length === 0 ? (
          <Empty title={words.none.title}>
            <p>{words.none.text}</p>
          </Empty>
        ) : (
          <>
            {byIncident(items).map((promises) => (
              <PromiseSection key={promises[0]?.incidentId} promises={promises} />
            ))}
            {more ? (
              <Button variant="default" loading={isFetchingMore} onClick={more}>
                {words.more}
              </Button>
            ) : null}
          </>
        )
      }
    </Asked>
  )
}

/** What was promised to customers: all of it, open, late, kept. */
export const PromisesScreen = (): ReactNode => {
  const words = useWords(promiseWords)
  const [filter, setFilter] = useState<Filter>('all')
  const file = (
    <Button variant="default" component="a" href="/api/commitments/export" leftSection={<Icon name="download" />}>
      {words.csv}
    </Button>
  )
  return (
    <Screen title={words.title} lead={words.lead} actions={file}>
      <div className="stack">
        <Figure />
        <fieldset className="promise-filters">
          <legend className="unseen">{words.filterLabel}</legend>
          {filters.map((one) => (
            <button key={one} type="button" className="promise-filter" aria-pressed={one === filter} onClick={() => setFilter(one)}>
              {words.filters[one]}
            </button>
          ))}
        </fieldset>
        <Ledger filter={filter} />
      </div>
    </Screen>
  )
}
