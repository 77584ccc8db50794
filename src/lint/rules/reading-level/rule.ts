import { noticeKinds } from '../../../core/notice/notice.ts'
import type { ReadingCounts } from '../../language/language.ts'
import type { Read } from '../../language/marks.ts'
import type { Sentence } from '../../prose/prose.ts'
import { hasShape, shapes } from '../../prose/token.ts'
import { isRow, longSentence } from '../long-sentence/rule.ts'
import type { Rule } from '../rule.ts'

/** Below that much text the formula says nothing. */
const fewSentences = 3
const fewWords = 20
const enoughWords = 60
const hardestGrade = 11
const shortestSentence = 3

/** A hint at the longest sentence of a text that takes more schooling than its readers may have; names do not count. */
export const readingLevel: Rule = {
  id: 'reading-level',
  level: 'hint',
  kinds: noticeKinds,
  message: 'The text as a whole is hard to read; this is its longest sentence.',
  suggestion: 'Begin here: one fact in each sentence, and the short word where there is one.',
  check: (read, context) => {
    const { readability } = context.language
    const longest = longestOf(plainSentences(read))
    if (readability === undefined || longest === undefined || !isLongestOfAll(longest, read, context.reads)) return []
    // Where a sentence is too long for itself, that is said, and is the same advice.
    if (context.reads.some((one) => longSentence.check(one, context).length > 0)) return []
    const counts = countsOf(context.reads.flatMap(plainSentences), readability.syllablesOf)
    const isEnough = counts.words >= enoughWords || (counts.sentences >= fewSentences && counts.words >= fewWords)
    return isEnough && readability.gradeOf(counts) > hardestGrade ? [{ start: longest.start, end: longest.end }] : []
  },
}

const isPlain = (token: Sentence['tokens'][number]): boolean =>
  hasShape(token, shapes.word) && !hasShape(token, shapes.name | shapes.code | shapes.link | shapes.email)

const isSentence = (sentence: Sentence): boolean =>
  sentence.passage.kind !== 'heading' && !isRow(sentence) && sentence.tokens.filter(isPlain).length >= shortestSentence

const plainSentences = ({ prose }: Read): readonly Sentence[] => prose.sentences.filter(isSentence)

/** Of equally long ones the first; the message's texts are asked one after the other, and most of them have only short ones. */
const isLongestOfAll = ({ tokens }: Sentence, read: Read, reads: readonly Read[]): boolean => {
  const own = reads.indexOf(read)
  const beats = (one: Sentence, at: number): boolean => one.tokens.length >= tokens.length + (at < own ? 0 : 1) && isSentence(one)
  return own >= 0 && !reads.some(({ prose }, at) => at !== own && prose.sentences.some((one) => beats(one, at)))
}

const longestOf = (sentences: readonly Sentence[]): Sentence | undefined => {
  let longest = sentences[0]
  for (const one of sentences) if (longest && one.tokens.length > longest.tokens.length) longest = one
  return longest
}

const countsOf = (sentences: readonly Sentence[], syllablesOf: (word: string) => number): ReadingCounts => {
  let [words, syllables, longWords] = [0, 0, 0]
  for (const { tokens } of sentences)
    for (const token of tokens) {
      if (!isPlain(token)) continue
      const count = syllablesOf(token.norm)
      words++
      syllables += count
      if (count >= 3) longWords++
    }
  return { sentences: sentences.length, words, syllables, longWords }
}
