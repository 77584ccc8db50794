import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { CardsTable } from '../parts/cards-table.tsx'
import { When } from '../parts/when.tsx'
import { repliesWords } from '../words/replies.ts'
import { useWords } from '../words/use-words.ts'

type Arrivals = Schemas['Arrivals']
type Arrival = Schemas['Arrival']

const mostShown = 10

const Outcome = ({ arrival: { outcome, sign, hasFiles } }: { readonly arrival: Arrival }): ReactNode => {
  const words = useWords(repliesWords)
  return (
    <>
      {words.outcomes[outcome]}
      {sign ? <span className="soft small"> {words.signs[sign]}</span> : null}
      {outcome === 'asked' && hasFiles ? <span className="soft small"> {words.files}</span> : null}
    </>
  )
}

const Latest = ({ latest }: Pick<Arrivals, 'latest'>): ReactNode => {
  const words = useWords(repliesWords)
  const [newest] = latest
  if (!newest) return <p className="soft">{words.none}</p>
  return (
    <>
      <p>
        {words.last} <When at={newest.arrivedAt} relative="beside" />
      </p>
      <CardsTable
        caption={words.caption}
        rows={latest.slice(0, mostShown).map((arrival, place) => ({ ...arrival, place }))}
        keyOf={({ place }) => `${place}`}
        columns={[
          { key: 'at', title: words.at, isName: true, cell: ({ arrivedAt }) => <When at={arrivedAt} /> },
          { key: 'outcome', title: words.outcome, cell: (arrival) => <Outcome arrival={arrival} /> },
          {
            key: 'incident',
            title: words.incident,
            cell: ({ incidentId, arrivedAt }) =>
              incidentId === null ? (
                <span className="soft">{words.gone}</span>
              ) : (
                <Link to="/incidents/$incidentId" params={{ incidentId }}>
                  {words.open}
                  <span className="unseen">
                    {' '}
                    (<When at={arrivedAt} />)
                  </span>
                </Link>
              ),
          },
          { key: 'told', title: words.told, cell: ({ wasTold }) => (wasTold ? words.yes : <span className="soft">{words.no}</span>) },
        ]}
      />
    </>
  )
}

/** Whether replies to notices come in, when the last one did, and why the last were not taken. */
export const Replies = (): ReactNode => {
  const words = useWords(repliesWords)
  const found = useAsk(['questions', 'arrivals'], (api) => api.GET('/api/questions/arrivals'))
  return (
    <div className="stack">
      <p className="soft measure">{words.lead}</p>
      <Asked of={found}>
        {({ address, latest }) => (
          <>
            <p>
              {address === null ? (
                words.off
              ) : (
                <>
                  {words.on} <code className="breaking">{address}</code>
                </>
              )}
            </p>
            {address === null && latest.length === 0 ? null : <Latest latest={latest} />}
          </>
        )}
      </Asked>
    </div>
  )
}
