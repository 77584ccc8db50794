import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { toast } from '../parts/toast.ts'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { useDesk } from './use-answer-desk.ts'

export interface Answered {
  readonly answer: Schemas['Answer']
  /** How many questions it answers. */
  readonly count: number
}

export interface AnswerBoxProps {
  /** Under which the desk keeps it: one of the questions. */
  readonly name: string
  readonly incidentId: string
  readonly questions: readonly Schemas['Question'][]
  /** Beside an answer that is there. */
  readonly isFurther?: boolean
  readonly onAnswered?: (answered: Answered) => void
}

const most = 3000

/** Sends it once for all of them; or for one, beside answers that are there. */
const useSending = ({ name, incidentId, questions, isFurther = false, onAnswered }: AnswerBoxProps) => {
  const words = useWords(questionWords)
  const { desk } = useDesk()
  const questionIds = questions.map(({ id }) => id)
  const done = (answer: Schemas['Answer']): void => {
    desk.drop(name)
    toast(words.answered.done)
    onAnswered?.({ answer, count: questions.length })
  }
  const once = useDo(
    (api, text: string) =>
      api.POST('/api/incidents/{incidentId}/questions/answer', { params: { path: { incidentId } }, body: { questionIds, text } }),
    { touches: ['questions'], onDone: ({ answer }) => done(answer) },
  )
  const further = useDo(
    (api, text: string) =>
      api.POST('/api/questions/{questionId}/answers', { params: { path: { questionId: questionIds[0] ?? '' } }, body: { text } }),
    { touches: ['questions'], onDone: done },
  )
  return isFurther ? further : once
}

const Consequences = ({ questions }: Pick<AnswerBoxProps, 'questions'>): ReactNode => {
  const words = useWords(questionWords).answer
  const held = questions.filter(({ state }) => state === 'held').length
  return (
    <>
      <p>
        {words.shown} {questions.length > 1 ? words.joined(questions.length - 1) : ''}{' '}
        {held > 0 ? words.letThrough(held, questions.length) : ''}
      </p>
      <p>{words.mailed}</p>
    </>
  )
}

/** One text for all who ask the same, kept while it is typed, and asked about once before it goes out: mail is not called back. */
export const AnswerBox = (props: AnswerBoxProps): ReactNode => {
  const { name, questions, isFurther = false } = props
  const words = useWords(questionWords).answer
  const { desk, answers } = useDesk()
  const text = answers[name]?.text ?? ''
  const [isAsked, setAsked] = useState(false)
  const sending = useSending(props)
  const fault = faultAt(sending.error, '/text')
  return (
    <div className="answer-box">
      <Textarea
        label={isFurther ? words.another : words.label(questions.length)}
        autosize
        minRows={2}
        maxLength={most}
        value={text}
        error={fault}
        onChange={({ currentTarget: { value } }) =>
          desk.write(name, { text: value, questionIds: questions.map(({ id }) => id), isFurther })
        }
      />
      {text === '' ? null : (
        <div className="row">
          <Button
            disabled={text.trim() === '' || questions.length === 0}
            onClick={() => {
              sending.reset()
              setAsked(true)
            }}
          >
            {words.act}
          </Button>
          <Button variant="subtle" onClick={() => desk.drop(name)}>
            {words.drop}
          </Button>
          <span className="soft small">{desk.isKeeping ? words.kept : words.notKept}</span>
        </div>
      )}
      {isAsked && fault === undefined ? (
        <Confirm
          title={words.title(questions.length)}
          act={words.act}
          onAct={() => sending.mutate(text)}
          onClose={() => setAsked(false)}
          isPending={sending.isPending}
          error={sending.error}
        >
          <blockquote className="said-words said-quoted" dir="auto">
            {text}
          </blockquote>
          <Consequences questions={questions} />
        </Confirm>
      ) : null}
    </div>
  )
}
