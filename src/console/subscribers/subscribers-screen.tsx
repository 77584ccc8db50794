import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useMemo, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { localeOf } from '../../render/locales/locale.ts'
import { useMay } from '../api/session.ts'
import { useAsk } from '../api/use-api.ts'
import { useSlices } from '../api/use-slices.ts'
import { useOffer } from '../frame/palette-store.ts'
import { Asked } from '../parts/asked.tsx'
import { CardsTable, type Column } from '../parts/cards-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { When } from '../parts/when.tsx'
import { frameWords } from '../words/frame.ts'
import { useLanguage } from '../words/language.ts'
import { subscribersWords } from '../words/subscribers.ts'
import { useWords } from '../words/use-words.ts'
import { AddSubscriber } from './add-subscriber.tsx'
import { ImportList, ImportUnderWay } from './import-list.tsx'
import { OneSubscriber } from './one-subscriber.tsx'
import '../style/mantine-whole.ts'
import './subscribers.css'

type Subscriber = Schemas['Subscriber']
type State = Subscriber['state']
const states = ['active', 'unconfirmed', 'unsubscribed', 'suppressed'] as const satisfies readonly State[]

interface Filter {
  readonly state: State | undefined
  readonly search: string
}

const useSubscribers = ({ state, search }: Filter) => {
  const [wanted] = useDebouncedValue(search.trim(), 250)
  return useSlices<Subscriber>(['subscribers', 'list', state ?? '', wanted], (api, after) =>
    api.GET('/api/subscribers', {
      params: { query: { ...(state ? { state } : {}), ...(wanted ? { search: wanted } : {}), ...(after ? { after } : {}) } },
    }),
  )
}

const StateChips = ({
  filter,
  onChange,
}: {
  readonly filter: Filter
  readonly onChange: (state: State | undefined) => void
}): ReactNode => {
  const words = useWords(subscribersWords)
  const { data } = useAsk(['subscribers', 'counts'], (api) => api.GET('/api/subscribers/counts', { params: { query: {} } }))
  const total = data && data.active + data.unconfirmed + data.unsubscribed + data.suppressed
  return (
    <fieldset className="chips">
      <legend className="unseen">{words.columns.state}</legend>
      <button type="button" className="chip" aria-pressed={filter.state === undefined} onClick={() => onChange(undefined)}>
        {words.all}
        <span className="figures">{total}</span>
      </button>
      {states.map((state) => (
        <button type="button" key={state} className="chip" aria-pressed={filter.state === state} onClick={() => onChange(state)}>
          {words.states[state]}
          <span className="figures">{data?.[state]}</span>
        </button>
      ))}
    </fieldset>
  )
}

const useColumns = (onOpen: (id: string) => void): readonly Column<Subscriber>[] => {
  const words = useWords(subscribersWords)
  const { page } = localeOf(useLanguage())
  return [
    {
      key: 'address',
      title: words.columns.address,
      isName: true,
      cell: ({ id, email, webhookUrl }) => (
        <>
          <button type="button" className="text-button" onClick={() => onOpen(id)}>
            <bdi>{webhookUrl ?? email}</bdi>
          </button>
          {webhookUrl ? <div className="small soft">{words.webhook(email)}</div> : null}
        </>
      ),
    },
    {
      key: 'state',
      title: words.columns.state,
      cell: ({ state, reason }) => (
        <>
          <span className={`state ${state}`}>{words.states[state]}</span>
          {reason ? <div className="small soft">{reason}</div> : null}
        </>
      ),
    },
    {
      key: 'hears',
      title: words.columns.hears,
      cell: ({ threshold, componentIds, level }) => (
        <>
          {words.levels[level]}
          <div className="small soft">
            {threshold === 'minor' ? '' : `${page.severity[threshold]} +, `}
            {componentIds.length === 0 ? words.everything : words.parts(componentIds.length)}
          </div>
        </>
      ),
    },
    { key: 'since', title: words.columns.since, cell: ({ createdAt }) => <When at={createdAt} /> },
  ]
}

const List = ({
  filter,
  onAll,
  onOpen,
}: {
  readonly filter: Filter
  readonly onAll: () => void
  readonly onOpen: (id: string) => void
}) => {
  const words = useWords(subscribersWords)
  const columns = useColumns(onOpen)
  const found = useSubscribers(filter)
  const isFiltered = filter.state !== undefined || filter.search.trim() !== ''
  return (
    <Asked of={found}>
      {({ items, more, isFetchingMore }) =>
        items.length > 0 ? (
          <>
            <CardsTable caption={words.caption} columns={columns} rows={items} keyOf={({ id }) => id} />
            {more ? (
              <Button variant="default" loading={isFetchingMore} onClick={more}>
                {words.more}
              </Button>
            ) : null}
          </>
        ) : isFiltered ? (
          <Empty
            title={words.none.title}
            action={
              <Button variant="default" onClick={onAll}>
                {words.none.action}
              </Button>
            }
          >
            <p>{words.none.text}</p>
          </Empty>
        ) : (
          <Empty title={words.empty.title}>
            <p>{words.empty.text}</p>
          </Empty>
        )
      }
    </Asked>
  )
}

type Open = { readonly kind: 'add' | 'import' } | { readonly kind: 'one'; readonly id: string }

export const SubscribersScreen = (): ReactNode => {
  const words = useWords(subscribersWords)
  const { places } = useWords(frameWords)
  const mayWrite = useMay()('subscriber.write')
  const [filter, setFilter] = useState<Filter>({ state: undefined, search: '' })
  const [open, setOpen] = useState<Open>()
  const close = (): void => setOpen(undefined)
  useOffer(
    'subscribers',
    useMemo(
      () =>
        mayWrite
          ? [
              { id: 'subscribers-add', label: words.adding.title, run: () => setOpen({ kind: 'add' }) },
              { id: 'subscribers-import', label: words.importing.title, run: () => setOpen({ kind: 'import' }) },
            ]
          : [],
      [mayWrite, words],
    ),
  )
  const actions = mayWrite ? (
    <>
      <Button variant="default" component="a" href="/api/subscribers/export" leftSection={<Icon name="download" />}>
        {words.export}
      </Button>
      <Button variant="default" onClick={() => setOpen({ kind: 'import' })}>
        {words.import}
      </Button>
      <Button leftSection={<Icon name="plus" />} onClick={() => setOpen({ kind: 'add' })}>
        {words.add}
      </Button>
    </>
  ) : null
  return (
    <Screen title={places.subscribers} lead={words.lead} actions={actions} width="full">
      <div className="stack">
        <TextInput
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<Icon name="search" />}
          value={filter.search}
          onChange={({ currentTarget }) => setFilter({ ...filter, search: currentTarget.value })}
          size="md"
          maw="28rem"
        />
        <StateChips filter={filter} onChange={(state) => setFilter({ ...filter, state })} />
      </div>
      {open?.kind === 'import' ? null : <ImportUnderWay onShow={() => setOpen({ kind: 'import' })} />}
      <List filter={filter} onAll={() => setFilter({ state: undefined, search: '' })} onOpen={(id) => setOpen({ kind: 'one', id })} />
      {open?.kind === 'add' ? <AddSubscriber onClose={close} /> : null}
      {open?.kind === 'import' ? <ImportList onClose={close} /> : null}
      {open?.kind === 'one' ? <OneSubscriber id={open.id} onClose={close} /> : null}
    </Screen>
  )
}
