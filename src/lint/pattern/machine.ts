import type { Token } from '../prose/token.ts'
import type { PhraseGraph, PhraseNode } from './phrase-graph.ts'
import { StepTable } from './step-table.ts'
import { isBorder, type TokenKind, TokenKinds } from './token-kinds.ts'

/** The places in phrases at which a reading stands at the same time. */
interface State {
  readonly id: number
  readonly nodes: readonly PhraseNode[]
  /** Slots whose phrases end here. */
  readonly accepts: readonly number[]
  readonly isClauseStart: boolean
  /** Where a token leads that no phrase asks for here; it ends the clause, or it does not. */
  overBorder: number
  overInner: number
  /** The same place when the clause ends there. */
  atEnd: number
}

/** Nothing leads on from here and nothing ends here. */
export const nowhere = 0
/** Whether some phrase ends in a state: those have odd numbers. */
export const isAccepting = (state: number): boolean => (state & 1) === 1
/** What is remembered of past texts, so that a server that runs for months does not grow: some 10 MB. */
const mostSteps = 200_000
const mostStates = 20_000

/**
 * Walks the graph in all places at once and remembers every step (a deterministic automaton, built as texts ask for it), so that
 * a token costs one look-up and not one for each phrase. What is remembered changes the time that a text takes, never the result.
 */
export class Machine {
  readonly #graph: PhraseGraph
  readonly #kinds: TokenKinds
  #steps = new StepTable()
  #states: State[] = []
  #byKey = new Map<string, State>()
  #starts: readonly [number, number] = [nowhere, nowhere]
  #firsts: readonly [number[], number[]] = [[], []]
  /** When each place was last reached; which of them are reached together is asked thousands of times. */
  readonly #turns: Uint32Array
  #turn = 0

  constructor(graph: PhraseGraph, stemOf: (word: string) => string) {
    this.#graph = graph
    this.#turns = new Uint32Array(graph.size)
    this.#kinds = new TokenKinds(graph, stemOf)
  }

  /** The kinds of a sentence's tokens; the numbers of kinds and states hold until the next text is begun. */
  kindsOf(tokens: readonly Token[]): readonly number[] {
    return tokens.map((token) => this.#kinds.kindOf(token))
  }

  /** To be called before each text. */
  begin(): void {
    if (this.#states.length > 0 && this.#steps.size < mostSteps && this.#states.length < mostStates && !this.#kinds.areMany) return
    this.#kinds.forget()
    this.#steps = new StepTable()
    this.#firsts = [[], []]
    this.#states = []
    this.#byKey = new Map()
    this.#stateOf([], false)
    this.#starts = [this.#stateOf([this.#graph.root], false), this.#stateOf([this.#graph.root], true)]
  }

  step(from: number, kind: number): number {
    const known = this.#steps.get(from, kind)
    return known < 0 ? this.#newStep(from, kind) : known
  }

  /** The step with which a reading begins: one for every token of a text, so these stand apart. */
  firstStep(isClauseStart: boolean, kind: number): number {
    const known = this.#firsts[isClauseStart ? 1 : 0][kind >> 1]
    if (known !== undefined) return known
    const to = this.step(this.#starts[isClauseStart ? 1 : 0], kind)
    this.#firsts[isClauseStart ? 1 : 0][kind >> 1] = to
    return to
  }

  end(at: number): number {
    const state = this.#at(at)
    if (state.atEnd < 0) state.atEnd = this.#stateOf(state.nodes, state.isClauseStart, true, state.accepts)
    return state.atEnd
  }

  accepts(at: number): readonly number[] {
    return this.#at(at).accepts
  }

  #at(id: number): State {
    const state = this.#states[id >> 1]
    if (state === undefined) throw new Error('phrase machine: a state of an earlier text')
    return state
  }

  #newStep(from: number, kind: number): number {
    const state = this.#at(from)
    const overBorder = isBorder(kind)
    const reached: PhraseNode[] = []
    leadOn(state.nodes, this.#kinds.at(kind), reached)
    const next = reached.length === 0 ? this.#leap(state, overBorder) : this.#stateOf(leap(state.nodes, overBorder, reached), overBorder)
    this.#steps.add(from, kind, next)
    return next
  }

  #leap(state: State, overBorder: boolean): number {
    if (overBorder) {
      if (state.overBorder < 0) state.overBorder = this.#stateOf(leap(state.nodes, true, []), true)
      return state.overBorder
    }
    if (state.overInner < 0) state.overInner = this.#stateOf(leap(state.nodes, false, []), false)
    return state.overInner
  }

  #stateOf(from: readonly PhraseNode[], isClauseStart: boolean, isClauseEnd = false, accepted: readonly number[] = []): number {
    const { nodes, accepts } = this.#reach(from, isClauseStart, isClauseEnd, accepted)
    if (nodes.length + accepts.length === 0 && this.#states.length > 0) return nowhere
    const key = keyOf(nodes, accepts, isClauseStart)
    const known = this.#byKey.get(key)
    if (known !== undefined) return known.id
    const id = this.#states.length * 2 + (accepts.length > 0 ? 1 : 0)
    const state = { id, nodes, accepts, isClauseStart, overBorder: -1, overInner: -1, atEnd: -1 }
    this.#states.push(state)
    this.#byKey.set(key, state)
    return id
  }

  /** Everything that is reached without reading a token; of the places those that lead on. */
  #reach(
    from: readonly PhraseNode[],
    isClauseStart: boolean,
    isClauseEnd: boolean,
    accepted: readonly number[],
  ): Pick<State, 'nodes' | 'accepts'> {
    this.#turn++
    const reached: PhraseNode[] = []
    const accepts = [...accepted]
    this.#visit(from, reached)
    for (let at = 0; at < reached.length; at++) {
      const node = reached[at]
      if (node === undefined) break
      for (const slot of node.accepts) if (!accepts.includes(slot)) accepts.push(slot)
      this.#visit(node.free, reached)
      if (isClauseStart) this.#visit(node.atClauseStart, reached)
      if (isClauseEnd) this.#visit(node.atClauseEnd, reached)
    }
    return { nodes: reached.filter(leadsOn), accepts }
  }

  #visit(nodes: readonly PhraseNode[], reached: PhraseNode[]): void {
    for (const node of nodes) {
      if (this.#turns[node.id] === this.#turn) continue
      this.#turns[node.id] = this.#turn
      reached.push(node)
    }
  }
}

const leadOn = (nodes: readonly PhraseNode[], { words, wordBits, shape }: TokenKind, reached: PhraseNode[]): void => {
  for (const node of nodes) {
    if ((node.wordBits & wordBits) !== 0) for (const word of words) for (const next of node.words.get(word) ?? []) reached.push(next)
    if ((node.shapeBits & shape) !== 0) for (const { mask, next } of node.shapes) if ((mask & shape) !== 0) reached.push(next)
  }
}

const leap = (nodes: readonly PhraseNode[], overBorder: boolean, reached: PhraseNode[]): readonly PhraseNode[] => {
  for (const { overAny, overInner } of nodes) {
    for (const next of overAny) reached.push(next)
    if (!overBorder) for (const next of overInner) reached.push(next)
  }
  return reached
}

const leadsOn = ({ words, shapeBits, overAny, overInner, atClauseEnd }: PhraseNode): boolean =>
  words.size > 0 || shapeBits !== 0 || overAny.length > 0 || overInner.length > 0 || atClauseEnd.length > 0

/** The same for the same places, in whatever order they were reached. */
const keyOf = (nodes: readonly PhraseNode[], accepts: readonly number[], isClauseStart: boolean): string => {
  const numbers = new Int32Array(nodes.length + accepts.length)
  let at = 0
  for (const { id } of nodes) numbers[at++] = id
  for (const slot of accepts) numbers[at++] = -1 - slot
  return `${isClauseStart ? '^' : ''}${numbers.sort().join()}`
}
