import { expect, it } from 'vitest'
import { at } from '../../test/build/at.ts'
import { ReminderMemory } from './reminder-rows.ts'

const row = (number: number) => ({ stream: `duty ${number}`, position: 0, channel: 'email' as const, target: 'vera@example.org' })

it('remembers all that is wanted, however much, and nothing that is wanted no more', () => {
  const noon = at('12:00')
  const memory = new ReminderMemory()
  const wanted = Array.from({ length: 60_000 }, (_, number) => row(number))
  for (const one of wanted) memory.keep(one, null)
  memory.retain(wanted)
  expect(wanted.every((one) => memory.holds(one, noon))).toBe(true)
  memory.retain(wanted.slice(1))
  expect([0, 1].map((number) => memory.holds(row(number), noon))).toEqual([false, true])
})
