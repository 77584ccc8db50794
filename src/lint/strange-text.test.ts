import { describe, expect, it } from 'vitest'
import { chance, pick } from '../../test/build/chance.ts'
import { strangeProse } from '../../test/build/random-prose.ts'
import { noticeKinds } from '../core/notice/notice.ts'
import { languages } from './language/languages.ts'
import { lintText } from './lint-text.ts'
import { longestText } from './vocabulary.ts'

const longestOf = (language: 'en' | 'de', next: () => number): string => {
  let text = ''
  while ([...text].length < longestText) text += strangeProse(language, next)
  return [...text].slice(0, longestText).join('')
}

/** What is wrong with the places of the findings in a text. */
const misplaced = (text: string, language: string, next: () => number): readonly unknown[] => {
  const linted = lintText({ kind: pick(noticeKinds, next), text, language }, languages)
  if (!linted.ok) return [linted.fault]
  const points = [...text]
  return linted.value.findings.filter(
    ({ start, end, quote, fixes = [] }) =>
      points.slice(start, end).join('') !== quote || fixes.some((fix) => fix.start < 0 || fix.end < fix.start || fix.end > points.length),
  )
}

describe.each(['en', 'de'] as const)('strange texts (%s)', (language) => {
  it('are read, and every finding and every wording has its place', () => {
    const next = chance(7)
    for (let count = 0; count < 600; count++) {
      const text = strangeProse(language, next)
      expect([text, misplaced(text, language, next)]).toEqual([text, []])
    }
  })

  it('are read up to the longest', () => {
    const next = chance(9)
    for (let count = 0; count < 5; count++) expect(misplaced(longestOf(language, next), language, next)).toEqual([])
  })
})
