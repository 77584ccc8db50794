import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../test/build/at.ts'
import { dueItem } from '../../test/build/due-item.ts'
import { buildPage } from '../../test/build/page.ts'
import { operator, pushSubscription } from '../../test/contract/store-samples.ts'
import { tagged } from '../core/brand.ts'
import type { Reminder } from '../core/due/reminders.ts'
import { ReminderMemory, reminderRows } from './reminder-rows.ts'

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

describe('a reminder by mail', () => {
  const page = buildPage({ language: 'en' })
  const [vera, otto] = [operator(), operator({ id: sampleId('pe', 2), email: tagged('otto@example.org') })]
  const browsers = [pushSubscription({ operatorId: vera.id, language: 'de' }), pushSubscription({ operatorId: vera.id, language: 'en' })]
  const turn = { at: at('15:00'), stage: 1, round: 0, to: 'everybody' } as const
  const languages = (hearer: Reminder['hearer']) => {
    const reminder = { item: dueItem(), turn, hearer, expiresAt: at('16:00') }
    const places = { page, operators: [vera, otto], others: ['desk@example.org'], chat: undefined, browsers }
    const rows = reminderRows([reminder], places, at('15:00'), () => sampleId('de'))
    return rows.filter(({ channel }) => channel === 'email').map(({ target, language }) => `${target} ${language}`)
  }

  it('is in the language of the browser in which its operator last asked to be woken, and otherwise in that of the page', () => {
    expect(languages(vera.id)).toEqual(['vera@example.org de'])
    expect(languages(otto.id)).toEqual(['otto@example.org en'])
    expect(languages('everybody')).toEqual(['vera@example.org de', 'otto@example.org en', 'desk@example.org en'])
  })
})
