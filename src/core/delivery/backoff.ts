import type { ChannelName } from '../subscriber/subscriber.ts'
import { type Instant, isBefore, laterOf, plusSeconds } from '../time.ts'
import type { ClaimedDelivery, DeliveryChannel, DeliveryStateName, Outcome, Settlement } from './delivery.ts'

const minute = 60
const hour = 60 * minute

// Webhooks: the schedule that receivers know from Standard Webhooks senders, about 28 hours. Mail: a relay that greylists answers
// within half an hour; after that hourly, until the row expires by the age of its notice.
const schedules = {
  webhook: [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour],
  email: [minute, 5 * minute, 15 * minute, 30 * minute, hour],
  // A reminder lives for an hour, and this reaches beyond it: what cannot be sent grows too old, and is begun anew.
  push: [10, 30, 2 * minute, 5 * minute, 10 * minute, 20 * minute, hour],
} as const satisfies Record<DeliveryChannel, readonly number[]>

/**
 * How long after its notice a delivery is still worth making. A mail about an incident that comes two days late does harm; after a day
 * it is given up, visibly. A webhook is read by a machine, and lives until its schedule has been walked to the end, jitter included.
 */
export const lifeSeconds = { email: 24 * hour, webhook: 31 * hour } as const satisfies Record<ChannelName, number>

const longestWaitSeconds = 6 * hour
const jitter = 0.1

/** Seconds until the try after `attempts` tries; undefined when the schedule is exhausted. `chance` in [0, 1) spreads a herd. */
export const backoffSeconds = (channel: DeliveryChannel, attempts: number, chance: number): number | undefined => {
  const schedule = schedules[channel]
  const step = Math.max(0, attempts - 1)
  const base = channel === 'email' ? schedule[Math.min(step, schedule.length - 1)] : schedule[step]
  return base === undefined ? undefined : base * (1 - jitter + 2 * jitter * chance)
}

/** What an attempt can make of a row. */
export const attemptStates = [
  'delivered',
  'pending',
  'refused',
  'address_gone',
  'expired',
  'cancelled',
] as const satisfies readonly DeliveryStateName[]

type Base = Pick<Settlement, 'id' | 'leaseToken' | 'at'>

/** Back to waiting, or given up where that would be too late. */
const waitUntil = (base: Base, delivery: ClaimedDelivery, dueAt: Instant, detail: string): Settlement =>
  isBefore(dueAt, delivery.expiresAt) ? { ...base, state: 'pending', dueAt, detail } : { ...base, state: 'expired', dueAt: null, detail }

/** What the row becomes after an attempt. A destination's own `Retry-After` is honoured up to six hours and never shortens ours. */
export const decideSettlement = (delivery: ClaimedDelivery, outcome: Outcome, now: Instant, chance: number): Settlement => {
  const base = { id: delivery.id, leaseToken: delivery.leaseToken, at: now }
  const longest = plusSeconds(now, longestWaitSeconds)
  if (outcome.kind === 'delivered') return { ...base, state: 'delivered', dueAt: null, detail: outcome.reply }
  if (outcome.kind === 'postponed') {
    const until = laterOf(now, outcome.until ?? now)
    return { ...waitUntil(base, delivery, isBefore(longest, until) ? longest : until, outcome.reason), isUntried: true }
  }
  if (outcome.kind === 'moot') return { ...base, state: 'cancelled', dueAt: null, detail: outcome.reason }
  if (outcome.kind !== 'retry') return { ...base, state: outcome.kind, dueAt: null, detail: outcome.reason }
  const wait = backoffSeconds(delivery.channel, delivery.attempts, chance)
  if (wait === undefined)
    return { ...base, state: 'refused', dueAt: null, detail: `Given up after ${delivery.attempts} tries. ${outcome.reason}` }
  const ours = plusSeconds(now, wait)
  const asked = outcome.notBefore ?? ours
  const dueAt = laterOf(ours, isBefore(longest, asked) ? longest : asked)
  return waitUntil(base, delivery, dueAt, outcome.reason)
}
