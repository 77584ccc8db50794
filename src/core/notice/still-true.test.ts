import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildNotice, buildPublished } from '../../../test/build/notice.ts'
import type { Incident } from '../incident/incident.ts'
import type { Phase } from '../incident/phase.ts'
import { defaultClockPolicy } from '../policy/clock-policy.ts'
import type { Notice } from './notice.ts'
import { stillTrue } from './still-true.ts'

const first = buildPublished({
  slots: {
    now: 'Card payments fail',
    scope: 'A third of customers',
    action: 'We restart the gateway',
    next: 'Payments may be slow',
    permanent: { state: 'checking' },
    nextUpdate: { by: at('12:30'), onChange: true },
    notKnown: ['cause', 'workaround'],
  },
})
const start = (notices: readonly Notice[], phase: Phase = 'identified', incident: Partial<Incident> = {}) =>
  stillTrue({
    incident: buildIncident({ publicAt: at('12:01'), ...incident }),
    notices,
    phase,
    language: 'en',
    clock: defaultClockPolicy,
    now: at('12:20'),
  })

describe('the next notice', () => {
  it('starts with what still holds, without what was done, expected and promised', () => {
    expect(start([first]).slots).toEqual({
      now: 'Card payments fail',
      scope: 'A third of customers',
      permanent: { state: 'checking' },
      since: at('11:50'),
      nextUpdate: { by: at('13:20'), onChange: true },
      notKnown: ['cause', 'workaround'],
    })
  })

  it.each([
    ['critical', 'investigating', '12:50'],
    ['critical', 'monitoring', '13:20'],
    ['major', 'identified', '13:20'],
    ['major', 'monitoring', null],
    ['minor', 'investigating', null],
  ] as const)('of a %s incident that is %s promises the next word by %s', (severity, phase, by) => {
    expect(start([first], phase, { severity }).slots.nextUpdate).toEqual({ by: by === null ? null : at(by), onChange: true })
  })

  it('starts from what a correction set right', () => {
    const correction = buildPublished({
      number: 2,
      publishedAt: at('12:10'),
      correction: { of: first.id, reason: 'It was half of them.' },
      slots: { scope: 'Half of the customers' },
    })
    expect(start([first, { ...correction, id: sampleId('co') }]).slots.scope).toBe('Half of the customers')
  })

  it('takes no words along that were removed', () => {
    const redacted = buildPublished({
      slots: { now: 'Mr Smith’s card fails' },
      redactions: [{ field: 'now', reason: 'privacy', redactedAt: at('12:05') }],
    })
    expect(start([redacted]).slots.now).toBeUndefined()
  })

  it('does not start from a draft', () => {
    expect(start([first, buildNotice({ slots: { now: 'Nobody was told this' }, createdAt: at('12:15') })]).slots.now).toBe(
      'Card payments fail',
    )
  })

  it('goes on in free text where there was nothing else', () => {
    expect(start([buildPublished({ slots: {}, freeText: 'Cards fail.' })]).freeText).toBe('Cards fail.')
  })
})

describe('a closing notice', () => {
  it('says that it works again, since when it did not, and asks anew what was lost', () => {
    expect(start([first], 'resolved').slots).toEqual({
      now: 'Everything that was affected works again.',
      scope: 'A third of customers',
      since: at('11:50'),
      notKnown: [],
    })
  })

  it('keeps what is known to be lost', () => {
    const known = buildPublished({ slots: { now: 'Fails', permanent: { state: 'lost', detail: 'Orders of 12:00' } } })
    expect(start([known], 'resolved').slots.permanent).toEqual({ state: 'lost', detail: 'Orders of 12:00' })
  })
})
