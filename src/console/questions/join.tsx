import { Button, Radio } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { indexWords, similarTo } from '../../core/question/similar.ts'
import { useMay } from '../api/session.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { useNamed } from './use-named.ts'

type Question = Schemas['Question']

/** The most alike first. */
const byLikeness = (to: Question, all: readonly Question[]): readonly Question[] => {
  const likeness = new Map(similarTo(indexWords(all), to.text, 0).map(({ id, likeness: found }) => [id, found]))
  return all.toSorted((a, b) => (likeness.get(b.id) ?? 0) - (likeness.get(a.id) ?? 0))
}

const JoinDialog = ({ question, onClose }: { readonly question: Question; readonly onClose: () => void }): ReactNode => {
  const words = useWords(questionWords).whole
  const { incidentId } = question
  const [into, setInto] = useState('')
  const shown = useAsk(['questions', 'to-join', incidentId], (api) =>
    api.GET('/api/incidents/{incidentId}/questions', { params: { path: { incidentId }, query: { state: 'shown', limit: 100 } } }),
  )
  const join = useDo(
    (api) => api.POST('/api/questions/{questionId}/join', { params: { path: { questionId: question.id } }, body: { into } }),
    {
      touches: ['questions'],
      onDone: () => {
        toast(words.joinedNow)
        onClose()
      },
    },
  )
  return (
    <DialogForm
      title={words.joinTitle}
      act={words.joinAct}
      onClose={onClose}
      onSend={() => join.mutate()}
      sending={join}
      shown={[]}
      isHeld={into === ''}
    >
      <blockquote className="said-words said-quoted" dir="auto">
        {question.text}
      </blockquote>
      <p className="soft">{words.joinText}</p>
      <Asked of={shown}>
        {({ items }) => {
          const others = byLikeness(
            question,
            items.filter(({ id }) => id !== question.id),
          )
          return others.length === 0 ? (
            <p>{words.joinNone}</p>
          ) : (
            <Radio.Group aria-label={words.joinTitle} value={into} onChange={setInto} className="join-choices">
              {others.map(({ id, text }) => (
                <Radio key={id} value={id} label={<span dir="auto">{text}</span>} />
              ))}
            </Radio.Group>
          )
        }}
      </Asked>
    </DialogForm>
  )
}

/** Joins by hand what is not alike in letters and asks the same all the same. */
export const Join = ({ question }: { readonly question: Question }): ReactNode => {
  const words = useWords(questionWords).whole
  const may = useMay()
  const named = useNamed(question.text)
  const [isOpen, setOpen] = useState(false)
  if (!may('question.moderate') || !['held', 'shown'].includes(question.state)) return null
  return (
    <>
      <Button variant="subtle" size="sm" aria-label={named(words.join)} onClick={() => setOpen(true)}>
        {words.join}
      </Button>
      {isOpen ? <JoinDialog question={question} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
