import type { Refusal } from '../../client/refusal.ts'
import { refusalIn } from './refused.ts'

/** The refusal of a query or an act, where there is one. Anything else that went wrong is a bug and is shown by the route's boundary. */
export const refusalOf = (error: Error | null): Refusal | undefined => (error ? refusalIn(error) : undefined)

/**
 * What is wrong with one field, by its JSON pointer into the request (`/slots/now`); undefined when nothing is. Give it to `error` of a
 * Mantine input.
 */
export const faultAt = (error: Error | null, pointer: string): string | undefined =>
  refusalOf(error)?.errors.find((fault) => fault.pointer === pointer)?.detail

/** Faults of fields that the form does not show by itself, and the refusal's own words where no field is named. */
export const otherFaults = (error: Error | null, shown: readonly string[]): readonly string[] => {
  const refusal = refusalOf(error)
  if (!refusal) return []
  if (refusal.errors.length === 0) return [refusal.detail]
  return refusal.errors.filter((fault) => !shown.includes(fault.pointer)).map((fault) => fault.detail)
}
