import { ok, type Result, refuse } from '../core/result.ts'
import type { Callers } from './callers.ts'
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
  /** Pages of questions, which are read from the records, per client. */
  readonly questionReads: RateLimiter
  /** What readers ask, answer, change and report, per client. */
  readonly questionWrites: RateLimiter
  /** The same from everywhere. */
  readonly allQuestionWrites: RateLimiter
  /** Votes, per client. */
  readonly questionVotes: RateLimiter
  /** Votes of one network on one question or answer: many addresses behind one door are few voices. */
  readonly networkVotes: RateLimiter
  /** "I am affected", per client. */
  readonly taps: RateLimiter
  /** The same from everywhere. */
  readonly allTaps: RateLimiter
  /** Passwords, codes and passkeys, per client. */
  readonly signIns: RateLimiter
  /** The same for one account, from everywhere. */
  readonly accounts: RateLimiter
  /** Deliveries of one alert source from one client. */
  readonly deliveries: RateLimiter
  /** Whole records, which read a whole chain. */
  readonly records: RateLimiter
}

export const createLimits = (now: () => number): Limits => ({
  failures: createRateLimiter({ name: 'failures', quota: 20, windowSeconds: 60 }, now),
  subscriptions: createRateLimiter({ name: 'subscriptions', quota: 10, windowSeconds: 600 }, now),
  allSubscriptions: createRateLimiter({ name: 'all-subscriptions', quota: 600, windowSeconds: 60 }, now),
  questionReads: createRateLimiter({ name: 'question-reads', quota: 120, windowSeconds: 60 }, now),
  questionWrites: createRateLimiter({ name: 'question-writes', quota: 20, windowSeconds: 600 }, now),
  allQuestionWrites: createRateLimiter({ name: 'all-question-writes', quota: 600, windowSeconds: 60 }, now),
  questionVotes: createRateLimiter({ name: 'question-votes', quota: 60, windowSeconds: 600 }, now),
  networkVotes: createRateLimiter({ name: 'network-votes', quota: 20, windowSeconds: 86_400 }, now),
  taps: createRateLimiter({ name: 'taps', quota: 20, windowSeconds: 600 }, now),
  allTaps: createRateLimiter({ name: 'all-taps', quota: 1200, windowSeconds: 60 }, now),
  signIns: createRateLimiter({ name: 'sign-ins', quota: 20, windowSeconds: 300 }, now),
  accounts: createRateLimiter({ name: 'accounts', quota: 60, windowSeconds: 3600 }, now),
  records: createRateLimiter({ name: 'records', quota: 30, windowSeconds: 600 }, now),
  deliveries: createRateLimiter({ name: 'deliveries', quota: 600, windowSeconds: 60 }, now),
})

/**
 * Takes one from the budget of the client, or of `key` where it is not the client's, or says when there is one again. The answer will
 * carry the fields of the rate-limit draft either way.
 */
export const spend = (limiter: RateLimiter, callers: Callers, request: Request, key = limitKey(callers.of(request))): Result<true> => {
  const state = limiter.take(key)
  callers.charge(request, rateHeaders(limiter.rule, state))
  if (state.isAllowed) return ok(true)
  const { quota, windowSeconds } = limiter.rule
  return refuse('rate.limited', `At most ${quota} in ${windowSeconds} seconds are taken from one address.`, {
    retryAfter: state.resetSeconds,
  })
}
