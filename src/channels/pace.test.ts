import { expect, it } from 'vitest'
import { handTimers } from '../../test/sink/hand-timers.ts'
import { openPace } from './pace.ts'

const never = new AbortController().signal

it("lets one second's worth through at once and then keeps to the rate", async () => {
  const timers = handTimers()
  const pace = openPace(4, timers)
  const through: number[] = []
  const all = Array.from({ length: 10 }, () => pace.turn(never).then(() => through.push(timers.now())))
  await timers.waiting(6)
  timers.move(10_000)
  await Promise.all(all)
  expect(through.slice(0, 4)).toEqual([0, 0, 0, 0])
  expect(through.length).toBe(10)
})

it('spaces what waits by the rate', async () => {
  const timers = handTimers()
  const pace = openPace(2, timers)
  const through: number[] = []
  const all = Array.from({ length: 6 }, () => pace.turn(never).then(() => through.push(timers.now())))
  await timers.waiting(4)
  for (let i = 0; i < 4; i++) {
    timers.move(500)
    await Promise.resolve()
    await Promise.resolve()
  }
  await Promise.all(all)
  expect(through).toEqual([0, 0, 500, 1000, 1500, 2000])
})

it('takes a rate below one a second', async () => {
  const timers = handTimers()
  const pace = openPace(0.5, timers)
  await pace.turn(never)
  const second = pace.turn(never).then(() => timers.now())
  timers.move(2000)
  expect(await second).toBe(2000)
})

it('lets go of one who is told to stop', async () => {
  const timers = handTimers()
  const pace = openPace(1, timers)
  await pace.turn(never)
  const stop = new AbortController()
  const waiting = pace.turn(stop.signal)
  stop.abort()
  expect(await waiting).toBe(false)
})
