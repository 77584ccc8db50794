import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useQuestion } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Empty } from '../parts/empty.tsx'
import { Screen } from '../parts/screen.tsx'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { Counts } from './counts.tsx'
import { waitingQuestion } from './questions.ts'
import './questions.css'

const Rows = ({ items }: Pick<Schemas['WaitingQuestions'], 'items'>): ReactNode => (
  <ul className="stack tight">
    {items.map(({ incident, ...waiting }) => (
      <li key={incident.id} className="card question-row">
        <h2>
          <Link to="/incidents/$incidentId/questions" params={{ incidentId: incident.id }}>
            {incident.title}
          </Link>
        </h2>
        <Counts incidentId={incident.id} waiting={waiting} />
      </li>
    ))}
  </ul>
)

/** Over all incidents: what readers wrote that waits for one of us. */
export const QuestionsScreen = (): ReactNode => {
  const words = useWords(questionWords)
  return (
    <Screen title={words.title} lead={words.lead}>
      <Asked of={useQuestion(waitingQuestion)}>
        {({ isOn, items }) =>
          items.length > 0 ? (
            <Rows items={items} />
          ) : isOn ? (
            <Empty title={words.calm.title}>
              <p>{words.calm.text}</p>
            </Empty>
          ) : (
            <Empty
              title={words.off.title}
              action={
                <Link to="/settings" hash="questions">
                  {words.off.to}
                </Link>
              }
            >
              <p>{words.off.text}</p>
            </Empty>
          )
        }
      </Asked>
    </Screen>
  )
}
