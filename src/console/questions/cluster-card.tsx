import { Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useMay } from '../api/session.ts'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { AnswerBox, type Answered } from './answer-box.tsx'
import { Join } from './join.tsx'
import { JoinedList } from './joined.tsx'
import { Moderate } from './moderate.tsx'
import type { Cluster } from './questions.ts'
import { Said } from './said.tsx'
import { useDesk } from './use-answer-desk.ts'
import { useIsOff } from './use-is-off.ts'
import { useNamed } from './use-named.ts'

export interface ClusterCardProps {
  readonly cluster: Cluster
  /** Under which its answer is kept. */
  readonly name: string
  readonly onAnswered: (answered: Answered) => void
}

interface AskedProps {
  readonly question: Schemas['Question']
  /** Whether it is to be answered with the others; undefined where it stands alone. */
  readonly isChosen: boolean | undefined
  readonly onChoose: (isChosen: boolean) => void
}

const Asked = ({ question, isChosen, onChoose }: AskedProps): ReactNode => {
  const words = useWords(questionWords)
  const may = useMay()
  const named = useNamed(question.text)
  return (
    <div className="asked" data-review tabIndex={-1}>
      <Said words={question} isStateShown={question.state === 'held'} />
      <Moderate words={question} isQuiet show={question.state === 'held' ? 'letThrough' : undefined}>
        <Join question={question} />
        {isChosen === undefined || !may('question.moderate') ? null : (
          <Checkbox
            label={words.asksTheSame}
            aria-label={named(words.asksTheSame)}
            checked={isChosen}
            onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
          />
        )}
      </Moderate>
    </div>
  )
}

/** What asks the same, and one box that answers all of it. What is taken out of it stays open by itself. */
export const ClusterCard = ({ cluster: { leader, others, joined, forgotten }, name, onAnswered }: ClusterCardProps): ReactNode => {
  const words = useWords(questionWords)
  const may = useMay()
  const isOff = useIsOff()
  const { desk, answers } = useDesk()
  const kept = answers[name]
  // Kept with the answer, once one is begun: after a reload it is not for more than it was written for.
  const [left, setLeft] = useState<readonly string[]>(kept?.left ?? [])
  const all = [leader, ...others]
  const votes = all.reduce((sum, { votes: { ups, downs } }) => sum + ups - downs, 0)
  const choose = (id: string, isChosen: boolean): void => {
    const now = isChosen ? left.filter((one) => one !== id) : [...left, id]
    setLeft(now)
    if (kept) desk.write(name, { ...kept, left: now })
  }
  const asked = (question: Schemas['Question']): ReactNode => (
    <Asked
      question={question}
      isChosen={others.length === 0 ? undefined : !left.includes(question.id)}
      onChoose={(isChosen) => choose(question.id, isChosen)}
    />
  )
  return (
    <article className="card cluster" aria-labelledby={`ask-${leader.id}`}>
      <h2 id={`ask-${leader.id}`}>
        {words.ask(all.length + joined.length)}
        {others.length > 0 && votes > 0 ? <span className="soft small"> {words.together(votes)}</span> : null}
      </h2>
      {asked(leader)}
      {others.length > 0 ? (
        <details className="cluster-others">
          <summary>{words.also(others.length)}</summary>
          <ul>
            {others.map((question) => (
              <li key={question.id}>{asked(question)}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {joined.length > 0 ? (
        <details className="cluster-others">
          <summary>{words.joinedAlso(joined.length)}</summary>
          <JoinedList joined={joined} />
        </details>
      ) : null}
      {may('question.moderate') && !isOff ? (
        <AnswerBox
          name={name}
          incidentId={leader.incidentId}
          questions={all.filter(({ id }) => !left.includes(id))}
          joined={joined}
          forgotten={forgotten}
          left={left}
          onAnswered={onAnswered}
        />
      ) : null}
    </article>
  )
}
