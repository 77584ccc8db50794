import { Machine } from './machine.ts'
import { phrasesOf } from './notation.ts'
import { PhraseGraph } from './phrase-graph.ts'

/** All phrase lists of one language in one machine, so that a text is read once however many rules there are. */
export interface Automaton<Mark extends string> {
  /** The machine's number of each mark's phrases; one more is that of their exceptions. */
  readonly slots: ReadonlyMap<Mark, number>
  readonly machine: Machine
}

export interface PhraseLists<Mark extends string> {
  /** Named lists that phrases refer to with `@name`. */
  readonly terms: Readonly<Record<string, string>>
  readonly phrases: Readonly<Record<Mark, string>>
  readonly marks: readonly Mark[]
  readonly stemOf: (word: string) => string
}

/** Builds the automaton of a language's lists. Done once when the ring is loaded; a mistake in the lists throws there. */
export const automatonOf = <Mark extends string>({ terms, phrases, marks, stemOf }: PhraseLists<Mark>): Automaton<Mark> => {
  const graph = new PhraseGraph(terms, stemOf)
  const slots = new Map(marks.map((mark, index) => [mark, index * 2]))
  for (const [mark, slot] of slots) for (const phrase of phrasesOf(phrases[mark])) graph.add(phrase, slot)
  return { slots, machine: new Machine(graph, stemOf) }
}
