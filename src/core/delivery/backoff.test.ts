import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { buildClaimedDelivery } from '../../../test/build/claimed-delivery.ts'
import { channels } from '../subscriber/subscriber.ts'
import { type Instant, isBefore, plusSeconds, secondsBetween } from '../time.ts'
import { backoffSeconds, decideSettlement, lifeSeconds } from './backoff.ts'
import type { Outcome } from './delivery.ts'

const now = at('15:00')
const hour = 3600
const retry = (notBefore?: Instant): Outcome => ({ kind: 'retry', reason: '451 later', ...(notBefore ? { notBefore } : {}) })
const far = plusSeconds(now, 1_000_000)
const waitOf = (channel: 'email' | 'webhook', attempts: number, asked?: number, chance = 0.5) => {
  const delivery = buildClaimedDelivery({ channel, attempts, expiresAt: far })
  const { dueAt } = decideSettlement(delivery, retry(asked === undefined ? undefined : plusSeconds(now, asked)), now, chance)
  return dueAt === null ? undefined : secondsBetween(now, dueAt)
}

const anyChannel = fc.constantFrom(...channels)
const anyChance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const anyAttempts = fc.integer({ min: 1, max: 40 })

describe('backoffSeconds', () => {
  it('follows the schedule that webhook receivers know, then gives up', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((attempts) => backoffSeconds('webhook', attempts, 0.5))
    expect(waits).toEqual([5, 300, 1800, 2 * hour, 5 * hour, 10 * hour, 10 * hour, undefined])
  })

  it('tries mail soon for greylisting, then hourly until the row expires', () => {
    const waits = [1, 2, 3, 4, 5, 6, 30].map((attempts) => backoffSeconds('email', attempts, 0.5))
    expect(waits).toEqual([60, 300, 900, 1800, hour, hour, hour])
  })

  it('fits the last try of a webhook into its life, however the jitter falls', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((attempts) => backoffSeconds('webhook', attempts, 1) ?? 0)
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(lifeSeconds.webhook)
  })

  it('spreads a herd by a tenth either way', () => {
    expect([backoffSeconds('email', 5, 0), backoffSeconds('email', 5, 1)]).toEqual([0.9 * hour, 1.1 * hour])
  })

  it.each([0, -1])('waits as after the first try when %i tries are on record', (attempts) => {
    expect(backoffSeconds('email', attempts, 0.5)).toBe(60)
    expect(backoffSeconds('webhook', attempts, 0.5)).toBe(5)
  })
})

describe('decideSettlement', () => {
  it('keeps what the destination said', () => {
    const delivery = buildClaimedDelivery()
    expect(decideSettlement(delivery, { kind: 'delivered', reply: '250 ok' }, now, 0.5)).toEqual({
      id: delivery.id,
      leaseToken: 'lease-1',
      state: 'delivered',
      dueAt: null,
      detail: '250 ok',
      at: now,
    })
  })

  it.each(['refused', 'address_gone'] as const)('does not try again what was %s', (kind) => {
    const settled = decideSettlement(buildClaimedDelivery({ attempts: 1 }), { kind, reason: '550 no such user' }, now, 0.5)
    expect(settled).toMatchObject({ state: kind, dueAt: null, detail: '550 no such user' })
  })

  it('calls off what there is nothing to tell of any more', () => {
    const settled = decideSettlement(buildClaimedDelivery(), { kind: 'moot', reason: 'Somebody has said it.' }, now, 0.5)
    expect(settled).toMatchObject({ state: 'cancelled', dueAt: null, detail: 'Somebody has said it.' })
  })

  it('counts no try for what was only postponed, and does not put it on the schedule', () => {
    const until = plusSeconds(now, 3)
    const settled = decideSettlement(
      buildClaimedDelivery({ channel: 'webhook', attempts: 7 }),
      { kind: 'postponed', reason: 'crowded', until },
      now,
      0.5,
    )
    expect(settled).toMatchObject({ state: 'pending', dueAt: until, detail: 'crowded', isUntried: true })
  })

  it('postpones to now at the earliest and by six hours at most', () => {
    const dueAt = (until?: Instant) =>
      decideSettlement(buildClaimedDelivery({ expiresAt: far }), { kind: 'postponed', reason: 'x', ...(until ? { until } : {}) }, now, 0.5)
        .dueAt
    expect([dueAt(), dueAt(plusSeconds(now, -60)), dueAt(far)]).toEqual([now, now, plusSeconds(now, 6 * hour)])
  })

  it('gives up what would be postponed beyond its end', () => {
    const postponed: Outcome = { kind: 'postponed', reason: 'dead', until: plusSeconds(now, 60) }
    expect(decideSettlement(buildClaimedDelivery({ expiresAt: plusSeconds(now, 60) }), postponed, now, 0.5)).toMatchObject({
      state: 'expired',
    })
  })

  it('never tries before now, nor before its own schedule, whatever is asked for', () => {
    const asked = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: undefined })
    fc.assert(
      fc.property(anyChannel, anyAttempts, asked, anyChance, (channel, attempts, notBefore, chance) => {
        const wait = waitOf(channel, attempts, notBefore, chance)
        const own = backoffSeconds(channel, attempts, chance)
        if (wait !== undefined) expect(wait).toBeGreaterThanOrEqual(Math.floor((own ?? 0) * 1000) / 1000)
        else expect(own).toBeUndefined()
      }),
    )
  })

  it.each([
    ['later than ours', 7200, 7200],
    ['sooner than ours', 1, 60],
    ['in the past', -3600, 60],
    ['further than six hours', 1_000_000, 6 * hour],
  ])('honours a Retry-After that is %s as it should', (_, asked, wait) => {
    expect(waitOf('email', 1, asked)).toBe(wait)
  })

  it('lets no Retry-After shorten a wait of ten hours', () => {
    expect(waitOf('webhook', 6, 1)).toBe(10 * hour)
    expect(waitOf('webhook', 6, 1_000_000)).toBe(10 * hour)
  })

  it('gives up when the schedule is exhausted, and says after how many tries', () => {
    expect(decideSettlement(buildClaimedDelivery({ channel: 'webhook', attempts: 8, expiresAt: far }), retry(), now, 0.5)).toMatchObject({
      state: 'refused',
      dueAt: null,
      detail: 'Given up after 8 tries. 451 later',
    })
  })

  it('expires what would come too late to be of use', () => {
    const at60 = (expiresAt: Instant) => decideSettlement(buildClaimedDelivery({ expiresAt }), retry(), now, 0.5)
    expect(at60(plusSeconds(now, 60))).toMatchObject({ state: 'expired', dueAt: null, detail: '451 later' })
    expect(at60(plusSeconds(now, 60.001)).state).toBe('pending')
  })

  it('has a moment for exactly what is pending, and that before it expires', () => {
    fc.assert(
      fc.property(anyChannel, anyAttempts, fc.integer({ min: -hour, max: 50 * hour }), anyChance, (channel, attempts, life, chance) => {
        const delivery = buildClaimedDelivery({ channel, attempts, expiresAt: plusSeconds(now, life) })
        const { state, dueAt } = decideSettlement(delivery, retry(), now, chance)
        expect(dueAt === null).toBe(state !== 'pending')
        if (dueAt) expect(isBefore(dueAt, delivery.expiresAt)).toBe(true)
      }),
    )
  })
})
