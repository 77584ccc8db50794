import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useMay } from '../api/session.ts'
import { useDo, useQuestion } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { AnswerBox } from './answer-box.tsx'
import { JoinedList } from './joined.tsx'
import { Moderate } from './moderate.tsx'
import { wholeQuestion } from './questions.ts'
import { Around, Said } from './said.tsx'
import { ToNotice } from './to-notice.tsx'
import { useIsOff } from './use-is-off.ts'
import { useNamed } from './use-named.ts'

type File = Schemas['QuestionFile']
type Answer = File['answers'][number]
const touches = ['questions'] as const

const ChangeDialog = ({ answer, onClose }: { readonly answer: Answer; readonly onClose: () => void }): ReactNode => {
  const words = useWords(questionWords).whole
  const [text, setText] = useState(answer.text)
  const [version] = useState(answer.version)
  const change = useDo(
    (api) => api.PATCH('/api/answers/{answerId}', { params: { path: { answerId: answer.id }, header: ifMatch(version) }, body: { text } }),
    {
      touches,
      onDone: () => {
        toast(words.changed)
        onClose()
      },
    },
  )
  return (
    <DialogForm title={words.changeTitle} onClose={onClose} onSend={() => change.mutate()} sending={change} shown={['/text']}>
      <Textarea
        label={words.changeTitle}
        description={words.changeText}
        autosize
        minRows={3}
        maxLength={3000}
        value={text}
        error={faultAt(change.error, '/text')}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </DialogForm>
  )
}

/** Marks the answer that says it, or takes the mark away. */
const Accept = ({ answer, question }: { readonly answer: Answer; readonly question: File['question'] }): ReactNode => {
  const words = useWords(questionWords).whole
  const named = useNamed(answer.text)
  const isAccepted = question.acceptedId === answer.id
  const accept = useDo(
    (api) =>
      api.PUT('/api/questions/{questionId}/accepted', {
        params: { path: { questionId: question.id } },
        body: { answerId: isAccepted ? null : answer.id },
      }),
    { touches },
  )
  return (
    <>
      <Button
        variant="subtle"
        size="sm"
        aria-label={named(isAccepted ? words.unaccept : words.accept)}
        loading={accept.isPending}
        onClick={() => accept.mutate()}
      >
        {isAccepted ? words.unaccept : words.accept}
      </Button>
      <Trouble error={accept.error} />
    </>
  )
}

const OneAnswer = ({ answer, question }: { readonly answer: Answer; readonly question: File['question'] }): ReactNode => {
  const words = useWords(questionWords).whole
  const may = useMay()
  const isOff = useIsOff()
  const [isChanging, setChanging] = useState(false)
  const named = useNamed(answer.text)
  const isShown = answer.state === 'shown'
  return (
    <li className="stack tight" data-review tabIndex={-1}>
      {question.acceptedId === answer.id ? <p className="ok small">{words.accepted}</p> : null}
      <Said words={answer} isStateShown={!isShown} />
      <Moderate
        words={answer}
        show={isShown ? (answer.reports.length > 0 ? 'keep' : undefined) : answer.state === 'held' ? 'letThrough' : 'showAgain'}
      >
        {may('question.moderate') && isShown ? <Accept answer={answer} question={question} /> : null}
        {may('question.write') && answer.isOurs && !isOff ? (
          <Button variant="subtle" size="sm" aria-label={named(words.change)} onClick={() => setChanging(true)}>
            {words.change}
          </Button>
        ) : null}
        <ToNotice answer={answer} />
      </Moderate>
      {isChanging ? <ChangeDialog answer={answer} onClose={() => setChanging(false)} /> : null}
    </li>
  )
}

const Joined = ({ joined }: Pick<File, 'joined'>): ReactNode => {
  const words = useWords(questionWords).whole
  return (
    <section className="stack tight">
      <h2>{words.joined}</h2>
      <JoinedList joined={joined} />
    </section>
  )
}

/** A question with its answers in every state, what was joined to it, earlier words and reports. */
export const Whole = ({ questionId }: { readonly questionId: string }): ReactNode => {
  const words = useWords(questionWords)
  const may = useMay()
  const isOff = useIsOff()
  return (
    <Asked of={useQuestion(wholeQuestion(questionId))}>
      {({ question, answers, joined, forgotten }) => (
        <div className="stack whole">
          <Around words={question} />
          {joined.length > 0 ? <Joined joined={joined} /> : null}
          <section className="stack tight">
            <h2>{words.under}</h2>
            {answers.length === 0 ? <p className="soft">{words.whole.none}</p> : null}
            <ul className="stack">
              {answers.map((answer) => (
                <OneAnswer key={answer.id} answer={answer} question={question} />
              ))}
            </ul>
          </section>
          {may('question.write') && question.state === 'shown' && !isOff ? (
            <AnswerBox
              name={`further-${question.id}`}
              incidentId={question.incidentId}
              questions={[question]}
              joined={joined}
              forgotten={forgotten}
              isTold={answers.some(({ isOurs, state }) => isOurs && state === 'shown')}
              isFurther
            />
          ) : null}
        </div>
      )}
    </Asked>
  )
}
