import { describe, expect, it } from 'vitest'
import { handTimers } from '../../../test/sink/hand-timers.ts'
import { openDestinations } from './destinations.ts'
import type { Health } from './outcome.ts'

const never = new AbortController().signal
const settled = (): Promise<void> => new Promise((done) => setImmediate(done))

const start = () => {
  const timers = handTimers()
  const destinations = openDestinations(timers)
  let active = 0
  let most = 0
  const go = (host: string, work: () => Promise<Health>, signal = never) =>
    destinations.within(host, signal, async () => {
      most = Math.max(most, ++active)
      const health = await work()
      active--
      return { health }
    })
  const fail = async (host: string, times: number): Promise<void> => {
    for (let i = 0; i < times; i++) await go(host, async () => 'silent')
  }
  return { timers, go, fail, most: () => most }
}

describe('a host', () => {
  it('gets five requests at once at first', async () => {
    const { go, most } = start()
    const leave = Promise.withResolvers<Health>()
    const all = Array.from({ length: 12 }, () => go('a', () => leave.promise))
    await settled()
    expect(most()).toBe(5)
    leave.resolve('well')
    await Promise.all(all)
  })

  it('gets more while it does well, up to twenty', async () => {
    const { go, most } = start()
    for (let i = 0; i < 80; i++) await go('a', async () => 'well')
    const leave = Promise.withResolvers<Health>()
    const all = Array.from({ length: 40 }, () => go('a', () => leave.promise))
    await settled()
    expect(most()).toBe(20)
    leave.resolve('well')
    await Promise.all(all)
  })

  it.each(['overloaded', 'silent'] as const)('gets fewer when it is %s', async (health) => {
    const { go, most } = start()
    await go('a', async () => health)
    await go('a', async () => health)
    const leave = Promise.withResolvers<Health>()
    const all = Array.from({ length: 8 }, () => go('a', () => leave.promise))
    await settled()
    expect(most()).toBe(1)
    leave.resolve('well')
    await Promise.all(all)
  })

  it('that was silent three times is left alone for half a minute', async () => {
    const { timers, go, fail } = start()
    await fail('a', 3)
    timers.move(10_000)
    expect(await go('a', async () => 'well')).toMatchObject({ health: 'later', waitMilliseconds: 20_000 })
    timers.move(20_000)
    expect(await go('a', async () => 'well')).toEqual({ health: 'well' })
  })

  it('that stays silent is left alone longer and longer, ten minutes at most', async () => {
    const { timers, go, fail } = start()
    await fail('a', 3)
    const waits: number[] = []
    for (let i = 0; i < 7; i++) {
      timers.move(600_000)
      await fail('a', 1)
      const later = await go('a', async () => 'well')
      waits.push(later.health === 'later' ? later.waitMilliseconds / 1000 : 0)
    }
    expect(waits).toEqual([60, 120, 240, 480, 600, 600, 600])
  })

  it('that answers again starts afresh', async () => {
    const { go, fail } = start()
    await fail('a', 2)
    await go('a', async () => 'overloaded')
    await fail('a', 2)
    expect(await go('a', async () => 'well')).toEqual({ health: 'well' })
  })

  it('that dies lets go of all who wait for it', async () => {
    const { go } = start()
    const leave = Promise.withResolvers<Health>()
    const all = Array.from({ length: 20 }, () => go('a', () => leave.promise))
    await settled()
    leave.resolve('silent')
    const results = await Promise.all(all)
    expect(results.map((r) => r.health).toSorted()).toEqual([...Array(15).fill('later'), ...Array(5).fill('silent')])
  })

  it('that nobody has asked yet gets half of the channel for a first burst', async () => {
    const { go } = start()
    const leave = Promise.withResolvers<Health>()
    const results = Array.from({ length: 256 }, () => go('a', () => leave.promise))
    expect(await Promise.race(results)).toMatchObject({ health: 'later', reason: expect.stringContaining('slow') })
    leave.resolve('well')
    expect((await Promise.all(results)).filter((r) => r.health === 'well').length).toBe(130)
  })

  it('that hangs gets no more than it could work off, however fast it was', async () => {
    const { timers, go } = start()
    for (let i = 0; i < 60; i++) await go('a', async () => 'well')
    const leave = Promise.withResolvers<Health>()
    const first = Array.from({ length: 20 }, () => go('a', () => leave.promise))
    timers.move(4000)
    const results = Array.from({ length: 100 }, () => go('a', async () => 'well'))
    leave.resolve('well')
    expect((await Promise.all(results)).filter((r) => r.health === 'well').length).toBe(50)
    await Promise.all(first)
  })

  it('that proves slow sends away those who queued in good faith', async () => {
    const { timers, go } = start()
    const leave = Promise.withResolvers<Health>()
    const results = Array.from({ length: 130 }, () => go('a', () => leave.promise))
    await settled()
    timers.move(5000)
    leave.resolve('well')
    const healths = (await Promise.all(results)).map((r) => r.health)
    expect(healths.filter((health) => health === 'later').length).toBeGreaterThan(60)
  })

  it('that is known to be fast gets a long one', async () => {
    const { go } = start()
    for (let i = 0; i < 60; i++) await go('a', async () => 'well')
    const results = await Promise.all(Array.from({ length: 256 }, () => go('a', async () => 'well')))
    expect(results.every((r) => r.health === 'well')).toBe(true)
  })

  it('does not slow another', async () => {
    const { go } = start()
    const leave = Promise.withResolvers<Health>()
    const slow = Array.from({ length: 50 }, () => go('slow', () => leave.promise))
    expect(await go('fast', async () => 'well')).toEqual({ health: 'well' })
    leave.resolve('well')
    await Promise.all(slow)
  })

  it('is not asked for one who was told to stop while waiting', async () => {
    const { go } = start()
    const leave = Promise.withResolvers<Health>()
    const all = Array.from({ length: 5 }, () => go('a', () => leave.promise))
    const stop = new AbortController()
    const stopped = go('a', async () => 'well', stop.signal)
    stop.abort()
    expect(await stopped).toMatchObject({ health: 'later', reason: expect.stringContaining('Stopped') })
    leave.resolve('well')
    await Promise.all(all)
  })
})
