import { expect, it } from 'vitest'
import { Turns } from './turns.ts'

const patient = 60_000

it('gives the turn in the order of asking', async () => {
  const turns = new Turns()
  const order: number[] = []
  const first = await turns.take(patient)
  const others = [1, 2, 3].map(async (n) => {
    const giveUp = await turns.take(patient)
    order.push(n)
    giveUp?.()
  })
  first?.()
  await Promise.all(others)
  expect(order).toEqual([1, 2, 3])
})

it('lets nobody in while somebody has the turn', async () => {
  const turns = new Turns()
  await turns.take(patient)
  expect(await turns.take(1)).toBeUndefined()
})

it('passes over who lost patience', async () => {
  const turns = new Turns()
  const first = await turns.take(patient)
  await turns.take(1)
  const third = turns.take(patient)
  first?.()
  expect(await third).toBeTypeOf('function')
})

it('counts a turn that is given up twice as given up once', async () => {
  const turns = new Turns()
  const first = await turns.take(patient)
  const second = turns.take(patient)
  first?.()
  first?.()
  await second
  expect(await turns.take(1)).toBeUndefined()
})

it('serves who has asked before it closes, and nobody afterwards', async () => {
  const turns = new Turns()
  const first = await turns.take(patient)
  const second = turns.take(patient)
  const closed = turns.close()
  const late = turns.take(patient)
  first?.()
  const giveUp = await second
  giveUp?.()
  await closed
  expect([typeof giveUp, await late, turns.isClosed]).toEqual(['function', undefined, true])
})
