import { useEffect } from 'react'
import { isDialogOpen } from '../parts/topmost.ts'

export interface Keys {
  readonly onSave: () => void
  /** Undefined where one may not publish. */
  readonly onPublish: (() => void) | undefined
  readonly onStep: (by: 1 | -1) => void
  /** To what the guide has to say next. */
  readonly onGuide: (by: 1 | -1) => void
  /** To what the organisation's policy asks for next. */
  readonly onPolicy: (by: 1 | -1) => void
}

/**
 * Ctrl+S saves now; Ctrl+Enter shows once more what will be published, and Enter does it; Alt with Page Down or Page Up goes to the next
 * field or the one before, F8 and Shift+F8 to what the guide has to say next or before, F9 to what the policy asks for. The arrows and Tab mean something in a text already.
 */
export const useKeys = ({ onSave, onPublish, onStep, onGuide, onPolicy }: Keys): void => {
  useEffect(() => {
    const withControl: Readonly<Record<string, () => void>> = { s: onSave, Enter: () => onPublish?.() }
    const withAlt: Readonly<Record<string, () => void>> = { PageDown: () => onStep(1), PageUp: () => onStep(-1) }
    const actOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: globalThis.KeyboardEvent): (() => void) | undefined => {
      if (key === 'F8') return () => onGuide(shiftKey ? -1 : 1)
      if (key === 'F9') return () => onPolicy(shiftKey ? -1 : 1)
      if (altKey && withAlt[key]) return withAlt[key]
      return ctrlKey || metaKey ? withControl[key] : undefined
    }
    const hear = (event: globalThis.KeyboardEvent): void => {
      const act = actOf(event)
      if (!act) return
      event.preventDefault()
      if (!isDialogOpen()) act()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [onSave, onPublish, onStep, onGuide, onPolicy])
}
