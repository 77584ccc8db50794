import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Read } from '../../language/marks.ts'
import type { Hit } from '../../pattern/read.ts'
import { isUpper } from '../../prose/characters.ts'
import { hasShape, shapes } from '../../prose/token.ts'
import type { Rule } from '../rule.ts'

/** A signature is a line of few words at the end. */
const signatureWords = 5
const signatureLines = 2

/** Persons in what happened. Signatures pass, and so does whoever is named to be asked. */
export const personName: Rule = {
  id: 'person-name',
  level: 'warning',
  kinds: noticeKinds,
  message: 'This names a person.',
  suggestion: 'Write "we", or name the role.',
  check: (read) =>
    read
      .hits('person')
      .filter((hit) => isCapital(read, hit) && !isSignature(read, hit) && read.within('contact', hit.sentence) === undefined),
}

/** "mark" is a word, "Mark" may be a man; in "our engineer Mark" the capital comes last. */
const isCapital = ({ prose }: Read, { sentence, first, last }: Hit): boolean =>
  [first, last - 1].some((at) => isUpper(prose.text.charCodeAt(sentence.tokens[at]?.start ?? 0)))

const isSignature = ({ prose }: Read, { sentence }: Hit): boolean =>
  prose.sentences.length > 1 &&
  prose.sentences.indexOf(sentence) >= prose.sentences.length - signatureLines &&
  sentence.tokens.filter((token) => hasShape(token, shapes.word)).length <= signatureWords &&
  !sentence.tokens.some((token) => hasShape(token, shapes.participle))
