import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { Dialog } from './dialog.tsx'
import { Trouble } from './trouble.tsx'

export interface ConfirmProps {
  readonly title: string
  /** What will be, and whether it can be taken back. */
  readonly children: ReactNode
  /** The act in a word or two: "End sessions", never "OK". */
  readonly act: string
  readonly onAct: () => void
  readonly onClose: () => void
  readonly isPending?: boolean
  readonly isGrave?: boolean
  readonly error?: Error | null
}

/** For what cannot be taken back; whatever can be is done at once and offers its undoing. */
export const Confirm = ({
  title,
  children,
  act,
  onAct,
  onClose,
  isPending = false,
  isGrave = false,
  error = null,
}: ConfirmProps): ReactNode => {
  const words = useWords(frameWords)
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="stack tight">{children}</div>
      <Trouble error={error} />
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button {...(isGrave ? { color: 'red.9' } : {})} loading={isPending} onClick={onAct}>
          {act}
        </Button>
      </div>
    </Dialog>
  )
}
