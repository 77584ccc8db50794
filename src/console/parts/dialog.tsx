import { type ReactNode, useEffect, useId, useRef } from 'react'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { LiveRegion } from './announce.tsx'
import { Icon } from './icon.tsx'
import { enterTop } from './topmost.ts'
import './dialog.css'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  /** A sheet rises from the bottom edge on a phone. */
  readonly shape?: 'box' | 'sheet'
  /** A click beside it does not close it: what it shows is shown once. */
  readonly isFirm?: boolean
  readonly children: ReactNode
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. Drawn while it is open. */
export const Dialog = ({ title, onClose, shape = 'box', isFirm = false, children }: DialogProps): ReactNode => {
  const words = useWords(frameWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const name = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    const leave = dialog.current ? enterTop(dialog.current) : undefined
    return () => {
      leave?.()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by the browser's own hand; the click is on the backdrop.
    <dialog
      ref={dialog}
      className={`dialog ${shape}`}
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        // The second click of a double one that opened it is meant for the button behind.
        if (event.target === dialog.current && !isFirm && event.detail < 2) onClose()
      }}
    >
      <div className="dialog-inner">
        <header className="row apart">
          <h2 id={name}>{title}</h2>
          <button type="button" className="plain-button" aria-label={words.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
      <LiveRegion />
    </dialog>
  )
}
