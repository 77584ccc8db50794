import { createContext, useContext } from 'react'
import { type DraftField, draftFields } from '../../core/notice/draft-fields.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { SlotFinding } from '../../lint/finding.ts'
import type { DeskState, DraftDesk } from './draft-desk.ts'

/** What every field of the composer needs. */
export interface AtDesk {
  readonly desk: DraftDesk
  readonly state: DeskState
  readonly findings: readonly SlotFinding[]
  /** Who writes in which field, oneself left out. */
  readonly others: readonly { readonly name: string; readonly field: string | null }[]
  /** The published notice that the draft sets right. */
  readonly corrected?: Notice | undefined
  readonly isReadOnly: boolean
  readonly onField: (field: DraftField | null) => void
}

const context = createContext<AtDesk | null>(null)
export const DeskProvider = context.Provider

/** For what also stands where no draft is: the guide's remarks on a report. */
export const useMaybeAtDesk = (): AtDesk | null => useContext(context)

export const useAtDesk = (): AtDesk => {
  const at = useContext(context)
  if (!at) throw new Error('a field of the composer stands outside of it')
  return at
}

export const fieldId = (field: DraftField): string => `field-${field}`

/** Leads to an element, opening what it is folded away in. */
export const goToElement = (element: HTMLElement): void => {
  for (let folded = element.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null) folded.open = true
  element.scrollIntoView({ block: 'center' })
  element.focus()
}

export const goToField = (field: DraftField): void => {
  const element = document.getElementById(fieldId(field))
  if (element) goToElement(element)
}

/** Leads to the field after or before the one that has the focus, as they stand on the screen. */
export const stepField = (by: 1 | -1): void => {
  const fields = draftFields
    .flatMap((field) => {
      const element = document.getElementById(fieldId(field))
      return element ? [{ field, element }] : []
    })
    .toSorted((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  const from = document.activeElement
  // A field of several controls has its own before them: whatever has the focus belongs to the last that begins before it.
  const at = from?.closest('.compose-form')
    ? fields.findLastIndex(
        ({ element }) => element === from || (element.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      )
    : -1
  const next = at < 0 && by < 0 ? fields.at(-1) : fields.at((at + by + fields.length) % fields.length)
  if (next) goToField(next.field)
}
