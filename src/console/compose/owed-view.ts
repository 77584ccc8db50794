import type { Schemas } from '../../client/open-client.ts'
import { type Instant, instantOf } from '../../core/time.ts'

/** A promise of the ledger as the API lists it. */
export type OwedView = Schemas['ListedPromise']

/** Whether nobody has settled it, in time or late. */
export const isOwed = ({ state, settledLate }: OwedView): boolean => state === 'open' || (state === 'missed' && settledLate === null)

/** What a notice told of it, in time or late. */
export const toldOutcome = ({ state, settledLate }: OwedView): 'kept' | 'withdrawn' | undefined =>
  settledLate?.outcome ?? (state === 'kept' || state === 'withdrawn' ? state : undefined)

/** Whether the day of an action has passed while it is open; once it was promised, the day that stands. */
export const isDayMissed = (
  { what, on }: { readonly what: string; readonly on: string },
  today: string,
  ledger: readonly OwedView[],
  dayOf: (at: Instant) => string,
): boolean => {
  const promised = ledger.filter((one) => one.kind === 'action' && one.what === what)
  if (promised.length === 0) return on < today
  return promised.some((one) => isOwed(one) && one.dueAt !== null && dayOf(instantOf(one.dueAt)) < today)
}
