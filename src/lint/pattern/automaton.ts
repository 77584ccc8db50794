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
  readonly stemOf: (word: string) => string
}

/**
 * The automaton of a language's lists. It is built when the first text is read and then kept: that takes as long as all else at the start
 * of a command, and most commands read none. A mistake in the lists throws there.
 */
export const automatonOf = <Mark extends string>(marks: readonly Mark[], listsOf: () => PhraseLists<Mark>): Automaton<Mark> => {
  const slots = new Map(marks.map((mark, index) => [mark, index * 2]))
  let built: Machine | undefined
  return {
    slots,
    get machine() {
      built ??= machineOf(slots, listsOf())
      return built
    },
  }
}

const machineOf = <Mark extends string>(slots: ReadonlyMap<Mark, number>, { terms, phrases, stemOf }: PhraseLists<Mark>): Machine => {
  const graph = new PhraseGraph(terms, stemOf)
  for (const [mark, slot] of slots) for (const phrase of phrasesOf(phrases[mark])) graph.add(phrase, slot)
  return new Machine(graph, stemOf)
}
