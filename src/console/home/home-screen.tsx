import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePage } from '../api/page.ts'
import { useMay } from '../api/session.ts'
import { useAsk } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { ownText } from '../parts/time-text.ts'
import { useNow } from '../parts/use-now.ts'
import { homeWords } from '../words/home.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { Calm } from './calm.tsx'
import { DraftList } from './draft-list.tsx'
import { OpenIncident } from './open-incident.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { bySize } from './standing.ts'
import { WhatIsMissing } from './what-is-missing.tsx'
import './home.css'

const useOpen = () =>
  useAsk(['incidents', 'open'], (api) => api.GET('/api/incidents', { params: { query: { open: 'true', limit: 100 } } }), {
    refetchInterval: 60_000,
  })

const useWaiting = () =>
  useAsk(['proposals', 'waiting'], (api) => api.GET('/api/proposals', { params: { query: { state: 'waiting', limit: 100 } } }), {
    refetchInterval: 60_000,
  })

/** Said once, not beside every time, and only to who reads another clock. */
const useClockNote = (): string | null => {
  const words = useWords(homeWords)
  const language = useLanguage()
  const zone = usePage().data?.zone
  const own = ownText(useNow(15), zone ?? 'UTC', language)
  return zone !== undefined && own !== undefined ? words.clock(zone.replaceAll('_', ' '), own) : null
}

/** On a telephone the bar under the thumb has it. */
const Fresh = (): ReactNode => {
  const { calm } = useWords(homeWords)
  const may = useMay()
  const navigate = useNavigate()
  return may('incident.write') ? (
    <Button
      className="home-fresh"
      variant="default"
      leftSection={<Icon name="plus" />}
      onClick={() => void navigate({ to: '/incidents/new' })}
    >
      {calm.open}
    </Button>
  ) : null
}

/** What is open and what is proposed, largest first; then what is being written, and quietly what is missing. */
export const HomeScreen = (): ReactNode => {
  const words = useWords(homeWords)
  const open = useOpen()
  const waiting = useWaiting()
  const all = open.data?.items ?? []
  const incidents = all.filter(({ kind }) => kind === 'incident').toSorted(bySize)
  const planned = all.filter(({ kind }) => kind === 'maintenance')
  const proposals = (waiting.data?.items ?? []).toSorted(bySize)
  const isKnown = open.data !== undefined && waiting.data !== undefined
  return (
    <Screen
      title={isKnown ? words.headline(incidents.length, proposals.length) : words.open}
      width="full"
      lead={useClockNote()}
      actions={incidents.length + proposals.length > 0 ? <Fresh /> : null}
    >
      <div className="home">
        <div className="home-main">
          {proposals.length > 0 ? (
            <section className="stack" aria-labelledby="home-proposals">
              <h2 id="home-proposals">{words.proposals}</h2>
              {proposals.map((proposal) => (
                <ProposalCard key={proposal.id} proposal={proposal} />
              ))}
            </section>
          ) : null}
          {incidents.length > 0 ? (
            <section className="stack" aria-labelledby="home-open">
              <h2 id="home-open">{words.open}</h2>
              {incidents.map((incident) => (
                <OpenIncident key={incident.id} incident={incident} />
              ))}
            </section>
          ) : null}
          {planned.length > 0 ? (
            <section className="stack" aria-labelledby="home-planned">
              <h2 id="home-planned">{words.planned}</h2>
              {planned.map((incident) => (
                <OpenIncident key={incident.id} incident={incident} />
              ))}
            </section>
          ) : null}
          <Asked of={open}>{() => <Asked of={waiting}>{() => (incidents.length + proposals.length === 0 ? <Calm /> : null)}</Asked>}</Asked>
        </div>
        <div className="home-side">
          <DraftList />
          <WhatIsMissing />
        </div>
      </div>
    </Screen>
  )
}
