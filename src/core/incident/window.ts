import { FieldFaults, ok, type Result } from '../result.ts'
import { type Instant, isBefore, parseInstant, secondsBetween } from '../time.ts'

/** From when to when a maintenance is planned. */
export interface Window {
  readonly startsAt: Instant
  readonly endsAt: Instant
}

/** Whatever takes longer than this is several pieces of work, or a slip of the pen in the year. */
export const longestWindowDays = 31

export const isTooLong = ({ startsAt, endsAt }: Window): boolean => secondsBetween(startsAt, endsAt) > longestWindowDays * 24 * 60 * 60

export const isSameWindow = (a: Window | null, b: Window | null): boolean =>
  a === null || b === null ? a === b : a.startsAt.equals(b.startsAt) && a.endsAt.equals(b.endsAt)

/** Whether two of them have a moment in common. Where one ends as the other begins they have none. */
export const doOverlap = (a: Window, b: Window): boolean => isBefore(a.startsAt, b.endsAt) && isBefore(b.startsAt, a.endsAt)

export const parseWindow = (input: { readonly startsAt: string; readonly endsAt: string }): Result<Window> => {
  const faults = new FieldFaults()
  const startsAt = faults.take('/startsAt', parseInstant(input.startsAt))
  const endsAt = faults.take('/endsAt', parseInstant(input.endsAt))
  if (startsAt && endsAt && !isBefore(startsAt, endsAt)) faults.add('/endsAt', 'The window must end after it starts.')
  if (startsAt && endsAt && isTooLong({ startsAt, endsAt }))
    faults.add('/endsAt', `A window is at most ${longestWindowDays} days long; plan longer work in parts.`)
  return faults.any || !startsAt || !endsAt ? faults.refuse() : ok({ startsAt, endsAt })
}
