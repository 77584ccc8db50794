import { createContext, useContext } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import type { Language } from '../../core/page/page.ts'
import type { Bodies, SectionName } from '../../core/postmortem/section.ts'
import type { LintedReport } from '../../lint/lint-report.ts'
import type { PostmortemDesk, SectionStates } from './postmortem-desk.ts'

/** What every section needs. */
export interface AtPostmortem {
  readonly postmortem: Schemas['Postmortem']
  readonly page: Schemas['Page']
  readonly incident: Schemas['Incident']
  readonly desk: PostmortemDesk
  readonly states: SectionStates
  readonly sections: readonly SectionName[]
  /** What it is called, and what its writers are asked. */
  readonly headingOf: (section: SectionName) => { readonly title: string; readonly hint: string }
  /** Who else is in it, and where. */
  readonly others: readonly Schemas['SectionPresence'][]
  readonly onSection: (section: SectionName) => void
  readonly bodies: Bodies
  readonly findings: LintedReport['findings']
  /** The language in which customers read it. */
  readonly language: Language
  readonly isReadOnly: boolean
  /** Whether a field of the actions has something typed that cannot be saved. */
  readonly hasWrong: boolean
  readonly markWrong: (field: string, isWrong: boolean) => void
}

const context = createContext<AtPostmortem | null>(null)
export const PostmortemProvider = context.Provider

export const useAtPostmortem = (): AtPostmortem => {
  const at = useContext(context)
  if (!at) throw new Error('a section of a postmortem stands outside of it')
  return at
}

export const sectionId = (section: string): string => `section-${section}`

/** Leads to a section, and to what can be written in it. */
export const goToSection = (section: string): void => {
  const element = document.getElementById(sectionId(section))
  element?.scrollIntoView({ block: 'start' })
  const field = element?.querySelector<HTMLElement>('textarea, input, button')
  ;(field ?? element)?.focus({ preventScroll: true })
}
