import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { faultOf, good, pointersOf } from '../../../test/build/good.ts'
import { type NoticeInput, parseNoticeInput, parseOneOf, type SlotsInput } from './parse-notice-input.ts'
import { proseSlots, unknowableSlots } from './slots.ts'

const slotsOf = (slots: SlotsInput) => good(parseNoticeInput({ slots })).content.slots
const wrong = (slots: SlotsInput) => pointersOf(parseNoticeInput({ slots }))
const component = sampleId('cp')

describe('parseNoticeInput', () => {
  it('takes nothing at all: the verb fills the rest from the incident', () => {
    expect(good(parseNoticeInput({}))).toEqual({
      content: { slots: { notKnown: [] }, freeText: null },
      change: {},
      addressing: { kind: 'all' },
    })
  })

  it('keeps each slot in its place', () => {
    const prose = Object.fromEntries(proseSlots.map((slot) => [slot, ` ${slot} text `]))
    expect(slotsOf(prose)).toEqual({ ...Object.fromEntries(proseSlots.map((slot) => [slot, `${slot} text`])), notKnown: [] })
  })

  it('reads the facts beside the words', () => {
    const slots = slotsOf({
      permanent: { state: 'lost', detail: 'Drafts of 12:00 to 12:10' },
      cause: { text: 'A certificate ran out', verified: true },
      since: '2026-11-24T11:50:00Z',
      until: '2026-11-24T12:50:00+00:00',
      nextUpdate: { by: '2026-11-24T14:30:00Z', onChange: true },
    })
    expect(slots).toMatchObject({ permanent: { state: 'lost' }, cause: { verified: true }, nextUpdate: { onChange: true } })
    expect([slots.since, slots.until, slots.nextUpdate?.by]).toEqual([at('11:50'), at('12:50'), at('14:30')])
  })

  it('takes blank fields of a form as not said', () => {
    const parsed = good(
      parseNoticeInput({ slots: { now: ' \n ', since: '', until: ' ', permanent: { state: 'checking', detail: ' ' } }, freeText: ' \n' }),
    )
    expect(parsed.content).toEqual({ slots: { permanent: { state: 'checking' }, notKnown: [] }, freeText: null })
  })

  it('says everything that is wrong at once, each at its place', () => {
    const input: NoticeInput = {
      kind: 'rant',
      language: 'xx',
      slots: {
        now: 'a\u0000b',
        technical: 'x'.repeat(25_001),
        permanent: { state: 'gone', detail: 'y'.repeat(2001) },
        cause: { text: '', verified: true },
        since: 'yesterday',
        nextUpdate: { by: 'soon' },
        notKnown: ['scope', 'weather'],
      },
      freeText: '\u202e',
      phase: 'panicking',
      severity: 'huge',
      title: '',
      affected: [{ componentId: 'nope', impact: 'sad' }],
      audienceIds: ['nope'],
    }
    expect(pointersOf(parseNoticeInput(input))).toEqual([
      ...['/kind', '/language', '/slots/now', '/slots/technical', '/slots/notKnown/1', '/slots/permanent/state', '/slots/permanent/detail'],
      ...['/slots/cause/text', '/slots/nextUpdate/by', '/slots/since', '/freeText', '/phase', '/severity', '/title'],
      ...['/affected/0/componentId', '/affected/0/impact', '/audienceIds/0'],
    ])
  })

  it('asks for a time or a change in a promise that has neither', () => {
    expect(wrong({ nextUpdate: {} })).toEqual(['/slots/nextUpdate'])
    expect(wrong({ nextUpdate: { by: ' ', onChange: false } })).toEqual(['/slots/nextUpdate'])
    expect(slotsOf({ nextUpdate: { by: '', onChange: true } }).nextUpdate).toEqual({ by: null, onChange: true })
    expect(slotsOf({ nextUpdate: { onChange: true } }).nextUpdate).toEqual({ by: null, onChange: true })
  })

  it('lets nothing end before it began', () => {
    expect(wrong({ since: '2026-11-24T12:00:00Z', until: '2026-11-24T11:59:59Z' })).toEqual(['/slots/until'])
    expect(wrong({ since: '2026-11-24T12:00:00Z', until: '2026-11-24T13:00:00+02:00' })).toEqual(['/slots/until'])
    expect(slotsOf({ since: '2026-11-24T12:00:00Z', until: '2026-11-24T12:00:00Z' }).until).toEqual(at('12:00'))
  })
})

describe('what is not known', () => {
  it('cannot be said at the same time', () => {
    const said: SlotsInput = {
      now: 'x',
      scope: 'x',
      next: 'x',
      workaround: 'x',
      permanent: { state: 'lost' },
      cause: { text: 'x', verified: false },
    }
    for (const [i, slot] of unknowableSlots.entries())
      expect(wrong({ ...said, notKnown: unknowableSlots.slice(0, i + 1) })).toContain(`/slots/notKnown/${unknowableSlots.indexOf(slot)}`)
  })

  it('may stand beside a field that was left blank', () => {
    expect(slotsOf({ now: ' ', scope: '', notKnown: ['now', 'scope', 'now'] })).toEqual({ notKnown: ['now', 'scope'] })
  })
})

describe('components and audiences', () => {
  const hit = (componentId: string) => ({ componentId, impact: 'partial_outage' })

  it('are named once each', () => {
    expect(pointersOf(parseNoticeInput({ affected: [hit(component), hit(component)] }))).toEqual(['/affected/1/componentId'])
    const audience = sampleId('ad')
    expect(good(parseNoticeInput({ audienceIds: [audience, audience] })).addressing).toEqual({ kind: 'audiences', audienceIds: [audience] })
  })

  it('are at most five hundred, and none is dropped without a word', () => {
    const many = Array.from({ length: 501 }, (_, i) => sampleId('cp', i))
    expect(pointersOf(parseNoticeInput({ affected: many.map(hit) }))).toEqual(['/affected'])
    expect(pointersOf(parseNoticeInput({ audienceIds: many }))).toEqual(['/audienceIds'])
  })

  it('of none means none affected, and everybody addressed', () => {
    expect(good(parseNoticeInput({ affected: [], audienceIds: [] }))).toMatchObject({
      change: { affected: [] },
      addressing: { kind: 'all' },
    })
  })
})

describe('parseOneOf', () => {
  it.each(['constructor', '__proto__', 'toString', '', 'RESOLVED', '0'])('knows nothing of %j', (text) => {
    expect(faultOf(parseOneOf(['resolved', 'open'], text)).detail).toBe('Use one of: resolved, open.')
  })
})

describe('hostile records', () => {
  it('neither pollute prototypes nor read from them', () => {
    const input: NoticeInput = JSON.parse(
      '{"slots":{"__proto__":{"now":"smuggled"},"constructor":{"prototype":{"now":"x"}}},"__proto__":{"title":"x"}}',
    )
    expect(good(parseNoticeInput(input))).toMatchObject({ content: { slots: { notKnown: [] } }, change: {} })
    expect(Object.keys(good(parseNoticeInput(input)).content.slots)).toEqual(['notKnown'])
    expect(Object.hasOwn(Object.prototype, 'now')).toBe(false)
  })

  it('are refused at once, however long', () => {
    const start = performance.now()
    expect(parseNoticeInput({ slots: { notKnown: Array(100_000).fill('x') }, audienceIds: Array(100_000).fill('x') }).ok).toBe(false)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
