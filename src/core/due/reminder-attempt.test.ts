import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { type DeliveryStateName, deliveryStates } from '../delivery/delivery.ts'
import { decideAttempt, type WrittenReminder } from './reminder-attempt.ts'

const row = (state: DeliveryStateName, expiresAt = '15:00'): WrittenReminder => ({
  ...{ stream: 'pg ana promised', position: 3, channel: 'email', target: 'ana@example.org' },
  ...{ state, expiresAt: at(expiresAt) },
})

describe('a reminder that could not be sent', () => {
  it.each([
    ['nothing yet', [], { kind: 'write', attempt: 0 }],
    ['one that is waiting', [row('pending')], { kind: 'leave', until: at('15:00') }],
    ['one that was sent', [row('delivered')], { kind: 'leave', until: null }],
    ['one that was refused', [row('refused')], { kind: 'leave', until: null }],
    ['one that grew too old', [row('expired', '14:30')], { kind: 'write', attempt: 1 }],
    ['one that was given up before it is too old', [row('expired')], { kind: 'leave', until: at('15:00') }],
    ['two that grew too old', [row('expired', '13:00'), row('expired', '14:30')], { kind: 'write', attempt: 2 }],
    ['one that was sent at last', [row('expired', '13:00'), row('delivered')], { kind: 'leave', until: null }],
  ] as const)('where there is %s', (_, written, expected) => {
    expect(decideAttempt(written, at('14:30'))).toEqual(expected)
  })

  it('is told for as long as none of its rows came to anything else, whatever became of them, and never twice at a time', () => {
    const states = fc.array(fc.constantFrom(...deliveryStates), { maxLength: 8 })
    fc.assert(
      fc.property(states, (given) => {
        const ruling = decideAttempt(
          given.map((state) => row(state, '14:00')),
          at('14:30'),
        )
        expect(ruling.kind === 'write').toBe(given.every((state) => state === 'expired'))
        if (ruling.kind === 'write') expect(ruling.attempt).toBe(given.length)
      }),
    )
  })
})
