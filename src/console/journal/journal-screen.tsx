import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { refusalOf } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { useSlices } from '../api/use-slices.ts'
import { announce } from '../parts/announce.tsx'
import { Asked } from '../parts/asked.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { frameWords } from '../words/frame.ts'
import { journalWords } from '../words/journal.ts'
import { useWords } from '../words/use-words.ts'
import { Entry } from './entry.tsx'
import { Filters, type JournalFilter, plainFilter, queryOf } from './filters.tsx'
import '../style/mantine-whole.ts'
import './journal.css'

const useEntries = (filter: JournalFilter) => {
  const [wanted] = useDebouncedValue(filter, 300)
  return useSlices<Schemas['JournalEntry']>(['journal', wanted], (api, before) =>
    api.GET('/api/journal', { params: { query: { ...queryOf(wanted), ...(before ? { before: Number(before) } : {}) } } }),
  )
}

const Entries = ({ filter, onFilter }: { readonly filter: JournalFilter; readonly onFilter: (filter: JournalFilter) => void }) => {
  const words = useWords(journalWords)
  return (
    <Asked of={useEntries(filter)}>
      {({ items, more, isFetchingMore }) =>
        items.length === 0 ? (
          <Empty
            title={words.none.title}
            action={
              <Button variant="default" onClick={() => onFilter(plainFilter)}>
                {words.clear}
              </Button>
            }
          >
            <p>{words.none.text}</p>
          </Empty>
        ) : (
          <>
            <ol className="entries">
              {items.map((entry) => (
                <Entry
                  key={entry.sequence}
                  entry={entry}
                  onSubject={(subject) => onFilter({ ...plainFilter, chain: filter.chain, subject })}
                />
              ))}
            </ol>
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

const useVerifying = () => {
  const words = useWords(journalWords)
  return useDo((api) => api.POST('/api/journal/verify'), {
    touches: [],
    onDone: ({ chains }) => announce(words.verified(countOf(chains))),
  })
}

const countOf = (chains: readonly { readonly entries: number }[]): number => chains.reduce((sum, { entries }) => sum + entries, 0)

export const JournalScreen = (): ReactNode => {
  const words = useWords(journalWords)
  const { places } = useWords(frameWords)
  const [filter, setFilter] = useState(plainFilter)
  const verify = useVerifying()
  const isBroken = refusalOf(verify.error)?.code === 'journal.broken'
  const actions = (
    <>
      <Button
        variant="default"
        component="a"
        href={`/api/journal/export?chain=${filter.chain}`}
        title={words.exportHint}
        leftSection={<Icon name="download" />}
      >
        {words.export}
      </Button>
      <Button variant="default" loading={verify.isPending} leftSection={<Icon name="check" />} onClick={() => verify.mutate()}>
        {words.verify}
      </Button>
    </>
  )
  return (
    <Screen title={places.journal} lead={words.lead} actions={actions}>
      {verify.data ? (
        <p className="ok row">
          <Icon name="check" /> {words.verified(countOf(verify.data.chains))}
        </p>
      ) : null}
      {isBroken ? (
        <p className="down">
          <strong>{words.broken}</strong>
        </p>
      ) : null}
      <Trouble error={verify.error} />
      <Filters filter={filter} onChange={setFilter} />
      <Entries filter={filter} onFilter={setFilter} />
    </Screen>
  )
}
