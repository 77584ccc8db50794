import type { Clock } from '../app/ports.ts'
import type { Store } from '../app/store.ts'
import type { Beat } from './loop.ts'

/** What is written by other means than the store's own is noticed after so long. */
const trustedMs = 10_000

/**
 * For a beat that has nothing to do until something is written, or until the moment that it answered: where one process writes the
 * records, nothing is asked of them before that. A beat that throws is run again whatever was written.
 */
export const whenWritten = (store: Store, clock: Clock, beat: () => Promise<Beat>): (() => Promise<Beat>) => {
  let quiet: { readonly revision: number; readonly since: number; readonly until: number } | undefined
  return async () => {
    const [revision, now] = [store.revision?.(), clock.now().epochMilliseconds]
    if (quiet && quiet.revision === revision && now >= quiet.since && now < quiet.until) return quiet.until - now
    quiet = undefined
    const found = await beat()
    if (revision === undefined || found === 'more') return found
    const rest = found === 'idle' ? trustedMs : Math.min(trustedMs, found)
    quiet = { revision, since: now, until: now + rest }
    return found
  }
}
