import type { ElementId } from '../vocabulary.ts'
import type { Mark, Read } from './marks.ts'

const phrases: readonly (readonly [ElementId, Mark])[] = [
  ['has_consequence', 'unknown-consequence'],
  ['has_permanent_consequence_statement', 'unknown-permanence'],
  ['has_scope', 'unknown-scope'],
  ['has_cause', 'unknown-cause'],
]

/** Elements of which the text says in so many words that they are not known yet. */
export const unknownElements = (read: Read): readonly ElementId[] =>
  phrases.filter(([, mark]) => read.has(mark)).map(([element]) => element)
