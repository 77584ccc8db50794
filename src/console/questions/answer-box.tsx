import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { toast } from '../parts/toast.ts'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { useDesk } from './use-answer-desk.ts'
import { useNamed } from './use-named.ts'
import { askedHere, whoIsTold } from './who-is-told.ts'

export interface Answered {
  readonly answer: Schemas['Answer']
  /** How many questions it answers, with those that were joined to them before. */
  readonly count: number
}

type Questions = readonly Schemas['Question'][]

export interface AnswerBoxProps {
  /** Under which the desk keeps it: one of the questions. */
  readonly name: string
  readonly incidentId: string
  readonly questions: Questions
  /** Those that were joined to one of them before. */
  readonly joined?: Questions | undefined
  /** Those of all of them whose asker no mail reaches any more. */
  readonly forgotten?: readonly string[] | undefined
  /** Whether whoever asked has been told of an answer of ours already. */
  readonly isTold?: boolean | undefined
  /** Those alike that it is not for. */
  readonly left?: readonly string[]
  /** Beside an answer that is there. */
  readonly isFurther?: boolean
  readonly onAnswered?: (answered: Answered) => void
}

const most = 3000

interface Sending {
  readonly text: string
  readonly questions: Questions
}

/** Sends it once for all of them, as they were read; or for one, beside answers that are there. */
const useSending = ({ name, incidentId, joined, isFurther = false, onAnswered }: AnswerBoxProps) => {
  const words = useWords(questionWords)
  const { desk } = useDesk()
  const done = (answer: Schemas['Answer'], { questions }: Sending): void => {
    desk.drop(name)
    toast(words.answered.done)
    onAnswered?.({ answer, count: askedHere(questions, joined).length })
  }
  const once = useDo(
    (api, { text, questions }: Sending) => {
      const seenVersions = Object.fromEntries(questions.map(({ id, version }) => [id, version]))
      const body = { questionIds: questions.map(({ id }) => id), text, seenVersions }
      return api.POST('/api/incidents/{incidentId}/questions/answer', { params: { path: { incidentId } }, body })
    },
    { touches: ['questions'], onDone: ({ answer }, sent) => done(answer, sent) },
  )
  const further = useDo(
    (api, { text, questions: [question] }: Sending) =>
      api.POST('/api/questions/{questionId}/answers', { params: { path: { questionId: question?.id ?? '' } }, body: { text } }),
    { touches: ['questions'], onDone: done },
  )
  return isFurther ? further : once
}

/** Each in its own words: what was folded away until now is read before all of it is answered. */
const Answering = ({ questions }: Pick<AnswerBoxProps, 'questions'>): ReactNode => {
  const words = useWords(questionWords).answer
  const id = useId()
  if (questions.length < 2) return null
  return (
    <section className="answering">
      <h3 id={id}>{words.answers}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard */}
      <ul aria-labelledby={id} tabIndex={0}>
        {questions.map((question) => (
          <li key={question.id} className="said-words" dir="auto">
            {question.text}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Consequences = ({
  questions,
  joined,
  forgotten = [],
  isTold = false,
}: Pick<AnswerBoxProps, 'questions' | 'joined' | 'forgotten' | 'isTold'>): ReactNode => {
  const words = useWords(questionWords).answer
  const held = questions.filter(({ state }) => state === 'held').length
  return (
    <>
      <p>
        {words.shown} {questions.length > 1 ? words.joined(questions.length - 1) : ''}{' '}
        {held > 0 ? words.letThrough(held, questions.length) : ''}
      </p>
      <p>{isTold ? words.toldBefore : words.mailed(whoIsTold(askedHere(questions, joined), forgotten))}</p>
    </>
  )
}

/** One text for all who ask the same, kept while it is typed, and asked about once before it goes out: mail is not called back. */
export const AnswerBox = (props: AnswerBoxProps): ReactNode => {
  const { name, questions, joined, forgotten, isTold, left = [], isFurther = false } = props
  const words = useWords(questionWords).answer
  const named = useNamed(questions[0]?.text ?? '')
  const { desk, answers } = useDesk()
  const text = answers[name]?.text ?? ''
  // Those for whom it is confirmed: who asks the same while the dialog is open has not been read.
  const [asked, setAsked] = useState<Questions | null>(null)
  const sending = useSending(props)
  const fault = faultAt(sending.error, '/text')
  const label = isFurther ? words.another : words.label(questions.length)
  return (
    <div className="answer-box">
      <Textarea
        label={label}
        aria-label={named(label)}
        autosize
        minRows={2}
        maxLength={most}
        value={text}
        error={fault}
        onChange={({ currentTarget: { value } }) => desk.write(name, { text: value, left, isFurther })}
      />
      {text === '' ? null : (
        <div className="row">
          <Button
            aria-label={named(words.act)}
            disabled={text.trim() === '' || questions.length === 0}
            onClick={() => {
              sending.reset()
              setAsked(questions)
            }}
          >
            {words.act}
          </Button>
          <Button variant="subtle" aria-label={named(words.drop)} onClick={() => desk.drop(name)}>
            {words.drop}
          </Button>
          <span className="soft small">{desk.isKeeping ? words.kept : words.notKept}</span>
        </div>
      )}
      {asked && fault === undefined ? (
        <Confirm
          title={words.title(askedHere(asked, joined).length)}
          act={words.act}
          onAct={() => sending.mutate({ text, questions: asked })}
          onClose={() => setAsked(null)}
          isPending={sending.isPending}
          error={sending.error}
        >
          <blockquote className="said-words said-quoted" dir="auto">
            {text}
          </blockquote>
          <Answering questions={askedHere(asked, joined)} />
          <Consequences questions={asked} joined={joined} forgotten={forgotten} isTold={isTold} />
        </Confirm>
      ) : null}
    </div>
  )
}
