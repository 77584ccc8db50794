import type { DeliveryStateName, NewDelivery } from '../delivery/delivery.ts'
import { type Instant, isBefore } from '../time.ts'

/** What stands in the outbox of a reminder. */
export interface WrittenReminder extends Pick<NewDelivery, 'stream' | 'position' | 'channel' | 'target' | 'expiresAt'> {
  readonly state: DeliveryStateName
}

/** Whether a reminder is to be written, and as which attempt; null for `until` is for ever. */
export type AttemptRuling =
  | { readonly kind: 'write'; readonly attempt: number }
  | { readonly kind: 'leave'; readonly until: Instant | null }

const isUnderWay = ({ state }: WrittenReminder): boolean => state === 'pending' || state === 'claimed'
const laterExpiry = (a: WrittenReminder, b: WrittenReminder): WrittenReminder => (isBefore(a.expiresAt, b.expiresAt) ? b : a)

/**
 * Rules on a reminder by the rows that its stage has for the same address. What grew too old before it could be sent, because mail was
 * down for hours, has told nobody and is written anew, once it would have been too old; whatever else became of a row is the end of it.
 */
export const decideAttempt = (written: readonly WrittenReminder[], now: Instant): AttemptRuling => {
  if (written.length === 0) return { kind: 'write', attempt: 0 }
  const { expiresAt } = written.reduce(laterExpiry)
  if (written.some(isUnderWay)) return { kind: 'leave', until: expiresAt }
  if (written.some(({ state }) => state !== 'expired')) return { kind: 'leave', until: null }
  return isBefore(now, expiresAt) ? { kind: 'leave', until: expiresAt } : { kind: 'write', attempt: written.length }
}
