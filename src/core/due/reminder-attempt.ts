import type { DeliveryStateName, NewDelivery } from '../delivery/delivery.ts'
import { type Instant, isBefore, laterOf, plusSeconds } from '../time.ts'

/** What stands in the outbox of a reminder. */
export interface WrittenReminder extends Pick<NewDelivery, 'stream' | 'position' | 'channel' | 'target' | 'expiresAt'> {
  readonly state: DeliveryStateName
}

/** Whether a reminder is to be written, and as which attempt, and until when that need not be looked at again; null is for ever. */
export type AttemptRuling =
  | { readonly kind: 'write'; readonly attempt: number; readonly until: Instant }
  | { readonly kind: 'leave'; readonly until: Instant | null }

/** Each lives an hour, and the pauses between them double: the last is begun about three days after the first. */
const mostAttempts = 8
const firstPauseSeconds = 60 * 60
/** What is under way may be taken back before it is sent; the database is not asked about each at every beat for that. */
const lookAgainSeconds = 60

const isUnderWay = ({ state }: WrittenReminder): boolean => state === 'pending' || state === 'claimed'
const isTooOld = ({ state }: WrittenReminder): boolean => state === 'expired'
const hasToldNobody = (row: WrittenReminder): boolean => isTooOld(row) || row.state === 'cancelled'

/** When the next may be begun after those that grew too old; undefined where there are none. */
const pauseEndsAt = (tooOld: readonly WrittenReminder[]): Instant | undefined => {
  const [first, ...rest] = tooOld.map(({ expiresAt }) => expiresAt)
  if (!first) return undefined
  return plusSeconds(rest.reduce(laterOf, first), rest.length === 0 ? 0 : firstPauseSeconds * 2 ** (rest.length - 1))
}

/**
 * Rules on a reminder by the rows that its stage has for the same address. What grew too old before it could be sent, because mail was
 * down for hours, or was moot when it was to be sent and is owed again, has told nobody and is written anew, so often and no oftener: an
 * address may be dead for good. Whatever else became of a row is the end of it.
 */
export const decideAttempt = (written: readonly WrittenReminder[], now: Instant): AttemptRuling => {
  const soon = plusSeconds(now, lookAgainSeconds)
  if (written.some(isUnderWay)) return { kind: 'leave', until: soon }
  if (!written.every(hasToldNobody) || written.length >= mostAttempts) return { kind: 'leave', until: null }
  const from = pauseEndsAt(written.filter(isTooOld))
  return from && isBefore(now, from) ? { kind: 'leave', until: from } : { kind: 'write', attempt: written.length, until: soon }
}
