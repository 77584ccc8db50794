import { createContext, useContext } from 'react'
import type { DraftField } from '../../core/notice/draft-fields.ts'
import type { SlotFinding } from '../../lint/finding.ts'
import type { DeskState, DraftDesk } from './draft-desk.ts'

/** What every field of the composer needs. */
export interface AtDesk {
  readonly desk: DraftDesk
  readonly state: DeskState
  readonly findings: readonly SlotFinding[]
  /** Who writes in which field, oneself left out. */
  readonly others: readonly { readonly name: string; readonly field: string | null }[]
  readonly isReadOnly: boolean
  readonly onField: (field: DraftField | null) => void
}

const context = createContext<AtDesk | null>(null)
export const DeskProvider = context.Provider

export const useAtDesk = (): AtDesk => {
  const at = useContext(context)
  if (!at) throw new Error('a field of the composer stands outside of it')
  return at
}

export const fieldId = (field: DraftField): string => `field-${field}`

/** Leads to a field, opening what it is folded away in. */
export const goToField = (field: DraftField): void => {
  const element = document.getElementById(fieldId(field))
  for (let folded = element?.closest('details'); folded; folded = folded.parentElement?.closest('details')) folded.open = true
  element?.scrollIntoView({ block: 'center' })
  element?.focus()
}
