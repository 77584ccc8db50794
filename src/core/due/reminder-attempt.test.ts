import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { type DeliveryStateName, deliveryStates } from '../delivery/delivery.ts'
import { plusSeconds, secondsBetween } from '../time.ts'
import { decideAttempt, type WrittenReminder } from './reminder-attempt.ts'

const row = (state: DeliveryStateName, expiresAt = '15:00'): WrittenReminder => ({
  ...{ stream: 'pg ana promised', position: 3, channel: 'email', target: 'ana@example.org' },
  ...{ state, expiresAt: at(expiresAt) },
})

describe('a reminder that could not be sent', () => {
  it.each([
    ['nothing yet', [], { kind: 'write', attempt: 0, until: at('14:31') }],
    ['one that is waiting', [row('pending')], { kind: 'leave', until: at('14:31') }],
    ['one that waits though it is too old, because sending rests', [row('pending', '13:00')], { kind: 'leave', until: at('14:31') }],
    ['one that was sent', [row('delivered')], { kind: 'leave', until: null }],
    ['one that was refused', [row('refused')], { kind: 'leave', until: null }],
    ['one that was moot when it was to be sent', [row('cancelled')], { kind: 'write', attempt: 1, until: at('14:31') }],
    ['one that grew too old', [row('expired', '14:30')], { kind: 'write', attempt: 1, until: at('14:31') }],
    ['one that was given up before it is too old', [row('expired')], { kind: 'leave', until: at('15:00') }],
    ['two that grew too old', [row('expired', '13:00'), row('expired', '13:30')], { kind: 'write', attempt: 2, until: at('14:31') }],
    ['two, the newer a moment ago', [row('expired', '13:00'), row('expired', '14:30')], { kind: 'leave', until: at('15:30') }],
    ['one that was sent at last', [row('expired', '13:00'), row('delivered')], { kind: 'leave', until: null }],
  ] as const)('where there is %s', (_, written, expected) => {
    expect(decideAttempt(written, at('14:30'))).toEqual(expected)
  })

  it('is given up after eight of them, in three days: the address may be dead for good', () => {
    const written: WrittenReminder[] = []
    let now = at('00:00')
    for (let ruling = decideAttempt(written, now); ruling.until; ruling = decideAttempt(written, now)) {
      if (ruling.kind === 'leave') now = ruling.until
      else written.push({ ...row('expired'), expiresAt: plusSeconds(now, 60 * 60) })
    }
    expect([written.length, Math.round(secondsBetween(at('00:00'), now) / 3600)]).toEqual([8, 70])
  })

  it('is told for as long as none of its rows came to anything else, whatever became of them, and never twice at a time', () => {
    const states = fc.array(fc.constantFrom(...deliveryStates), { maxLength: 7 })
    fc.assert(
      fc.property(states, (given) => {
        const ruling = decideAttempt(
          given.map((state) => row(state, '14:00')),
          at('14:30').add({ hours: 64 }),
        )
        expect(ruling.kind === 'write').toBe(given.every((state) => state === 'expired' || state === 'cancelled'))
        if (ruling.kind === 'write') expect(ruling.attempt).toBe(given.length)
      }),
    )
  })
})
