import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildPublished } from '../../../test/build/notice.ts'
import type { Addressing } from '../notice/notice.ts'
import type { Instant } from '../time.ts'
import { wordsOf } from './due-facts.ts'
import { openPromises } from './promised-update.ts'

const berlin: Addressing = { kind: 'audiences', audienceIds: [sampleId('au', 1)] }
const both: Addressing = { kind: 'audiences', audienceIds: [sampleId('au', 1), sampleId('au', 2)] }
type Seed = Parameters<typeof buildPublished>[0]

const word = (number: number, time: string, by: string | null, change: Seed = {}) =>
  buildPublished({
    id: sampleId('nt', number),
    number,
    publishedAt: at(time),
    slots: by === null ? {} : { nextUpdate: { by: at(by), onChange: true } },
    ...change,
  })
const openOf = (...notices: Parameters<typeof wordsOf>[0]): readonly [string, Instant][] =>
  openPromises(wordsOf(notices)).map(({ word: { notice }, by }) => [notice.id.slice(-1), by])

describe('openPromises', () => {
  it('knows the promise of the last word alone, also when it is late', () => {
    expect(openOf(word(1, '12:00', '12:30'), word(2, '12:20', '13:00'))).toEqual([['2', at('13:00')]])
  })

  it('goes by the numbers of words, which nodes whose clocks differ date in another order', () => {
    expect(openOf(word(1, '12:05', '12:30'), word(2, '12:02', null))).toEqual([])
  })

  it('has none when the last word promised nothing', () => {
    expect(openOf(word(1, '12:00', '12:30'), word(2, '12:20', null))).toEqual([])
  })

  it('leaves what everybody was promised when one audience hears something', () => {
    const closing = word(2, '12:10', '20:00', { addressing: berlin })
    expect(openOf(word(1, '12:00', '12:30'), closing)).toEqual([
      ['2', at('20:00')],
      ['1', at('12:30')],
    ])
  })

  it('settles a promise to an audience by a word to it and others', () => {
    const notices = [word(1, '12:00', '14:00', { addressing: berlin }), word(2, '12:30', null, { addressing: both })]
    expect(openOf(...notices)).toEqual([])
  })

  it('takes a correction for a word only where it promises anew', () => {
    const correction = { of: sampleId<never>('nt', 1), reason: 'A wrong hour' }
    expect(openOf(word(1, '12:00', '12:30'), word(2, '12:10', null, { correction }))).toEqual([['1', at('12:30')]])
    expect(openOf(word(1, '12:00', '12:30'), word(2, '12:10', '13:30', { correction }))).toEqual([['2', at('13:30')]])
  })
})
