import type { ReactNode } from 'react'
import { useQuestion } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Empty } from '../parts/empty.tsx'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { Moderate } from './moderate.tsx'
import { reportedQuestion, type TendedWords } from './questions.ts'
import { Said } from './said.tsx'

const Row = ({ words: reported, to }: { readonly words: TendedWords; readonly to?: string }): ReactNode => {
  const words = useWords(questionWords).review
  return (
    <li className="card stack tight" data-review tabIndex={-1}>
      {to === undefined ? null : (
        <p className="soft small" dir="auto">
          {words.toQuestion} “{to}”
        </p>
      )}
      <Said words={reported} isStateShown />
      <Moderate words={reported} show={reported.state === 'shown' ? 'keep' : 'letThrough'} />
    </li>
  )
}

/** What readers say has no business here, with their reasons; to be left or to be hidden. */
export const ReportedList = ({ incidentId }: { readonly incidentId: string }): ReactNode => {
  const { empty } = useWords(questionWords)
  return (
    <Asked of={useQuestion(reportedQuestion(incidentId))}>
      {({ questions, answers }) =>
        questions.length + answers.length === 0 ? (
          <Empty title={empty.reported.title}>
            <p>{empty.reported.text}</p>
          </Empty>
        ) : (
          <ul className="stack">
            {questions.map((question) => (
              <Row key={question.id} words={question} />
            ))}
            {answers.map(({ answer, question }) => (
              <Row key={answer.id} words={answer} to={question.text} />
            ))}
          </ul>
        )
      }
    </Asked>
  )
}
