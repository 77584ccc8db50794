import type { Outcome } from '../../core/delivery/delivery.ts'
import type { Instant } from '../../core/time.ts'
import type { WireAnswer } from '../wire/send.ts'
import { parseRetryAfter } from './retry-after.ts'

/** How the destination itself is doing, whatever becomes of this delivery. */
export type Health = 'well' | 'overloaded' | 'silent'

const overloaded = [429, 502, 503, 504]

export const healthOf = (answer: WireAnswer): Health => {
  if (answer.kind === 'failed') return 'silent'
  return answer.kind === 'answered' && overloaded.includes(answer.status) ? 'overloaded' : 'well'
}

/**
 * What an attempt means for the row. 2xx is delivered; 410 says that nobody listens there any more. Everything else is tried again on
 * the schedule, 3xx (never followed) and 4xx included: receivers are misconfigured for an afternoon more often than for good, and the
 * schedule ends by itself. What the egress door refused is refused in words that tell nothing about our network.
 */
export const outcomeOfAnswer = (answer: WireAnswer, now: Instant): Outcome => {
  if (answer.kind === 'refused') return { kind: 'refused', reason: 'This address cannot be called.' }
  if (answer.kind === 'failed') return { kind: 'retry', reason: `No answer: ${answer.reason}.` }
  const { status } = answer
  if (status >= 200 && status < 300) return { kind: 'delivered', reply: `HTTP ${status}` }
  if (status === 410) return { kind: 'address_gone', reason: 'HTTP 410: the receiver wants no more webhooks.' }
  if (status >= 300 && status < 400) return { kind: 'retry', reason: `HTTP ${status}: redirects are not followed; give the final address.` }
  const notBefore = overloaded.includes(status) ? parseRetryAfter(answer.headers['retry-after'], now) : undefined
  return { kind: 'retry', reason: `HTTP ${status}`, ...(notBefore === undefined ? {} : { notBefore }) }
}
