import { Button } from '@mantine/core'
import { Link, useNavigate, useRouter } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { useAffected } from '../affected/question.ts'
import { usePage } from '../api/page.ts'
import { useMay } from '../api/session.ts'
import { useQuestion } from '../api/use-api.ts'
import { audiencesQuestion, boardQuestion } from '../due/questions.ts'
import { Asked } from '../parts/asked.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { ownText } from '../parts/time-text.ts'
import { useNow } from '../parts/use-now.ts'
import { frameWords } from '../words/frame.ts'
import { homeWords } from '../words/home.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { Calm } from './calm.tsx'
import { DraftList } from './draft-list.tsx'
import { OpenCard } from './open-card.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { openQuestion, waitingQuestion } from './questions.ts'
import { bySize, type IncidentFile, type ListedProposal } from './standing.ts'
import './home.css'

// Their words are many, and a proposal can be published before they are there. What is owed is sent for at once: all below waits for it.
const dueList = import('../due/due-list.tsx').then((loaded) => ({ default: loaded.DueList }))
const DueList = lazy(() => dueList)
const ReadersSay = lazy(() => import('../affected/readers-say.tsx').then((loaded) => ({ default: loaded.ReadersSay })))
const RefusedList = lazy(() => import('../approvals/refused-list.tsx').then((loaded) => ({ default: loaded.RefusedList })))
const ApprovalList = lazy(() => import('./approval-list.tsx').then((loaded) => ({ default: loaded.ApprovalList })))
const OwnNotes = lazy(() => import('../due/own-notes.tsx').then((loaded) => ({ default: loaded.OwnNotes })))
const WhatIsMissing = lazy(() => import('./what-is-missing.tsx').then((loaded) => ({ default: loaded.WhatIsMissing })))

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

const OpenCards = ({
  id,
  title,
  incidents,
}: {
  readonly id: string
  readonly title: string
  readonly incidents: readonly IncidentFile[]
}): ReactNode =>
  incidents.length === 0 ? null : (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {incidents.map((file) => (
        <OpenCard key={file.incident.id} file={file} />
      ))}
    </section>
  )

/** The next tap is on one of them: its screen is loaded while these are read. */
const useProposalAhead = (): void => {
  const router = useRouter()
  useEffect(() => void router.loadRouteChunk(router.routesById['/frame/proposals/$proposalId']), [router])
}

const Proposals = ({ proposals, isMore }: { readonly proposals: readonly ListedProposal[]; readonly isMore: boolean }): ReactNode => {
  const words = useWords(homeWords)
  useProposalAhead()
  return (
    <section className="home-first stack" aria-labelledby="home-proposals">
      <h2 id="home-proposals">{words.proposals}</h2>
      {proposals.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
      {isMore ? <p className="soft">{words.moreProposals}</p> : null}
    </section>
  )
}

/** Keeps the place until all of it can be drawn at once: what one begins to read does not move away under the thumb. */
const Coming = (): ReactNode => {
  const { loading } = useWords(frameWords)
  return (
    <div className="home-main" role="status">
      <span className="unseen">{loading}</span>
      <div className="home-coming" />
      <div className="home-coming" />
    </div>
  )
}

const isSettled = ({ data, isError }: { readonly data: unknown; readonly isError: boolean }): boolean => data !== undefined || isError

const Side = (): ReactNode => (
  <div className="home-side">
    <Suspense fallback={null}>
      <RefusedList />
      <ApprovalList />
      <OwnNotes />
      <DraftList />
      <WhatIsMissing />
    </Suspense>
  </div>
)

/** What is open and what is proposed, largest first; then what is being written, and quietly what is missing. */
export const HomeScreen = (): ReactNode => {
  const words = useWords(homeWords)
  const open = useQuestion(openQuestion)
  const waiting = useQuestion(waitingQuestion)
  const owed = [useQuestion(boardQuestion), useQuestion(audiencesQuestion)]
  const all = open.data?.items ?? []
  const incidents = all.filter(({ incident }) => incident.kind === 'incident').toSorted((a, b) => bySize(a.incident, b.incident))
  const proposals = (waiting.data?.items ?? []).toSorted(bySize)
  const alone = useAffected().filter(({ isInHand }) => !isInHand)
  const isQuiet = incidents.length + proposals.length + alone.length === 0
  const isMoreOpen = open.data !== undefined && open.data.next !== null
  const isMoreWaiting = waiting.data !== undefined && waiting.data.next !== null
  const isKnown = open.data !== undefined && waiting.data !== undefined
  const headline = words.headline({ count: incidents.length, isMore: isMoreOpen }, { count: proposals.length, isMore: isMoreWaiting })
  return (
    <Screen title={isKnown ? headline : words.open} width="full" lead={useClockNote()} actions={isQuiet ? null : <Fresh />}>
      <div className="home">
        {proposals.length > 0 ? <Proposals proposals={proposals} isMore={isMoreWaiting} /> : null}
        <Suspense fallback={<Coming />}>
          {[open, waiting, ...owed].every(isSettled) ? (
            <>
              <div className="home-main">
                <DueList />
                {alone.length > 0 ? (
                  // Of its own: what readers say now makes nothing else go away while this is loaded.
                  <Suspense fallback={null}>
                    <ReadersSay said={alone} />
                  </Suspense>
                ) : null}
                <OpenCards id="home-open" title={words.open} incidents={incidents} />
                <OpenCards
                  id="home-planned"
                  title={words.planned}
                  incidents={all.filter(({ incident }) => incident.kind === 'maintenance')}
                />
                {isMoreOpen ? (
                  <p>
                    {words.moreOpen} <Link to="/incidents">{words.allOpen}</Link>
                  </p>
                ) : null}
                <Asked of={open}>{() => <Asked of={waiting}>{() => (isQuiet ? <Calm /> : null)}</Asked>}</Asked>
              </div>
              <Side />
            </>
          ) : (
            <Coming />
          )}
        </Suspense>
      </div>
    </Screen>
  )
}
