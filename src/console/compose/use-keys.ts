import { useEffect } from 'react'
import { isDialogOpen } from '../parts/topmost.ts'

export interface Keys {
  readonly onSave: () => void
  /** Undefined where one may not publish. */
  readonly onPublish: (() => void) | undefined
  readonly onStep: (by: 1 | -1) => void
}

/**
 * Ctrl+S saves now; Ctrl+Enter shows once more what will be published, and Enter does it; Alt with Page Down or Page Up goes to the next
 * field or the one before. The arrows and Tab mean something in a text already.
 */
export const useKeys = ({ onSave, onPublish, onStep }: Keys): void => {
  useEffect(() => {
    const actOf = ({ key, ctrlKey, metaKey, altKey }: globalThis.KeyboardEvent): (() => void) | undefined => {
      if (altKey && key === 'PageDown') return () => onStep(1)
      if (altKey && key === 'PageUp') return () => onStep(-1)
      if (!(ctrlKey || metaKey)) return undefined
      if (key === 's') return onSave
      return key === 'Enter' ? () => onPublish?.() : undefined
    }
    const hear = (event: globalThis.KeyboardEvent): void => {
      const act = actOf(event)
      if (!act) return
      event.preventDefault()
      if (!isDialogOpen()) act()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [onSave, onPublish, onStep])
}
