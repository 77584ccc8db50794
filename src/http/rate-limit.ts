/** A budget that refills evenly: `quota` at once, `quota` a `windowSeconds` in the long run. */
export interface RateRule {
  readonly name: string
  readonly quota: number
  readonly windowSeconds: number
}

export interface RateState {
  readonly isAllowed: boolean
  readonly remaining: number
  /** Seconds until the budget is whole again, or after a refusal until one more is allowed. */
  readonly resetSeconds: number
}

export interface RateLimiter {
  /** Takes one from the budget of `key`, if there is one. */
  take(key: string): RateState
  readonly rule: RateRule
}

// A flood from ever new addresses must not fill memory: when the table is full, budgets that are whole again go first, then the oldest
// tenth, at once, so that a full table is not swept for every newcomer.
const mostKeys = 50_000
const keysAfterSweep = 45_000

interface Budget {
  spent: number
  at: number
}

/** Token buckets in memory, one a key. `now` gives milliseconds that only grow. */
export const createRateLimiter = (rule: RateRule, now: () => number): RateLimiter => {
  const perMillisecond = rule.quota / (rule.windowSeconds * 1000)
  const budgets = new Map<string, Budget>()
  const spentOf = (budget: Budget | undefined, at: number): number =>
    budget ? Math.max(0, budget.spent - (at - budget.at) * perMillisecond) : 0
  const sweep = (at: number): void => {
    for (const [key, budget] of budgets) if (spentOf(budget, at) === 0) budgets.delete(key)
    for (const key of budgets.keys()) {
      if (budgets.size <= keysAfterSweep) break
      budgets.delete(key)
    }
  }
  const stateOf = (spent: number, isAllowed: boolean): RateState => ({
    isAllowed,
    remaining: Math.max(0, Math.floor(rule.quota - spent)),
    resetSeconds: Math.ceil((isAllowed ? spent : spent - rule.quota + 1) / perMillisecond / 1000),
  })
  return {
    rule,
    take: (key) => {
      const at = now()
      const spent = spentOf(budgets.get(key), at)
      if (spent + 1 > rule.quota) return stateOf(spent, false)
      if (!budgets.has(key) && budgets.size >= mostKeys) sweep(at)
      budgets.set(key, { spent: spent + 1, at })
      return stateOf(spent + 1, true)
    },
  }
}

/** The RateLimit fields of draft-ietf-httpapi-ratelimit-headers-10. */
export const rateHeaders = ({ name, quota, windowSeconds }: RateRule, state: RateState): Readonly<Record<string, string>> => ({
  'RateLimit-Policy': `"${name}";q=${quota};w=${windowSeconds}`,
  RateLimit: `"${name}";r=${state.remaining};t=${state.resetSeconds}`,
})
