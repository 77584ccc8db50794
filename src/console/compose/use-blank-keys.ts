import { useEffect } from 'react'
import { blanksIn } from '../../core/template/blanks.ts'
import { isDialogOpen } from '../parts/topmost.ts'
import { stepWithin } from './blank-steps.ts'

const writingArea = (target: EventTarget | null): HTMLTextAreaElement | undefined =>
  target instanceof HTMLTextAreaElement && target.closest('.compose-form') && !target.readOnly ? target : undefined

/** Tab fills in blanks one after the other: it comes into a text at its first blank, goes on to the next and leaves behind the last. */
export const useBlankKeys = (): void => {
  useEffect(() => {
    let isTabbing = false
    const onKey = (event: KeyboardEvent): void => {
      isTabbing = event.key === 'Tab' && !event.shiftKey
      const area = writingArea(event.target)
      if (isTabbing && area && !isDialogOpen() && stepWithin(area)) event.preventDefault()
    }
    const onFocus = ({ target }: FocusEvent): void => {
      const area = isTabbing ? writingArea(target) : undefined
      const [first] = area ? blanksIn(area.value) : []
      if (first) area?.setSelectionRange(first.start, first.end)
      isTabbing = false
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('focusin', onFocus)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('focusin', onFocus)
    }
  }, [])
}
