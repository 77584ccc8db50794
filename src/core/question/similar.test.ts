import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clustersOf, indexWords, similarTo } from './similar.ts'

const asked = [
  'When can we sign in again?',
  'Are the invoices of last week lost?',
  'Is our data safe?',
  'Why does the export to Excel take so long?',
  'Wann können wir uns wieder anmelden?',
  'Do we have to reset our passwords?',
  'Will you pay us back for the lost hours?',
  'Does the mobile app work without the web site?',
].map((text, i) => ({ id: `q${i}`, text }))

const found = (text: string) => similarTo(indexWords(asked), text).map(({ id }) => id)

describe('similar questions', () => {
  it.each([
    ['when will we be able to sign in again', 'q0'],
    ['Have we lost invoices from last week?', 'q1'],
    ['Is my data still safe?', 'q2'],
    ['exporting to excel takes very long', 'q3'],
    ['Ab wann koennen wir uns wieder anmelden', 'q4'],
    ['do i need to reset the pasword', 'q5'],
  ])('finds "%s" again', (text, id) => expect(found(text)[0]).toBe(id))

  it.each(['', '???', 'Where is the phone number of your office in Lisbon?', 'ok'])('finds nothing like "%s"', (text) =>
    expect(found(text)).toEqual([]),
  )

  it('finds every text that holds a letter as wholly like itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 12 }), (texts) => {
        const index = indexWords(texts.map((text, i) => ({ id: String(i), text })))
        texts.forEach((text, i) => {
          const own = similarTo(index, text).find(({ id }) => id === String(i))
          if (/[\p{L}\p{N}]/u.test(text.normalize('NFKD'))) expect(own?.likeness).toBeCloseTo(1)
        })
      }),
    )
  })
})

describe('clusters', () => {
  it('count what asks the same under the one that stands first, largest first', () => {
    const more = ['When can we sign in?', 'when can we finally sign in again'].map((text, i) => ({ id: `m${i}`, text }))
    const clusters = clustersOf([...asked.slice(1), ...more])
    expect(clusters[0]?.leader.id).toBe('m0')
    expect(clusters[0]?.others.map(({ id }) => id)).toEqual(['m1'])
  })

  it('hold every question once', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 6 }), { maxLength: 30 }), (texts) => {
        const all = texts.map((text, i) => ({ id: String(i), text }))
        const ids = clustersOf(all).flatMap(({ leader, others }) => [leader, ...others].map(({ id }) => id))
        expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('of a thousand long questions out of the same words take no second of work', () => {
    const words = Array.from({ length: 900 }, (_, i) => `w${(i * 7919) % 4001}`)
    const all = Array.from({ length: 1000 }, (_, i) => ({ id: String(i), text: words.slice(i % 700, (i % 700) + 150).join(' ') }))
    const start = process.cpuUsage()
    clustersOf(all)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1e6).toBeLessThan(1)
  })
})

describe('an index', () => {
  it('learns nothing from what is asked of it', () => {
    const index = indexWords([{ id: 'a', text: 'When is it over?' }])
    const known = index.pieces.numbers.size
    similarTo(index, 'Quite other words, again and again')
    expect([index.pieces.numbers.size, index.pieces.byWord.size]).toEqual([known, 4])
  })
})
