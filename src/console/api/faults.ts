import type { Refusal } from '../../client/refusal.ts'
import { currentLanguage } from '../words/language.ts'
import { fieldText, refusalText } from '../words/refusal-text.ts'
import { refusalIn } from './refused.ts'

/** The refusal of a query or an act, where there is one. Anything else that went wrong is a bug and is shown by the route's boundary. */
export const refusalOf = (error: Error | null): Refusal | undefined => (error ? refusalIn(error) : undefined)

/**
 * What is wrong with one field, by its JSON pointer into the request (`/slots/now`); undefined when nothing is. Give it to `error` of a
 * Mantine input.
 */
export const faultAt = (error: Error | null, pointer: string): string | undefined => {
  const found = refusalOf(error)?.errors.find((fault) => fault.pointer === pointer)
  return found && fieldText(found.detail, currentLanguage())
}

/** What is wrong with fields at these pointers or below them. */
export const faultsBelow = (error: Error | null, ...pointers: readonly string[]): readonly string[] =>
  (refusalOf(error)?.errors ?? [])
    .filter(({ pointer }) => pointers.some((one) => pointer === one || pointer.startsWith(`${one}/`)))
    .map(({ detail }) => fieldText(detail, currentLanguage()))

/** Faults of fields that the form does not show by itself, and the refusal's own words where no field is named. */
export const otherFaults = (error: Error | null, shown: readonly string[]): readonly string[] => {
  const refusal = refusalOf(error)
  if (!refusal) return []
  const language = currentLanguage()
  if (refusal.errors.length === 0) return [refusalText(refusal, language)]
  return refusal.errors.filter((fault) => !shown.includes(fault.pointer)).map((fault) => fieldText(fault.detail, language))
}
