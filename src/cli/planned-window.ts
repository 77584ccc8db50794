import { FieldFaults, ok, type Result } from '../core/result.ts'
import { type Instant, instantText } from '../core/time.ts'
import { parseWhen } from './when.ts'

export interface PlannedOptions {
  readonly plannedFrom?: string
  readonly plannedUntil?: string
}

export interface PlannedWindow {
  readonly startsAt: string
  readonly endsAt: string
}

/** The window that the flags give; undefined where neither is given. */
export const windowOf = ({ plannedFrom, plannedUntil }: PlannedOptions, now: Instant): Result<PlannedWindow | undefined> => {
  const faults = new FieldFaults()
  if (plannedFrom === undefined && plannedUntil === undefined) return ok(undefined)
  if (plannedFrom === undefined || plannedUntil === undefined) {
    faults.add('--planned-from', 'A maintenance has a beginning and an end: give --planned-from and --planned-until.')
    return faults.refuse()
  }
  const from = faults.take('--planned-from', parseWhen(plannedFrom, now))
  const until = faults.take('--planned-until', parseWhen(plannedUntil, now))
  return from && until ? ok({ startsAt: instantText(from), endsAt: instantText(until) }) : faults.refuse()
}
