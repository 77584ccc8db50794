import { noticeKinds } from '../../src/core/notice/notice.ts'
import { languages } from '../../src/lint/language/languages.ts'
import { lintText } from '../../src/lint/lint-text.ts'
import { chance, pick } from '../build/chance.ts'
import { strangeProse } from '../build/random-prose.ts'

/** Strange texts and what the guide says of each, as JSON: half surrogates do not come over the line to a browser otherwise. */
export const said = (language: 'en' | 'de', count: number): readonly string[] => {
  const next = chance(20_261_128)
  return Array.from({ length: count }, () => {
    const text = strangeProse(language, next)
    return JSON.stringify([text, lintText({ kind: pick(noticeKinds, next), text, language }, languages)])
  })
}
