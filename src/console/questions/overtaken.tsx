import { Button } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { calmWords } from '../../core/question/stranger-words.ts'
import { tidyText } from '../../core/text.ts'
import { useDo, useQuestion } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import type { KeptAnswer } from './answer-desk.ts'
import { wholeQuestion } from './questions.ts'
import { Said } from './said.tsx'
import { useDesk } from './use-answer-desk.ts'
import '../parts/two-sides.css'

interface Mine {
  readonly name: string
  readonly kept: KeptAnswer
  /** Under which the answer to an open question is kept; undefined where it is open no more. */
  readonly nameAt: (questionId: string) => string | undefined
}

const touches = ['questions'] as const

/** What can be done with one's own text, now that there is another. */
const Choices = ({
  name,
  kept,
  file,
  theirs,
}: Omit<Mine, 'nameAt'> & { readonly file: Schemas['QuestionFile']; readonly theirs: Schemas['Answer'] | undefined }): ReactNode => {
  const words = useWords(questionWords)
  const { desk } = useDesk()
  const over = (said: string) => () => {
    desk.drop(name)
    toast(said)
  }
  const add = useDo(
    (api) =>
      api.POST('/api/questions/{questionId}/answers', { params: { path: { questionId: file.question.id } }, body: { text: kept.text } }),
    { touches, onDone: over(words.answered.done) },
  )
  const replace = useDo(
    (api, { id, version }: Schemas['Answer']) =>
      api.PATCH('/api/answers/{answerId}', { params: { path: { answerId: id }, header: ifMatch(version) }, body: { text: kept.text } }),
    { touches, onDone: over(words.overtaken.replaced) },
  )
  return (
    <>
      <div className="row">
        {theirs ? (
          <Button variant="default" size="sm" loading={replace.isPending} onClick={() => replace.mutate(theirs)}>
            {words.overtaken.replace}
          </Button>
        ) : null}
        <Button variant="default" size="sm" loading={add.isPending} onClick={() => add.mutate()}>
          {words.overtaken.add}
        </Button>
        <Button variant="default" size="sm" onClick={() => desk.drop(name)}>
          {words.overtaken.drop}
        </Button>
      </div>
      <Trouble error={replace.error ?? add.error} />
    </>
  )
}

/** The way to the open question that it was joined to, behind what is being written there. */
const Moved = ({ name, kept, to }: Omit<Mine, 'nameAt'> & { readonly to: string }): ReactNode => {
  const words = useWords(questionWords).overtaken
  const { desk, answers } = useDesk()
  const there = answers[to]
  return (
    <div className="row">
      <Button
        variant="default"
        size="sm"
        onClick={() => {
          desk.write(to, { left: [], isFurther: false, ...there, text: there ? `${there.text}\n\n${kept.text}` : kept.text })
          desk.drop(name)
        }}
      >
        {words.move}
      </Button>
      <Button variant="default" size="sm" onClick={() => desk.drop(name)}>
        {words.drop}
      </Button>
    </div>
  )
}

/** What became of it. */
const useTexts = (isOpen: boolean, isAnswered: boolean): { readonly title: string; readonly text: string } => {
  const words = useWords(questionWords).overtaken
  if (isOpen) return { title: words.movedTitle, text: words.movedText }
  return isAnswered ? words : { title: words.elseTitle, text: words.elseText }
}

const Both = ({ name, kept, nameAt, file }: Mine & { readonly file: Schemas['QuestionFile'] }): ReactNode => {
  const words = useWords(questionWords).overtaken
  const { desk } = useDesk()
  const to = nameAt(file.question.id)
  const theirs = file.answers.findLast(({ isOurs, state }) => isOurs && state === 'shown')
  const said = useTexts(to !== undefined, theirs !== undefined)
  // One's own answer whose acknowledgement got lost.
  const isMine = theirs?.text === calmWords(tidyText(kept.text))
  useEffect(() => {
    if (isMine) desk.drop(name)
  }, [isMine, desk, name])
  if (isMine) return null
  return (
    <div className="conflict" role="alert">
      <p>
        <strong>{said.title}</strong> {said.text}
      </p>
      <Said words={file.question} isStateShown={theirs === undefined} />
      <div className="conflict-sides">
        {theirs ? (
          <div className="conflict-side">
            <p className="conflict-name">
              {words.theirs} · <When at={theirs.editedAt ?? theirs.writtenAt} />
            </p>
            <p className="said-words" dir="auto">
              {theirs.text}
            </p>
          </div>
        ) : null}
        <div className="conflict-side">
          <p className="conflict-name">{words.mine}</p>
          <p className="said-words" dir="auto">
            {kept.text}
          </p>
        </div>
      </div>
      {to === undefined ? <Choices name={name} kept={kept} file={file} theirs={theirs} /> : <Moved name={name} kept={kept} to={to} />}
    </div>
  )
}

/** The question, or the one that it was joined to meanwhile. */
const At = ({ questionId, ...mine }: Mine & { readonly questionId: string }): ReactNode => (
  <Asked of={useQuestion(wholeQuestion(questionId))}>
    {(file) => {
      const { joinedTo } = file.question
      return joinedTo === null || joinedTo === questionId ? (
        <Both {...mine} file={file} />
      ) : (
        <At key={joinedTo} {...mine} questionId={joinedTo} />
      )
    }}
  </Asked>
)

/** An answer that is still being written to what is open no more: somebody was quicker. */
export const Overtaken = (mine: Mine): ReactNode => <At key={mine.name} {...mine} questionId={mine.name} />
