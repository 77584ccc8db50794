import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { good, pointersOf } from '../../../test/build/good.ts'
import { plusSeconds } from '../time.ts'
import { publicEditionOf, publicLines } from './public-edition.ts'
import { type ActionItem, type Bodies, emptyProse, lineSources, type Publicness, type TimelineLine } from './section.ts'

const line = (time: string, text: string, change: Partial<TimelineLine> = {}): TimelineLine => ({
  id: `hand:${text}`,
  at: at(time),
  text,
  source: 'hand',
  isInternal: false,
  isHidden: false,
  joinsNext: false,
  ...change,
})
const said = (...lines: readonly TimelineLine[]) =>
  publicLines(lines).map(({ at: from, until, text }) =>
    [from, ...(until ? [until] : [])]
      .map((one) => one.toString().slice(11, 16))
      .join('–')
      .concat(` ${text}`),
  )
const telling = { beganAt: at('11:50'), toldAt: at('12:01'), endedAt: at('13:30'), notices: 3, corrections: 0 }
const free = [{ name: 'free:own', title: 'Own', prompt: '' }] as const
const edition = (bodies: Bodies) =>
  publicEditionOf({ title: 'Payments failed', language: 'en', reason: null, bodies, free, consequences: [], telling })
const summary = { ...emptyProse, text: 'Cards could not be charged.' }

describe('publicLines', () => {
  it('are in order, joined where both are for customers', () => {
    const joined = line('12:00', 'A.', { joinsNext: true })
    expect(said(line('12:10', 'B.'), joined, line('11:00', 'Z.'))).toEqual(['11:00 Z.', '12:00–12:10 A. B.'])
    expect(said(joined, line('12:05', 'Hush.', { isInternal: true, joinsNext: true }), line('12:10', 'B.'))).toEqual([
      '12:00 A.',
      '12:10 B.',
    ])
    expect(said(joined, line('12:05', 'Gone.', { isHidden: true }), line('12:10', 'B.'))).toEqual(['12:00–12:10 A. B.'])
  })
})

const secret = 'SECRET'
const lines = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 50 }).map((n) => plusSeconds(at('12:00'), n)),
    source: fc.constantFrom(...lineSources),
    isInternal: fc.boolean(),
    isHidden: fc.boolean(),
    joinsNext: fc.boolean(),
  }),
)
const shown: fc.Arbitrary<Publicness> = fc.constantFrom({ state: 'internal' }, { state: 'other', text: 'Said.' })

const issue = { url: secret, isPublic: false }

it('never has a word of what is internal or hidden', () => {
  fc.assert(
    fc.property(lines, fc.array(fc.boolean()), shown, (some, areShown, shows) => {
      const kept = some.map((one, i) => ({ ...one, id: `hand:${i}`, text: one.isInternal || one.isHidden ? secret : 'Said.' }))
      const items = areShown.map(
        (isPublic): ActionItem => ({ what: isPublic ? 'Said.' : secret, ownerRole: 'Team', on: '2026-12-01', isPublic, issue }),
      )
      const prose = { kind: 'prose', text: secret, public: shows } as const
      const own = { ...prose, kind: 'free', title: 'Own', prompt: secret } as const
      const bodies: Bodies = {
        summary,
        factors: prose,
        consequences: prose,
        telling: prose,
        unknown: prose,
        went_well: prose,
        'free:own': own,
      }
      const made = good(edition({ ...bodies, timeline: { kind: 'timeline', lines: kept }, actions: { kind: 'actions', items } }))
      expect(JSON.stringify(made)).not.toContain(secret)
      const words = made.timeline.flatMap(({ text }) => text.split(' '))
      expect(words).toHaveLength(kept.filter(({ text }) => text !== secret).length)
    }),
  )
})

describe('publicEditionOf', () => {
  it('asks for a summary that stands alone, and for what customers are promised', () => {
    const action = { what: 'Watch certificates', ownerRole: '', on: null, isPublic: true, issue: null }
    expect(pointersOf(edition({ actions: { kind: 'actions', items: [action, { ...action, isPublic: false }] } }))).toEqual([
      '/summary/text',
      '/actions/items/0/on',
      '/actions/items/0/ownerRole',
    ])
    expect(pointersOf(edition({ summary: { ...emptyProse, text: 'word '.repeat(81).trim() } }))).toEqual(['/summary/text'])
  })

  it('says what differs in its own words, and nothing where nobody wrote', () => {
    const factors = { ...emptyProse, text: 'Ours', public: { state: 'other', text: 'Theirs' } } as const
    expect(good(edition({ summary, factors }))).toMatchObject({ factors: 'Theirs', unknown: null, summary: summary.text })
  })
})
