import { type Result, refuse } from '../core/result.ts'
import { limitKey } from './client-address.ts'
import { createRateLimiter, type RateLimiter, rateHeaders } from './rate-limit.ts'

/** Budgets of clients, by what they spend them on. */
export interface Limits {
  /** Tokens, links and alert secrets that did not work. */
  readonly failures: RateLimiter
  /** Requests to be told, per client. */
  readonly subscriptions: RateLimiter
  /** The same from everywhere: a flood over many addresses. */
  readonly allSubscriptions: RateLimiter
  /** Deliveries of one alert source from one client. */
  readonly deliveries: RateLimiter
}

export const createLimits = (now: () => number): Limits => ({
  failures: createRateLimiter({ name: 'failures', quota: 20, windowSeconds: 60 }, now),
  subscriptions: createRateLimiter({ name: 'subscriptions', quota: 10, windowSeconds: 600 }, now),
  allSubscriptions: createRateLimiter({ name: 'all-subscriptions', quota: 600, windowSeconds: 60 }, now),
  deliveries: createRateLimiter({ name: 'deliveries', quota: 600, windowSeconds: 60 }, now),
})

/** Takes one from the client's budget, or says when there is one again. */
export const spend = (limiter: RateLimiter, address: string, prefix = ''): Result<Readonly<Record<string, string>>> => {
  const state = limiter.take(`${prefix}${limitKey(address)}`)
  if (state.isAllowed) return { ok: true, value: rateHeaders(limiter.rule, state) }
  return refuse('rate.limited', `At most ${limiter.rule.quota} in ${limiter.rule.windowSeconds} seconds are taken from one address.`, {
    retryAfter: state.resetSeconds,
  })
}
