import { Button, Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Api, Exchange, Schemas } from '../../client/open-client.ts'
import { useMay } from '../api/session.ts'
import { useDo, useQuestion } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Empty } from '../parts/empty.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { Moderate } from './moderate.tsx'
import { moderating } from './moderating.ts'
import { heldQuestion, type Words } from './questions.ts'
import { Said } from './said.tsx'
import { useNamed } from './use-named.ts'

type Held = Schemas['HeldWords']

/** What is chosen are the words as they were read: once somebody changes them they are not chosen any more. */
const choiceOf = ({ id, version }: Words): string => `${id} ${version}`

interface Chosen {
  readonly chosen: readonly Words[]
  readonly onShown: (count: number) => void
}

/** One after the other; what is refused stops it, and what was done before that stays done. */
const showAll = async (api: Api, { chosen, onShown }: Chosen): Promise<Exchange<Words>> => {
  let last: Exchange<Words> | undefined
  for (const [i, words] of chosen.entries()) {
    last = await moderating(api, words, { act: 'show' })
    if (!last.response.ok) return last
    onShown(i + 1)
  }
  if (!last) throw new Error('nothing was chosen')
  return last
}

interface RowProps {
  readonly words: Words
  /** What it answers. */
  readonly question?: Schemas['Question'] | undefined
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

const Row = ({ words: held, question, isChosen, onChoose }: RowProps): ReactNode => {
  const words = useWords(questionWords).review
  const may = useMay()
  const named = useNamed(held.text)
  return (
    <li className="card stack tight" data-review tabIndex={-1}>
      {question ? (
        <p className="soft small" dir="auto">
          {words.toQuestion} “{question.text}”
        </p>
      ) : null}
      <Said words={held} />
      <Moderate words={held} show="letThrough">
        {may('question.moderate') ? (
          <Checkbox
            label={words.choose}
            aria-label={named(words.choose)}
            checked={isChosen}
            onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
          />
        ) : null}
      </Moderate>
    </li>
  )
}

const Rows = ({ questions, answers }: Held): ReactNode => {
  const words = useWords(questionWords).review
  const may = useMay()
  const all: readonly { readonly words: Words; readonly question?: Schemas['Question'] }[] = [
    ...questions.map((one) => ({ words: one })),
    ...answers.map(({ answer, question }) => ({ words: answer, question })),
  ]
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const chosenWords = all.map((one) => one.words).filter((one) => chosen.has(choiceOf(one)))
  const [count, setCount] = useState(0)
  const show = useDo(showAll, { touches: ['questions'], onDone: () => toast(words.letThroughDone) })
  const letThrough = (some: readonly Words[]): void => {
    setCount(0)
    show.mutate({ chosen: some, onShown: setCount })
  }
  const choose = (words: Words, isChosen: boolean): void => {
    const choice = choiceOf(words)
    setChosen((was) => new Set(isChosen ? [...was, choice] : [...was].filter((one) => one !== choice)))
  }
  return (
    <>
      {may('question.moderate') && all.length > 1 ? (
        <div className="row">
          <Checkbox
            label={words.chooseAll}
            checked={chosenWords.length === all.length}
            indeterminate={chosenWords.length > 0 && chosenWords.length < all.length}
            onChange={({ currentTarget }) => setChosen(new Set(currentTarget.checked ? all.map((one) => choiceOf(one.words)) : []))}
          />
          {chosenWords.length > 0 ? (
            <Button size="sm" loading={show.isPending} onClick={() => letThrough(chosenWords)}>
              {words.chosen(chosenWords.length)}
            </Button>
          ) : null}
        </div>
      ) : null}
      {show.error && count > 0 ? <p>{words.some(count, show.variables.chosen.length)}</p> : null}
      <Trouble error={show.error} />
      <ul className="stack">
        {all.map((one) => (
          <Row key={one.words.id} {...one} isChosen={chosen.has(choiceOf(one.words))} onChoose={(is) => choose(one.words, is)} />
        ))}
      </ul>
    </>
  )
}

/** What readers wrote and nobody else sees yet. */
export const HeldList = ({ incidentId }: { readonly incidentId: string }): ReactNode => {
  const { empty } = useWords(questionWords)
  return (
    <Asked of={useQuestion(heldQuestion(incidentId))}>
      {(held) =>
        held.questions.length + held.answers.length === 0 ? (
          <Empty title={empty.held.title}>
            <p>{empty.held.text}</p>
          </Empty>
        ) : (
          <Rows {...held} />
        )
      }
    </Asked>
  )
}
