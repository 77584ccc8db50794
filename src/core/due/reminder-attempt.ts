import type { DeliveryStateName, NewDelivery } from '../delivery/delivery.ts'
import { type Instant, isBefore, plusSeconds } from '../time.ts'

/** What stands in the outbox of a reminder. */
export interface WrittenReminder extends Pick<NewDelivery, 'id' | 'stream' | 'position' | 'channel' | 'target' | 'expiresAt'> {
  readonly state: DeliveryStateName
  /** How often it was begun anew. */
  readonly attempt: number
}

/** Whether a reminder is to be written, or its row begun anew, and until when that need not be looked at again; null is for ever. */
export type AttemptRuling =
  | { readonly kind: 'write'; readonly until: Instant }
  | { readonly kind: 'begin_anew'; readonly id: NewDelivery['id']; readonly attempt: number; readonly until: Instant }
  | { readonly kind: 'leave'; readonly until: Instant | null }

/** Each lives an hour, and the pauses between them double: the last is begun about three days after the first. */
const mostAttempts = 8
const firstPauseSeconds = 60 * 60
/** What is under way may be taken back before it is sent; the database is not asked about each at every beat for that. */
const lookAgainSeconds = 60

const mayBeginAt = ({ state, attempt, expiresAt }: WrittenReminder): Instant =>
  state === 'expired' && attempt > 0 ? plusSeconds(expiresAt, firstPauseSeconds * 2 ** (attempt - 1)) : expiresAt

/**
 * Rules on a reminder by the row that its stage has for the same address. What grew too old before it could be sent, because mail was
 * down for hours, or was moot when it was to be sent and is owed again, has probably told nobody and begins anew, so often and no oftener:
 * an address may be dead for good. It stays the same row: whoever was sending it may have died after it had left, and what arrives again
 * then has to bear the name of the first. Whatever else became of a row is the end of it.
 */
export const decideAttempt = (written: WrittenReminder | undefined, now: Instant): AttemptRuling => {
  const soon = plusSeconds(now, lookAgainSeconds)
  if (!written) return { kind: 'write', until: soon }
  const { id, state, attempt } = written
  if (state === 'pending' || state === 'claimed') return { kind: 'leave', until: soon }
  const isUntold = state === 'expired' || state === 'cancelled'
  if (!isUntold || attempt + 1 >= mostAttempts) return { kind: 'leave', until: null }
  const from = mayBeginAt(written)
  if (state === 'expired' && isBefore(now, from)) return { kind: 'leave', until: from }
  return { kind: 'begin_anew', id, attempt: attempt + 1, until: soon }
}
