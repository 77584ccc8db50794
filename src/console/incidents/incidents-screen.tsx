import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useDeferredValue, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { instantOf, secondsBetween } from '../../core/time.ts'
import { client } from '../api/client.ts'
import { useMay } from '../api/session.ts'
import { answerOf } from '../api/use-api.ts'
import { Choice } from '../compose/choice.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { lengthText } from '../parts/time-text.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { frameWords } from '../words/frame.ts'
import { incidentWords } from '../words/incidents.ts'
import { useWords } from '../words/use-words.ts'
import { StateLine } from './state-line.tsx'
import '../compose/compose.css'
import './incidents.css'

const slice = 30

const useIncidents = (isOpen: boolean, search: string) =>
  useInfiniteQuery({
    queryKey: ['incidents', 'list', isOpen, search],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.ask((api) =>
          api.GET('/api/incidents', {
            params: {
              query: {
                open: isOpen ? 'true' : 'false',
                limit: slice,
                ...(search === '' ? {} : { search }),
                ...(pageParam === '' ? {} : { after: pageParam }),
              },
            },
          }),
        ),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

const Row = ({ incident }: { readonly incident: Schemas['Incident'] }): ReactNode => {
  const words = useWords(incidentWords)
  const { startedAt, endedAt, publicAt, phase } = incident
  return (
    <li className={endedAt && publicAt ? 'with-report' : undefined}>
      <Link to="/incidents/$incidentId" params={{ incidentId: incident.id }} className="incident-row">
        <strong dir="auto">{incident.title}</strong>
        <StateLine incident={incident} />
        <span className="soft small">
          {endedAt ? null : `${phase === 'scheduled' ? words.fromWhen : words.sinceWhen} `}
          <When at={startedAt} />
          {endedAt ? ` · ${words.lasted(lengthText(secondsBetween(instantOf(startedAt), instantOf(endedAt))))}` : null}
        </span>
      </Link>
      {endedAt && publicAt ? (
        <Link
          to="/incidents/$incidentId/postmortem"
          params={{ incidentId: incident.id }}
          className="report-link small"
          aria-label={words.postmortemOf(incident.title)}
        >
          {words.postmortem}
        </Link>
      ) : null}
    </li>
  )
}

const NoRows = ({ isOpen, search }: { readonly isOpen: boolean; readonly search: string }): ReactNode => {
  const words = useWords(incidentWords)
  const { title, text } = search === '' ? (isOpen ? words.emptyOpen : words.emptyPast) : words.emptySearch
  return (
    <Empty title={title}>
      <p>{text}</p>
    </Empty>
  )
}

const Rows = ({ isOpen, search }: { readonly isOpen: boolean; readonly search: string }): ReactNode => {
  const words = useWords(incidentWords)
  const { loading } = useWords(frameWords)
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useIncidents(isOpen, search)
  if (!data)
    return error ? (
      <Trouble error={error} onAgain={() => void refetch()} />
    ) : (
      <p className="waiting" role="status">
        {loading}
      </p>
    )
  const rows = data.pages.flatMap(({ items }) => items)
  return (
    <>
      {rows.length === 0 ? (
        <NoRows isOpen={isOpen} search={search} />
      ) : (
        <ul className="incident-rows">
          {rows.map((incident) => (
            <Row key={incident.id} incident={incident} />
          ))}
        </ul>
      )}
      {hasNextPage ? (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  )
}

/** Everything that customers suffer or suffered, open ones first. */
export const IncidentsScreen = (): ReactNode => {
  const words = useWords(incidentWords)
  const may = useMay()
  const [which, setWhich] = useState<'open' | 'past'>('open')
  const [search, setSearch] = useState('')
  const asked = useDeferredValue(search.trim())
  const fresh = (
    <Button component={Link} to="/incidents/new" leftSection={<Icon name="plus" />}>
      {words.fresh}
    </Button>
  )
  return (
    <Screen title={words.title} actions={may('incident.write') ? fresh : null}>
      <div className="row apart">
        <Choice
          legend={words.title}
          value={which}
          options={[
            { value: 'open', label: words.open },
            { value: 'past', label: words.past },
          ]}
          onChoose={setWhich}
        />
        <input
          type="search"
          className="plain-input"
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </div>
      <Rows isOpen={which === 'open'} search={asked} />
    </Screen>
  )
}
