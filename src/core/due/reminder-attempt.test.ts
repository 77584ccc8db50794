import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import type { DeliveryId } from '../brand.ts'
import { type DeliveryStateName, deliveryStates } from '../delivery/delivery.ts'
import { idOf } from '../id.ts'
import { plusSeconds, secondsBetween } from '../time.ts'
import { decideAttempt, type WrittenReminder } from './reminder-attempt.ts'

const id = idOf<DeliveryId>('01h000000000000000000000d1')
const row = (state: DeliveryStateName, expiresAt = '15:00', attempt = 0): WrittenReminder => ({
  ...{ id, stream: 'pg ana promised', position: 3, channel: 'email', target: 'ana@example.org' },
  ...{ state, attempt, expiresAt: at(expiresAt) },
})
const anew = (attempt: number) => ({ kind: 'begin_anew', id, attempt, until: at('14:31') })

describe('a reminder that could not be sent', () => {
  it.each([
    ['nothing yet', undefined, { kind: 'write', until: at('14:31') }],
    ['one that is waiting', row('pending'), { kind: 'leave', until: at('14:31') }],
    ['one that waits though it is too old, because sending rests', row('pending', '13:00'), { kind: 'leave', until: at('14:31') }],
    ['one that was sent', row('delivered'), { kind: 'leave', until: null }],
    ['one that was refused', row('refused'), { kind: 'leave', until: null }],
    ['one that was moot when it was to be sent', row('cancelled'), anew(1)],
    ['one that grew too old', row('expired', '14:30'), anew(1)],
    ['one that was given up before it is too old', row('expired'), { kind: 'leave', until: at('15:00') }],
    ['one that grew too old twice', row('expired', '13:30', 1), anew(2)],
    ['one that grew too old twice, a moment ago', row('expired', '14:30', 1), { kind: 'leave', until: at('15:30') }],
    ['one that was sent at last', row('delivered', '13:00', 1), { kind: 'leave', until: null }],
  ] as const)('where there is %s', (_, written, expected) => {
    expect(decideAttempt(written, at('14:30'))).toEqual(expected)
  })

  it('is given up after eight times, in three days: the address may be dead for good', () => {
    let written: WrittenReminder | undefined
    let now = at('00:00')
    for (let ruling = decideAttempt(written, now); ruling.until; ruling = decideAttempt(written, now)) {
      if (ruling.kind === 'leave') now = ruling.until
      else written = { ...row('expired'), attempt: (written?.attempt ?? -1) + 1, expiresAt: plusSeconds(now, 60 * 60) }
    }
    expect([written?.attempt, Math.round(secondsBetween(at('00:00'), now) / 3600)]).toEqual([7, 70])
  })

  it('begins anew where it came to nothing, and stays the same row', () => {
    fc.assert(
      fc.property(fc.constantFrom(...deliveryStates), fc.nat(6), (state, attempt) => {
        const ruling = decideAttempt(row(state, '14:00', attempt), at('14:30').add({ hours: 64 }))
        expect(ruling.kind === 'begin_anew').toBe(state === 'expired' || state === 'cancelled')
        if (ruling.kind === 'begin_anew') expect(ruling).toMatchObject({ id, attempt: attempt + 1 })
      }),
    )
  })
})
