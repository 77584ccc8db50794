import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { usePageUrl } from '../api/page.ts'
import { useMay, useSession } from '../api/session.ts'
import { useQuestion } from '../api/use-api.ts'
import { fileQuestion } from '../incidents/questions.ts'
import { Asked } from '../parts/asked.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { useSingleKeys } from '../parts/single-keys.ts'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { HeldList } from './held-list.tsx'
import { OpenClusters } from './open-clusters.tsx'
import { QuestionList } from './question-list.tsx'
import { tallyQuestion, waitingQuestion } from './questions.ts'
import { ReportedList } from './reported-list.tsx'
import { type Shown, shownTabs } from './shown-tabs.ts'
import { DeskProvider, useNewDesk } from './use-answer-desk.ts'
import { useIsOff } from './use-is-off.ts'
import { useReviewKeys } from './use-review-keys.ts'
import '../style/mantine-whole.ts'
import '../promises/promises.css'
import './questions.css'

/** How many stand behind each tab. */
const useCounts = (incidentId: string): Readonly<Partial<Record<Shown, number>>> => {
  const counts = useQuestion(tallyQuestion(incidentId)).data?.counts
  const waiting = useQuestion(waitingQuestion).data?.items.find(({ incident }) => incident.id === incidentId)
  if (!counts) return {}
  const { questions, answers, unanswered } = counts
  return {
    open: unanswered,
    held: questions.held + answers.held,
    reported: waiting?.reported ?? 0,
    shown: questions.shown,
    hidden: questions.hidden,
  }
}

const Tabs = ({ incidentId, at }: { readonly incidentId: string; readonly at: Shown }): ReactNode => {
  const words = useWords(questionWords)
  const counts = useCounts(incidentId)
  const navigate = useNavigate({ from: '/incidents/$incidentId/questions' })
  return (
    <fieldset className="promise-filters">
      <legend className="unseen">{words.tabsLabel}</legend>
      {shownTabs.map((one) => (
        <button
          key={one}
          type="button"
          className="promise-filter"
          aria-pressed={one === at}
          onClick={() => void navigate({ search: one === 'open' ? {} : { show: one }, replace: true })}
        >
          {words.tabs[one]} <span className="soft figures">{counts[one] ?? ''}</span>
        </button>
      ))}
    </fieldset>
  )
}

const contents: Readonly<Record<Shown, (props: { readonly incidentId: string }) => ReactNode>> = {
  open: OpenClusters,
  held: HeldList,
  reported: ReportedList,
  shown: (props) => <QuestionList {...props} state="shown" />,
  hidden: (props) => <QuestionList {...props} state="hidden" />,
}

const AtIncident = ({ incident, operatorId }: { readonly incident: Schemas['Incident']; readonly operatorId: string }): ReactNode => {
  const words = useWords(questionWords)
  const may = useMay()
  const pageUrl = usePageUrl()
  const isOff = useIsOff()
  const areKeysOn = useSingleKeys()
  const { show = 'open' } = useSearch({ from: '/frame/incidents/$incidentId/questions' })
  const list = useRef<HTMLDivElement>(null)
  useReviewKeys(list)
  const desk = useNewDesk(incident.id, operatorId)
  const Content = contents[show]
  return (
    <Screen
      title={words.ofIncident(incident.title)}
      lead={
        <span className="row">
          <Link to="/incidents/$incidentId" params={{ incidentId: incident.id }}>
            {words.back}
          </Link>
          {isOff ? null : (
            <a href={`${pageUrl}/incidents/${incident.id}/questions`} target="_blank" rel="noreferrer" className="row">
              {words.onPage} <Icon name="outside" />
            </a>
          )}
        </span>
      }
    >
      <div className="stack">
        {isOff ? (
          <div className="card stack tight" role="status">
            <p>
              <strong>{words.off.title}.</strong> {words.off.here}
            </p>
            <Link to="/settings" hash="questions">
              {words.off.to}
            </Link>
          </div>
        ) : null}
        <Tabs incidentId={incident.id} at={show} />
        {may('question.moderate') && areKeysOn ? <p className="soft small question-keys">{words.keys}</p> : null}
        <DeskProvider value={desk}>
          <div className="stack" ref={list} tabIndex={-1}>
            <Content key={show} incidentId={incident.id} />
          </div>
        </DeskProvider>
      </div>
    </Screen>
  )
}

/** What readers ask under one incident: to be let through, answered once, taken into the next notice, hidden. */
export const IncidentQuestionsScreen = (): ReactNode => {
  const { incidentId } = useParams({ from: '/frame/incidents/$incidentId/questions' })
  const file = useQuestion(fileQuestion(incidentId))
  const session = useSession()
  return (
    <Asked of={file}>
      {({ incident }) => (
        <Asked of={session}>{({ operator }) => <AtIncident key={incidentId} incident={incident} operatorId={operator.id} />}</Asked>
      )}
    </Asked>
  )
}
