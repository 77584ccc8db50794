import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Api, Exchange } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { isAnswer, type Words } from './questions.ts'

type Moderation = { readonly act: 'show' } | { readonly act: 'hide'; readonly reason: string }

/** Only what was read is let through; what is to be hidden is hidden however it was changed since. */
export const moderating = (api: Api, words: Words, body: Moderation): Promise<Exchange<Words>> => {
  const header = body.act === 'show' ? ifMatch(words.version) : {}
  return isAnswer(words)
    ? api.POST('/api/answers/{answerId}/moderation', { params: { path: { answerId: words.id }, header }, body })
    : api.POST('/api/questions/{questionId}/moderation', { params: { path: { questionId: words.id }, header }, body })
}

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
  const words = useWords(questionWords).review
  const may = useMay()
  const [isHiding, setHiding] = useState(false)
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
            loading={showing.isPending}
            onClick={() => showing.mutate()}
          >
            {words[show]}
          </Button>
        ) : null}
        {written.state === 'hidden' ? null : (
          <Button variant="subtle" size="sm" data-act="hide" onClick={() => setHiding(true)}>
            {words.hide}
          </Button>
        )}
        {children}
      </div>
      <Trouble error={showing.error} />
      {isHiding ? <HideDialog words={written} onClose={() => setHiding(false)} /> : null}
    </>
  )
}
