import { describe, expect, it } from 'vitest'
import { sampleId } from '../../../test/build/at.ts'
import { faultOf, good, pointersOf } from '../../../test/build/good.ts'
import { type AlertRuleInput, parseAlertRule } from './parse-alert-rule.ts'

const input: AlertRuleInput = {
  name: 'Checkout',
  match: { service: 'checkout' },
  severity: 'major',
  componentIds: [sampleId('cp')],
  impact: 'partial_outage',
}
const parse = (change: Partial<AlertRuleInput> = {}) => parseAlertRule({ ...input, ...change })
const wrong = (change: Partial<AlertRuleInput>) => pointersOf(parse(change))

describe('parseAlertRule', () => {
  it('asks a person and promises the next word in half an hour, unless told otherwise', () => {
    expect(good(parse())).toEqual({
      name: 'Checkout',
      match: { service: 'checkout' },
      severity: 'major',
      componentIds: [sampleId('cp')],
      impact: 'partial_outage',
      title: null,
      now: null,
      scope: null,
      nextUpdateMinutes: 30,
      publishing: 'ask',
      position: 0,
    })
  })

  it('says everything that is wrong at once', () => {
    expect(
      wrong({
        name: '',
        match: { 'bad label': 'x', service: 'a\u0000' },
        severity: 'x',
        impact: 'x',
        componentIds: ['x'],
        title: 'a\nb',
        nextUpdateMinutes: 4,
        publishing: 'always',
        position: -1,
      }),
    ).toEqual([
      ...['/name', '/match/bad label', '/match/service', '/severity', '/impact', '/componentIds/0', '/title'],
      ...['/nextUpdateMinutes', '/publishing', '/position'],
    ])
  })

  it('publishes by itself only with the words, and only for alerts that it names', () => {
    const words = { title: 'Card payments fail', now: 'Card payments fail' }
    expect(parse({ ...words, publishing: 'automatically' }).ok).toBe(true)
    expect(wrong({ publishing: 'automatically' })).toEqual(['/publishing'])
    expect(wrong({ ...words, now: ' ', publishing: 'automatically' })).toEqual(['/publishing'])
    expect(faultOf(parse({ ...words, match: {}, publishing: 'automatically' })).errors).toEqual([
      {
        pointer: '/match',
        detail: 'A rule that publishes by itself must name at least one label: this one would publish for every alert.',
      },
    ])
  })

  it('keeps label values as alerts carry them: composed and trimmed', () => {
    expect(good(parse({ match: { city: ' Zu\u0308rich ' } })).match).toEqual({ city: 'Z\u00fcrich' })
  })

  it.each(['__proto__', 'a b', '1a', '', 'a'.repeat(101), 'a/b'])('takes no label by the name of %j', (name) => {
    expect(pointersOf(parseAlertRule({ ...input, match: JSON.parse(`{${JSON.stringify(name)}:"x"}`) }))).toHaveLength(1)
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })

  it('names components once each and drops none without a word', () => {
    expect(good(parse({ componentIds: [sampleId('cp'), sampleId('cp')] })).componentIds).toEqual([sampleId('cp')])
    expect(wrong({ componentIds: Array.from({ length: 501 }, (_, i) => sampleId('cp', i)) })).toEqual(['/componentIds'])
  })

  it.each([5, 1440])('takes %i minutes until the next word', (nextUpdateMinutes) => {
    expect(good(parse({ nextUpdateMinutes })).nextUpdateMinutes).toBe(nextUpdateMinutes)
  })

  it('matches twenty labels at most', () => {
    const match = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`l${i}`, 'x']))
    expect(wrong({ match })).toEqual(['/match'])
  })
})
