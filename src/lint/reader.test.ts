import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noticeKinds } from '../core/notice/notice.ts'
import { english } from './language/english/english.ts'
import { languages } from './language/languages.ts'
import { lintNotice } from './lint-notice.ts'
import { plainReader, rememberingReader } from './reader.ts'
import { allRuleSamples } from './rules/samples.ts'

const sentences = Object.values(allRuleSamples).flatMap((samples) => samples.map(({ text }) => text))
const joins = [' ', ' ', '\n', '\n\n', '\n- ', '\n  1. ', '\n# ', '\n```\n', ' | ', '', ' 5. ']
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  { weight: 2, arbitrary: fc.constantFrom('<b>', '[here](', ')', '`', '5. Ja', '14:30', "can't", '😀', 'e-mail', ', ', '. ', '&nbsp;') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), join: fc.constantFrom(...joins), piece })
const edited = (text: string, { at, cut, join, piece: put }: { at: number; cut: number; join: string; piece: string }): string => {
  const start = Math.floor(at * text.length)
  return `${text.slice(0, start)}${join}${put}${text.slice(start + cut)}`.slice(0, 3000)
}

describe('a reader that remembers', () => {
  it.each(['en', 'de'])('finds after every edit what one that reads anew finds (%s)', (language) => {
    fc.assert(
      fc.property(fc.constantFrom(...noticeKinds), fc.array(edit, { maxLength: 12 }), (kind, edits) => {
        const reader = rememberingReader()
        let free = ''
        for (const one of edits) {
          free = edited(free, one)
          const notice = { kind, language, texts: { title: 'Payments are down', now: free.slice(0, 200), free } }
          expect(lintNotice(notice, languages, reader)).toEqual(lintNotice(notice, languages))
        }
      }),
      { numRuns: 60 },
    )
  })

  // What stands outside of a passage and matters to it: the beginning of its line, and a few characters behind it.
  it.each([
    ['the dot of a day where the text ends', 'Fixed on 5. ca\n\nx', 'Fixed on 5. ca'],
    ['an indentation that makes a line long', `- ${'a'.repeat(55)}\nBe`, `     - ${'a'.repeat(55)}\nBe`],
    ['a passage that moved', 'A. B.\n\nC can not. D.', 'A. B. E.\n\nC can not. D.'],
    ['a passage that stands there twice', 'Mail is down.', 'Mail is down.\n\nMail is down.'],
  ])('cuts anew %s', (_, before, after) => {
    const reader = rememberingReader()
    reader(before, english, 'free')
    expect(reader(after, english, 'free').prose).toEqual(plainReader(after, english, 'free').prose)
  })

  it('reads what has not changed once', () => {
    const reader = rememberingReader()
    const once = reader('Mail is down.\n\nCards work.', english, 'free')
    expect(reader('Mail is down.\n\nCards work.', english, 'free')).toBe(once)
    expect(reader('Mail is down.\n\nCards fail.', english, 'free').prose.sentences[0]).toBe(once.prose.sentences[0])
  })
})
