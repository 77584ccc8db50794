import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { faultOf, good, pointersOf } from '../../../test/build/good.ts'
import { newIncident } from './new-incident.ts'
import { type IncidentInput, parseContact, parseIncidentInput } from './parse-incident-input.ts'
import { parseWindow } from './window.ts'

const now = at('12:00')
const input: IncidentInput = { title: 'Card payments fail', severity: 'major' }
const window = { startsAt: '2026-11-29T05:00:00Z', endsAt: '2026-11-29T07:00:00Z' }
const wrong = (change: Partial<IncidentInput>) => pointersOf(parseIncidentInput({ ...input, ...change }, now))

describe('parseIncidentInput', () => {
  it('needs a title and a severity, and takes the rest as unsaid', () => {
    expect(good(parseIncidentInput(input, now))).toEqual({
      kind: 'incident',
      title: 'Card payments fail',
      severity: 'major',
      startedAt: null,
      affected: [],
      window: null,
      contact: null,
      isDrill: false,
      isRegulated: false,
    })
  })

  it('says everything that is wrong at once', () => {
    expect(
      wrong({
        kind: 'maintenance',
        title: ' ',
        severity: 'enormous',
        startedAt: 'now',
        affected: [{ componentId: 'x', impact: 'x' }],
        contact: { name: 'Ana' },
      }),
    ).toEqual(['/title', '/severity', '/startedAt', '/affected/0/componentId', '/affected/0/impact', '/contact/email', '/window'])
  })

  it('lets an incident begin now at the latest, and a maintenance whenever it is planned', () => {
    expect(wrong({ startedAt: '2026-11-24T12:00:00.001Z' })).toEqual(['/startedAt'])
    expect(good(parseIncidentInput({ ...input, startedAt: '2026-11-24T12:00:00Z' }, now)).startedAt).toEqual(now)
    expect(parseIncidentInput({ ...input, kind: 'maintenance', window }, now).ok).toBe(true)
  })

  it('gives a window to every maintenance and to nothing else', () => {
    expect(wrong({ kind: 'maintenance' })).toEqual(['/window'])
    expect(wrong({ window })).toEqual(['/window'])
    expect(wrong({ kind: 'maintenance', window: { startsAt: 'x', endsAt: window.endsAt } })).toEqual(['/window/startsAt'])
  })
})

describe('parseWindow', () => {
  it('ends after it starts, whatever the offsets look like', () => {
    expect(good(parseWindow(window))).toEqual({ startsAt: at(window.startsAt), endsAt: at(window.endsAt) })
    expect(pointersOf(parseWindow({ startsAt: '2026-11-29T06:00:00+01:00', endsAt: '2026-11-29T05:00:00Z' }))).toEqual(['/endsAt'])
    expect(pointersOf(parseWindow({ startsAt: window.endsAt, endsAt: window.startsAt }))).toEqual(['/endsAt'])
  })
})

describe('parseContact', () => {
  it('takes any one way to ask', () => {
    expect(good(parseContact({ name: ' Ana ', email: 'ana@example.org', phone: '', url: null }))).toEqual({
      name: 'Ana',
      email: 'ana@example.org',
      phone: null,
      url: null,
    })
    expect(good(parseContact({ url: 'https://example.org/help' })).url).toBe('https://example.org/help')
  })

  it.each(['+49 30 1234567', '(555) 123-4567', '112', '030/123 45-67'])('takes the number %s', (phone) => {
    expect(good(parseContact({ phone })).phone).toBe(phone)
  })

  it.each(['12', '+', '()', '1-800-FLOWERS', '+49 30 1234567;ext=1', '1'.repeat(16), '<b>112</b>', '+4930\u202e1234'])(
    'refuses the number %j',
    (phone) => {
      expect(pointersOf(parseContact({ phone }))).toEqual(['/phone'])
    },
  )

  it('refuses a name alone: nobody could ask', () => {
    expect(faultOf(parseContact({ name: 'Ana' })).errors).toEqual([
      { pointer: '/email', detail: 'Give a mail address, a telephone number or a web address.' },
    ])
  })

  it('says which way is wrong', () => {
    expect(pointersOf(parseContact({ name: 'a\nb', email: 'x', phone: 'x', url: 'javascript:x' }))).toEqual([
      '/name',
      '/email',
      '/phone',
      '/url',
    ])
  })
})

describe('newIncident', () => {
  const opened = (change: Partial<IncidentInput>) =>
    newIncident(sampleId('nc'), sampleId('pg'), good(parseIncidentInput({ ...input, ...change }, now)), now)

  it('begins when it is said to have begun, or now', () => {
    expect(opened({ startedAt: '2026-11-24T11:50:00Z' }).startedAt).toEqual(at('11:50'))
    expect(opened({}).startedAt).toEqual(now)
  })

  it('is planned for the start of its window', () => {
    expect(opened({ kind: 'maintenance', window })).toMatchObject({ phase: 'scheduled', startedAt: at(window.startsAt) })
  })

  it('is known to operators only', () => {
    expect(opened({})).toMatchObject({ phase: 'investigating', publicAt: null, endedAt: null, version: 1 })
  })
})
