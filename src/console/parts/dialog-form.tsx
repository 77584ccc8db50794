import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { otherFaults } from '../api/faults.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { Dialog } from './dialog.tsx'
import { useFaultFocus } from './use-fault-focus.ts'

export interface DialogFormProps {
  readonly title: string
  readonly onClose: () => void
  readonly onSend: () => void
  /** What sending is doing. */
  readonly sending: { readonly error: Error | null; readonly isPending: boolean }
  /** Pointers whose faults the fields show themselves; all others are said above the buttons. */
  readonly shown: readonly string[]
  /** The act in a word or two; "Save" unless said. */
  readonly act?: string
  /** Nothing can be sent yet: something has to be decided first. */
  readonly isHeld?: boolean
  /** What can be done with the thing itself, in the place of "Cancel": removing it. */
  readonly other?: { readonly label: string; readonly onAct: () => void } | undefined
  readonly children: ReactNode
}

const firstField = ':is(input, select, textarea):not([type=hidden], [type=radio]:not(:checked), :disabled)'

/** A form in a dialog: its fields, what is wrong beyond them, and its two buttons. */
export const DialogForm = ({
  title,
  onClose,
  onSend,
  sending,
  shown,
  act,
  isHeld = false,
  other,
  children,
}: DialogFormProps): ReactNode => {
  const { cancel, save } = useWords(frameWords)
  const form = useRef<HTMLFormElement>(null)
  // After the dialog has opened, which puts the focus on the way out.
  useEffect(() => form.current?.querySelector<HTMLElement>(firstField)?.focus(), [])
  useFaultFocus(form, sending.error)
  return (
    <Dialog title={title} onClose={onClose} shape="sheet">
      <form
        ref={form}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSend()
        }}
      >
        {children}
        {otherFaults(sending.error, shown).map((fault) => (
          <p key={fault} className="down" role="alert">
            {fault}
          </p>
        ))}
        <div className="dialog-actions">
          <Button variant="default" onClick={other?.onAct ?? onClose}>
            {other?.label ?? cancel}
          </Button>
          <Button type="submit" loading={sending.isPending} disabled={isHeld}>
            {act ?? save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
