import { expect, it } from 'vitest'
import { LeaseFences } from './lease-fences.ts'

const never = new AbortController().signal
const raise = (fences: LeaseFences, askedBefore: number) => fences.raise('claim', performance.now() - askedBefore, [never])

it('tells whoever asks that a lease is over, before any timer has run', () => {
  const signal = raise(new LeaseFences(1000), 1000)
  let heard = 0
  signal.addEventListener('abort', () => heard++)
  expect([signal.aborted, heard]).toEqual([true, 1])
})

it('holds while the lease does, and longer when it is prolonged', () => {
  const fences = new LeaseFences(60_000)
  const signal = raise(fences, 59_000)
  fences.prolong('claim', performance.now())
  expect(signal.aborted).toBe(false)
  fences.fall('claim')
  expect(signal.aborted).toBe(true)
})

it('aborts with what else would stop it', () => {
  const stop = new AbortController()
  const signal = new LeaseFences(60_000).raise('claim', performance.now(), [stop.signal])
  stop.abort()
  expect(signal.aborted).toBe(true)
})
