import type { Read } from '../../language/marks.ts'
import type { Sentence } from '../../prose/prose.ts'
import type { Element } from '../element.ts'

export const prevention: Element = {
  id: 'has_prevention_plan',
  question: 'What has changed, or will change, so that it does not come again?',
  why: 'Readers forgive a failure sooner than its repetition; a measure that can be checked shows that it was understood.',
  isPresent: (read, { kind }) => {
    const { sentences } = read.prose
    // A maintenance notice announces work; what came before is not its subject.
    return kind !== 'maintenance' && sentences.some((sentence, at) => isPlan(read, [sentence, sentences[at - 1], sentences[at + 1]]))
  },
}

/** The sentence speaks of the future, and it or a neighbour names a concrete measure. */
const isPlan = (read: Read, [sentence, ...neighbours]: readonly [Sentence, ...(Sentence | undefined)[]]): boolean =>
  read.within('recurrence', sentence) !== undefined &&
  [sentence, ...neighbours].some((one) => one !== undefined && read.within('measure', one) !== undefined)
