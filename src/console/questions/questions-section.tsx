import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuestion } from '../api/use-api.ts'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { Counts } from './counts.tsx'
import { tallyQuestion, waitingQuestion } from './questions.ts'
import './questions.css'

/** What readers ask under this incident, where they may or once could: how much, what waits, and the way there. */
export const QuestionsSection = ({ incidentId }: { readonly incidentId: string }): ReactNode => {
  const words = useWords(questionWords)
  const waiting = useQuestion(waitingQuestion).data
  const counts = useQuestion(tallyQuestion(incidentId)).data?.counts
  if (!waiting || !counts) return null
  const { questions, answers } = counts
  const unanswered = waiting.isOn ? counts.unanswered : 0
  const reported = waiting.items.find(({ incident }) => incident.id === incidentId)?.reported ?? 0
  const held = questions.held + answers.held
  const isEmpty = questions.held + questions.shown + questions.hidden + questions.joined === 0
  if (isEmpty && !waiting.isOn) return null
  return (
    <section className="stack tight">
      <h2>{words.section.title}</h2>
      {isEmpty ? (
        <p className="soft">{words.section.none}</p>
      ) : (
        <p className="row">
          {held + reported + unanswered === 0 ? <span className="soft">{words.counts.nothing}</span> : null}
          <Counts incidentId={incidentId} waiting={{ held, reported, unanswered }} />
          <Link to="/incidents/$incidentId/questions" params={{ incidentId }}>
            {words.section.to}
          </Link>
        </p>
      )}
    </section>
  )
}
