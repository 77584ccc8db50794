import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Sentence } from '../../prose/prose.ts'
import { hasShape, shapes } from '../../prose/token.ts'
import type { Place, Rule } from '../rule.ts'

const manyWords = 25
const tooManyWords = 35

/** More words than one keeps in mind at once. What stands behind the limit is marked; table rows are no sentences. */
export const longSentence: Rule = {
  id: 'long-sentence',
  level: 'hint',
  kinds: noticeKinds,
  message: 'This sentence has more than 25 words; here is the 26th.',
  suggestion: 'Make two sentences of it, the more important one first.',
  check: ({ prose }) => prose.sentences.filter((sentence) => sentence.tokens.length > manyWords && !isRow(sentence)).flatMap(tailOf),
}

/** A line of a table, which needs no rulers around it. */
export const isRow = ({ passage, tokens }: Sentence): boolean => passage.kind === 'row' || tokens.some(({ norm }) => norm === '|')

const tailOf = ({ tokens, end }: Sentence): readonly Place[] => {
  const words = tokens.filter((token) => hasShape(token, shapes.word | shapes.number | shapes.link | shapes.email))
  const beyond = words[manyWords]
  if (beyond === undefined) return []
  if (words.length <= tooManyWords) return [{ start: beyond.start, end }]
  return [
    { start: beyond.start, end, level: 'warning', message: 'This sentence has more than 35 words. Hardly anybody reads it to its end.' },
  ]
}
