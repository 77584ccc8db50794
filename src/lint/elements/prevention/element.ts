import type { NoticeKind } from '../../../core/notice/notice.ts'
import type { Read } from '../../language/marks.ts'
import type { Sentence } from '../../prose/prose.ts'
import type { Element } from '../element.ts'

export const prevention: Element = {
  id: 'has_prevention_plan',
  question: 'What has changed, or will change, so that it does not come again?',
  why: 'Readers forgive a failure sooner than its repetition; a measure that can be checked shows that it was understood.',
  isPresent: (read, { kind }) => {
    // A maintenance notice announces work; what came before is not its subject.
    if (kind === 'maintenance') return false
    const { sentences } = read.prose
    return sentences.some((sentence, at) => isPlan(read, sentence, sentences.slice(Math.max(0, at - 1), at + reachOf(sentence)), kind))
  },
}

/** A heading ("What we change") speaks for the points under it, a sentence for the next one. */
const reachOf = ({ tokens }: Sentence): number => (tokens.length <= longestHeading ? 6 : 2)
const longestHeading = 6

/**
 * The sentence says that it must not come again, and it or a neighbour names a concrete measure. An account given afterwards
 * need not say so: what it intends is meant against that; while trouble lasts, it may as well be the repair.
 */
const isPlan = (read: Read, sentence: Sentence, around: readonly Sentence[], kind: NoticeKind): boolean =>
  (read.within('recurrence', sentence) !== undefined && around.some((one) => read.within('measure', one) !== undefined)) ||
  (kind === 'report' && read.within('intent', sentence) !== undefined && read.within('measure', sentence) !== undefined)
