import type { DeliveryChannel, Lane } from '../../core/delivery/delivery.ts'
import { type Instant, instantOf, isBefore, plusSeconds } from '../../core/time.ts'
import type { SqlValue } from '../records/session.ts'

interface Place {
  readonly channel: DeliveryChannel
  readonly lane: Lane
}

interface Outlook {
  readonly revision: number
  readonly seenAt: Instant
  readonly due: Instant | undefined
  /** Before this moment time alone changes nothing. */
  readonly quietUntil: Instant
}

/** One process holds the file; who writes into it by other means all the same is noticed after so long. */
const trustedSeconds = 10

const parseMoment = (value: SqlValue | undefined): Instant | undefined => (typeof value === 'string' ? instantOf(value) : undefined)

/** What the last claim of each lane saw ahead. It holds until something is written or the moment has come. */
export class Outlooks {
  readonly #byLane = new Map<string, Outlook>()

  note({ channel, lane, now }: Place & { readonly now: Instant }, revision: number, row: readonly SqlValue[]): void {
    const [due, expiry, hasLeases] = [parseMoment(row[0]), parseMoment(row[1]), row[2] === 1]
    const moments = [due, expiry].filter((moment) => moment !== undefined)
    const trusted = hasLeases ? now : plusSeconds(now, trustedSeconds)
    const quietUntil = moments.reduce((earliest, moment) => (isBefore(moment, earliest) ? moment : earliest), trusted)
    this.#byLane.set(`${channel} ${lane}`, { revision, seenAt: now, due, quietUntil })
  }

  /** What is known of the lane as long as nothing was written. */
  known({ channel, lane }: Place, revision: number): Outlook | undefined {
    const outlook = this.#byLane.get(`${channel} ${lane}`)
    return outlook?.revision === revision ? outlook : undefined
  }

  /** Whether a claim would find and change nothing. A clock that was put back is no proof of that. */
  isQuiet(request: Place & { readonly now: Instant }, revision: number): boolean {
    const outlook = this.known(request, revision)
    return outlook !== undefined && !isBefore(request.now, outlook.seenAt) && isBefore(request.now, outlook.quietUntil)
  }
}
