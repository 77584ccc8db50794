import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Beat, type Loop, startLoop } from './loop.ts'

const second = 1000

describe('a loop', () => {
  let beats: number
  let loop: Loop
  const errors: unknown[] = []
  const start = (beat: (count: number) => Beat): void => {
    beats = 0
    loop = startLoop({ name: 'test', restMs: 60 * second, beat: async () => beat(++beats), onError: (_, error) => errors.push(error) })
  }
  beforeEach(() => {
    errors.length = 0
    vi.useFakeTimers()
  })
  afterEach(async () => {
    await loop.stop()
    vi.useRealTimers()
  })

  it('rests until it is woken', async () => {
    start(() => 'idle')
    await vi.advanceTimersByTimeAsync(59 * second)
    expect(beats).toBe(1)
    loop.wake()
    await vi.advanceTimersByTimeAsync(0)
    expect(beats).toBe(2)
  })

  it('beats at the moment that the last beat named', async () => {
    start(() => 700)
    await vi.advanceTimersByTimeAsync(699)
    expect(beats).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(beats).toBe(2)
  })

  it('looks again when a hint comes during a beat, whose news that beat may have missed', async () => {
    start((count) => {
      if (count === 1) queueMicrotask(() => loop.wake())
      return 'idle'
    })
    await vi.advanceTimersByTimeAsync(0)
    expect(beats).toBe(2)
  })

  it('goes on after a failure, at first soon and never later than five seconds', async () => {
    start(() => {
      throw new Error('the disk is on fire')
    })
    await vi.advanceTimersByTimeAsync(1000)
    expect(beats).toBe(3)
    await vi.advanceTimersByTimeAsync(60 * second)
    const before = beats
    await vi.advanceTimersByTimeAsync(5 * second)
    expect(beats).toBe(before + 1)
    expect(errors).toHaveLength(beats)
  })

  it('is not hurried by hints while it fails', async () => {
    start(() => {
      throw new Error('the disk is on fire')
    })
    await vi.advanceTimersByTimeAsync(100)
    queueMicrotask(() => loop.wake())
    await vi.advanceTimersByTimeAsync(100)
    expect(beats).toBe(1)
  })
})
