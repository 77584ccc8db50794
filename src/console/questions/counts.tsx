import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'

type Waiting = Pick<Schemas['WaitingQuestions']['items'][number], 'held' | 'reported' | 'unanswered'>

/** What waits under one incident, each a way to it. */
export const Counts = ({ incidentId, waiting }: { readonly incidentId: string; readonly waiting: Waiting }): ReactNode => {
  const { counts } = useWords(questionWords)
  const { held, reported, unanswered } = waiting
  const shown = [
    { count: held, show: 'held', text: counts.held(held) },
    { count: reported, show: 'reported', text: counts.reported(reported) },
    { count: unanswered, show: 'open', text: counts.open(unanswered) },
  ] as const
  return (
    <span className="question-counts">
      {shown.map(({ count, show, text }) =>
        count === 0 ? null : (
          <Link key={show} to="/incidents/$incidentId/questions" params={{ incidentId }} search={show === 'open' ? {} : { show }}>
            {text}
          </Link>
        ),
      )}
    </span>
  )
}
