import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ComponentId, PageId, TimeZone } from '../brand.ts'
import { tagged } from '../brand.ts'
import { dateOf, type Instant, plusDays } from '../time.ts'

/** That a reader tapped "I am affected" on a component. Who it was is not kept; that it was the same network is, for a day. */
export interface Tap {
  readonly pageId: PageId
  readonly componentId: ComponentId
  /** In UTC. */
  readonly day: string
  readonly networkKey: string
  /** Under which the same network was counted the day before, so that midnight makes no second one of it. */
  readonly formerKey: string
  readonly at: Instant
}

/** How many networks tapped on a component, and since when. */
export interface TapCount {
  readonly componentId: ComponentId
  readonly networks: number
  readonly since: Instant
}

/** For so long a tap says something of the present. */
export const tapWindowSeconds = 30 * 60
/** Taps of one network that are no further apart are about one trouble, and count from the first; after that it begins anew. */
export const tapBoutSeconds = 6 * 60 * 60
/** Of more networks a day than this nothing is kept: the number is rough in any case, and a flood ends here. */
export const mostTapsPerDay = 1000
export const tapLifeSeconds = 2 * 24 * 60 * 60

const utc = tagged<TimeZone>('UTC')

const keyOf = (secret: string, day: string, componentId: ComponentId, network: string): string =>
  bytesToHex(hmac(sha256, utf8ToBytes(`forthright tap v1 ${secret}`), utf8ToBytes(`${day}|${componentId}|${network}`)).slice(0, 16))

/** The key holds day and component too: what is kept of one network does not show that it is the same one elsewhere or the next day. */
export const tapOf = (
  secret: string,
  { pageId, componentId, network }: { readonly pageId: PageId; readonly componentId: ComponentId; readonly network: string },
  at: Instant,
): Tap => {
  const day = dateOf(at, utc)
  return {
    pageId,
    componentId,
    day,
    networkKey: keyOf(secret, day, componentId, network),
    formerKey: keyOf(secret, plusDays(day, -1), componentId, network),
    at,
  }
}

/** In words alone: an exact number would be a target to move, and says more than it knows. */
export const roughNumbers = ['one', 'few', 'ten', 'dozens', 'hundreds'] as const
export type RoughNumber = (typeof roughNumbers)[number]

export const roughNumber = (networks: number): RoughNumber => {
  if (networks <= 1) return 'one'
  if (networks <= 5) return 'few'
  if (networks <= 15) return 'ten'
  return networks <= 150 ? 'dozens' : 'hundreds'
}
