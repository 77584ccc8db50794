import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { faultAt } from '../api/faults.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { moderating } from './moderating.ts'
import type { Words } from './questions.ts'
import { TakeOutDialog } from './take-out.tsx'
import { useNamed } from './use-named.ts'

const HideDialog = ({ words: said, onClose }: { readonly words: Words; readonly onClose: () => void }): ReactNode => {
  const words = useWords(questionWords).review
  const [reason, setReason] = useState('')
  const hide = useDo((api, why: string) => moderating(api, said, { act: 'hide', reason: why }), {
    touches: ['questions'],
    onDone: () => {
      toast(words.hidden)
      onClose()
    },
  })
  return (
    <DialogForm
      title={words.hideTitle}
      act={words.hideAct}
      onClose={onClose}
      onSend={() => hide.mutate(reason)}
      sending={hide}
      shown={['/reason']}
    >
      <blockquote className="said-words said-quoted" dir="auto">
        {said.text}
      </blockquote>
      <p className="soft">{words.hideText}</p>
      <Textarea
        label={words.hideReason}
        description={words.hideReasonHint}
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        error={faultAt(hide.error, '/reason')}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </DialogForm>
  )
}

export interface ModerateProps {
  readonly words: Words
  /** What showing it is called here: letting through, showing again, or leaving it where it is. */
  readonly show?: 'letThrough' | 'showAgain' | 'keep' | undefined
  /** Among many others: nothing of it asks for attention. */
  readonly isQuiet?: boolean
  readonly children?: ReactNode
}

const said = { letThrough: 'letThroughDone', showAgain: 'shownAgain', keep: 'kept' } as const

/** What those who look after the questions do with one, or with an answer. */
export const Moderate = ({ words: written, show, isQuiet = show === undefined, children }: ModerateProps): ReactNode => {
  const { review: words, takeOut } = useWords(questionWords)
  const may = useMay()
  const named = useNamed(written.text)
  const [asking, setAsking] = useState<'hide' | 'takeOut' | null>(null)
  const close = (): void => setAsking(null)
  const showing = useDo((api) => moderating(api, written, { act: 'show' }), {
    touches: ['questions'],
    onDone: () => (show ? toast(words[said[show]]) : undefined),
  })
  if (!may('question.moderate')) return children ? <div className="row">{children}</div> : null
  return (
    <>
      <div className={`row moderate ${isQuiet ? 'quiet' : ''}`}>
        {show ? (
          <Button
            variant={isQuiet ? 'subtle' : 'default'}
            size="sm"
            data-act="show"
            aria-label={named(words[show])}
            loading={showing.isPending}
            onClick={() => showing.mutate()}
          >
            {words[show]}
          </Button>
        ) : null}
        {written.state === 'hidden' ? null : (
          <Button variant="subtle" size="sm" data-act="hide" aria-label={named(words.hide)} onClick={() => setAsking('hide')}>
            {words.hide}
          </Button>
        )}
        <Button variant="subtle" size="sm" aria-label={named(takeOut.open)} onClick={() => setAsking('takeOut')}>
          {takeOut.open}
        </Button>
        {children}
      </div>
      <Trouble error={showing.error} />
      {asking === 'hide' ? <HideDialog words={written} onClose={close} /> : null}
      {asking === 'takeOut' ? <TakeOutDialog words={written} onClose={close} /> : null}
    </>
  )
}
