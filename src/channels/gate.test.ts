import { describe, expect, it } from 'vitest'
import { type HandTimers, handTimers } from '../../test/sink/hand-timers.ts'
import type { Lane } from '../core/delivery/delivery.ts'
import { type Gate, openGate } from './gate.ts'

const never = new AbortController().signal
const settled = (): Promise<void> => new Promise((done) => setImmediate(done))

/** Sends `count` through that take no time, noting when each went. */
const through = async (gate: Gate, timers: HandTimers, count: number, steps: readonly number[]): Promise<readonly number[]> => {
  const went: number[] = []
  const all = Array.from({ length: count }, () => gate.within(1, never, async () => went.push(timers.now())))
  for (const step of steps) {
    await settled()
    timers.move(step)
  }
  await Promise.all(all)
  return went
}

describe('the rate', () => {
  it("lets one second's worth through at once and spaces the rest", async () => {
    const timers = handTimers()
    const gate = openGate({ places: 10, perSecond: 2, timers })
    expect(await through(gate, timers, 6, [500, 500, 500, 500])).toEqual([0, 0, 500, 1000, 1500, 2000])
  })

  it('may be less than one a second', async () => {
    const timers = handTimers()
    const gate = openGate({ places: 10, perSecond: 0.5, timers })
    expect(await through(gate, timers, 3, [2000, 2000])).toEqual([0, 2000, 4000])
  })

  it('is not saved up over a long pause', async () => {
    const timers = handTimers()
    const gate = openGate({ places: 10, perSecond: 2, timers })
    timers.move(60_000)
    expect(await through(gate, timers, 4, [500, 500])).toEqual([60_000, 60_000, 60_500, 61_000])
  })
})

describe('the places', () => {
  const filled = async () => {
    const gate = openGate({ places: 1, perSecond: null, timers: handTimers() })
    const leave = Promise.withResolvers<void>()
    const order: string[] = []
    const first = gate.within(1, never, () => leave.promise)
    const queue = (name: string, lane: Lane, signal = never) => gate.within(lane, signal, async () => order.push(name))
    return { gate, leave, order, first, queue }
  }

  it('go to whom a person waits for, then to who asked first', async () => {
    const { leave, order, first, queue } = await filled()
    const all = [queue('a', 1), queue('b', 1), queue('c', 0)]
    leave.resolve()
    await Promise.all([first, ...all])
    expect(order).toEqual(['c', 'a', 'b'])
  })

  it('are not exceeded', async () => {
    const { order, queue } = await filled()
    void queue('a', 1)
    await settled()
    expect(order).toEqual([])
  })

  it('are given back by work that fails', async () => {
    const gate = openGate({ places: 1, perSecond: null, timers: handTimers() })
    await expect(gate.within(1, never, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await gate.within(1, never, async () => 'yes')).toBe('yes')
  })

  it('are left to others by one who is told to stop', async () => {
    const { leave, order, queue } = await filled()
    const stop = new AbortController()
    const stopped = queue('a', 1, stop.signal)
    const next = queue('b', 1)
    stop.abort()
    leave.resolve()
    expect([await stopped, await next, order]).toEqual([undefined, 1, ['b']])
  })
})
