import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { takeOut } from '../../core/question/take-out.ts'
import { faultAt } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import { questionWords } from '../words/questions.ts'
import { useWords } from '../words/use-words.ts'
import { moderating } from './moderating.ts'
import type { Words } from './questions.ts'

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')

/** What is selected within an element, line by line. */
const selectedIn = (element: HTMLElement | null): readonly string[] => {
  const selection = window.getSelection()
  if (!selection || !element?.contains(selection.anchorNode) || !element.contains(selection.focusNode)) return []
  return linesOf(selection.toString())
}

interface TextProps {
  readonly text: string
  readonly onTake: (lines: readonly string[]) => void
}

/** The words as they are; who works with a pointer selects in them what is to go. */
const Original = ({ text, onTake }: TextProps): ReactNode => {
  const words = useWords(questionWords).takeOut
  const quote = useRef<HTMLQuoteElement>(null)
  return (
    <div className="stack tight">
      <blockquote ref={quote} className="said-words said-quoted" dir="auto">
        {text}
      </blockquote>
      <div className="row">
        <Button
          variant="default"
          size="sm"
          // Pressing a button would else end the selection before it is read.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(selectedIn(quote.current))}
        >
          {words.selected}
        </Button>
      </div>
    </div>
  )
}

/** Takes words out of what somebody wrote; nothing can be put in their place. */
export const TakeOutDialog = ({ words: said, onClose }: { readonly words: Words; readonly onClose: () => void }): ReactNode => {
  const { takeOut: words, review } = useWords(questionWords)
  // As it was opened: what is changed meanwhile is refused, and not cut unread.
  const [read] = useState(said)
  const [taken, setTaken] = useState('')
  const [reason, setReason] = useState('')
  const left = takeOut(read.text, linesOf(taken))
  const send = useDo((api) => moderating(api, read, { act: 'take_out', words: [...linesOf(taken)], reason }), {
    touches: ['questions'],
    onDone: () => {
      toast(words.done)
      onClose()
    },
  })
  return (
    <DialogForm
      title={words.title}
      act={words.act}
      onClose={onClose}
      onSend={() => send.mutate()}
      sending={send}
      shown={['/words', '/reason']}
    >
      <Original text={read.text} onTake={(lines) => setTaken((before) => [...new Set([...linesOf(before), ...lines])].join('\n'))} />
      <Textarea
        label={words.words}
        description={words.wordsHint}
        autosize
        minRows={2}
        maxLength={3000}
        value={taken}
        error={faultAt(send.error, '/words')}
        onChange={({ currentTarget }) => setTaken(currentTarget.value)}
      />
      {left === read.text ? null : (
        <div role="status">
          <p className="soft small">{words.left}</p>
          <p className="said-words" dir="auto">
            {left}
          </p>
        </div>
      )}
      <Textarea
        label={review.hideReason}
        description={review.hideReasonHint}
        autosize
        minRows={1}
        maxLength={500}
        value={reason}
        error={faultAt(send.error, '/reason')}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <p className="soft small">{words.text}</p>
    </DialogForm>
  )
}
