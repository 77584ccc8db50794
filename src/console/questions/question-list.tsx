import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useSlices } from '../api/use-slices.ts'
import { Asked } from '../parts/asked.tsx'
import { Empty } from '../parts/empty.tsx'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { Join } from './join.tsx'
import { Moderate } from './moderate.tsx'
import { Said } from './said.tsx'
import { useNamed } from './use-named.ts'
import { Whole } from './whole.tsx'

type Listed = Schemas['TendedQuestion']

const Row = ({ question }: { readonly question: Listed }): ReactNode => {
  const { review, reports } = useWords(questionWords)
  const named = useNamed(question.text)
  const [isWhole, setWhole] = useState(false)
  return (
    <li className="card stack tight" data-review tabIndex={-1}>
      <Said words={question} />
      {question.reports > 0 ? <p className="small down">{reports(question.reports)}</p> : null}
      <Moderate words={question} show={question.state === 'hidden' ? 'showAgain' : undefined}>
        <Join question={question} />
        <Button
          variant="default"
          size="sm"
          aria-expanded={isWhole}
          aria-label={named(isWhole ? review.less : `${review.whole} (${question.answers + question.heldAnswers})`)}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? review.less : review.whole}
          {isWhole ? '' : ` (${question.answers + question.heldAnswers})`}
        </Button>
      </Moderate>
      {isWhole ? <Whole questionId={question.id} /> : null}
    </li>
  )
}

/** Questions in one state, the highest first, as readers have them. */
export const QuestionList = ({ incidentId, state }: { readonly incidentId: string; readonly state: 'shown' | 'hidden' }): ReactNode => {
  const words = useWords(questionWords)
  const found = useSlices<Listed>(['questions', 'listed', incidentId, state], (api, after) =>
    api.GET('/api/incidents/{incidentId}/questions', {
      params: { path: { incidentId }, query: { state, limit: 50, ...(after ? { after } : {}) } },
    }),
  )
  return (
    <Asked of={found}>
      {({ items, more, isFetchingMore }) =>
        items.length === 0 ? (
          <Empty title={words.empty[state].title}>
            <p>{words.empty[state].text}</p>
          </Empty>
        ) : (
          <>
            <ul className="stack">
              {items.map((question) => (
                <Row key={question.id} question={question} />
              ))}
            </ul>
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
