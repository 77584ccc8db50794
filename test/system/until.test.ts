import { expect, it } from 'vitest'
import { until, within } from './until.ts'

it('answers what is found, whatever failed before', async () => {
  let tries = 0
  const look = async () => {
    tries++
    if (tries === 1) throw new Error('not up yet')
    return tries > 3 && 'here'
  }
  expect(await until('it', look)).toBe('here')
})

it('says what was waited for, and what went wrong last', async () => {
  const failure = new Error('refused')
  const waiting = until('the door to open', () => Promise.reject(failure), 0.2)
  await expect(waiting).rejects.toMatchObject({ message: 'Waited 0.2 s for the door to open.', cause: failure })
})

it('waits no longer for a look that never ends', async () => {
  const never = new Promise<undefined>(() => undefined)
  await expect(until('an answer', () => never, 0.1)).rejects.toThrow('Waited 0.1 s for an answer.')
  await expect(within(0.1, 'a frame', never)).rejects.toThrow('Waited 0.1 s for a frame.')
})
