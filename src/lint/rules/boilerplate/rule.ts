import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Read } from '../../language/marks.ts'
import type { Sentence } from '../../prose/prose.ts'
import { hasShape, shapes, type Token } from '../../prose/token.ts'
import type { ElementId } from '../../vocabulary.ts'
import type { Rule } from '../rule.ts'

/** What is content, wherever a composed notice says it. */
const content: readonly ElementId[] = [
  'has_permanent_consequence_statement',
  'next_update_has_time',
  'has_start_time',
  'has_workaround',
  'has_scope',
]
const fewestWords = 3

/** A message that is made of nothing but the words of which all such messages are made. */
export const boilerplate: Rule = {
  id: 'boilerplate',
  level: 'warning',
  kinds: noticeKinds,
  message: 'This notice could stand on any page about any incident.',
  suggestion: 'Say what customers can do again, or still cannot, and since when.',
  check: (read, { reads, elements, language: { stock, spelling } }) => {
    const [first] = read.prose.sentences
    const last = read.prose.sentences[read.prose.sentences.length - 1]
    if (stock === undefined || first === undefined || last === undefined || read !== reads[0]) return []
    const isStock = (token: Token): boolean => hasShape(token, shapes.border) || isWordOf(token, stock, spelling.stemOf)
    const sentences = reads.flatMap(sentencesOf)
    if (content.some((id) => elements[id]) || sentences.flatMap(({ tokens }) => tokens).length < fewestWords) return []
    return sentences.every(({ tokens }) => tokens.every(isStock)) ? [{ start: first.start, end: last.end }] : []
  },
}

const sentencesOf = ({ prose }: Read): readonly Sentence[] => prose.sentences

const notWords = shapes.number | shapes.clock | shapes.date | shapes.link | shapes.email

const isWordOf = (token: Token, stock: ReadonlySet<string>, stemOf: (word: string) => string): boolean =>
  !hasShape(token, notWords) && stock.has(stemOf(token.norm))
