import type { Instant } from '../../core/time.ts'
import { secondsBetween } from '../../core/time.ts'

const windowSeconds = 3600
const isRound = (tries: number): boolean => /^10*$/.test(String(tries))

/**
 * Counts failed tries by key, and says when one is worth an entry: the first of an hour, the tenth, the hundredth. So nobody fills the
 * journal by failing, and nobody's guessing goes unseen. Keys are operators and "nobody", so the book stays small.
 */
export const createFailureTally = () => {
  const book = new Map<string, { readonly since: Instant; tries: number }>()
  return {
    /** How many tries there were, where that is worth an entry. */
    count(key: string, now: Instant): number | undefined {
      const kept = book.get(key)
      const own = kept && secondsBetween(kept.since, now) < windowSeconds ? kept : { since: now, tries: 0 }
      own.tries += 1
      book.set(key, own)
      return isRound(own.tries) ? own.tries : undefined
    },
  }
}
export type FailureTally = ReturnType<typeof createFailureTally>
