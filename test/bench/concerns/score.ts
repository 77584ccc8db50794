import { clustersOf, indexWords, similarTo, type Worded } from '../../../src/core/question/similar.ts'
import { chance } from '../../build/chance.ts'
import type { AskedUnder } from './asked-under.ts'

/** How well groups match the concerns: pairs that are in one group and are one concern, and how many of three offered are the same. */
export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Of those whose concern somebody else asked too, for how many one of the first three offered is it. */
  readonly offered: number
}

interface Labelled extends Worded {
  readonly concern: string
}

const orders = 20

const questionsOf = ({ concerns }: AskedUnder): readonly Labelled[] =>
  Object.entries(concerns).flatMap(([concern, texts]) => texts.map((text, i) => ({ id: `${concern}-${i}`, text, concern })))

// Who leads a group depends on who stands highest, so that one order alone would be luck.
const shuffled = <One>(list: readonly One[], next: () => number): readonly One[] =>
  list
    .map((one) => ({ one, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)

const pairs = (count: number): number => (count * (count - 1)) / 2

const byConcern = (members: readonly Labelled[]): readonly number[] =>
  Object.values(Object.groupBy(members, ({ concern }) => concern)).map((same = []) => same.length)

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const pairsIn = (questions: readonly Labelled[]) => {
  const groups = clustersOf(questions).map(({ leader, others }) => [leader, ...others])
  return {
    grouped: sum(groups.map((members) => pairs(members.length))),
    right: sum(groups.flatMap((members) => byConcern(members).map(pairs))),
    wanted: sum(byConcern(questions).map(pairs)),
  }
}

const offeredIn = (questions: readonly Labelled[]) => {
  const asked = questions.filter(({ concern }) => questions.filter((one) => one.concern === concern).length > 1)
  const met = asked.filter(({ id, text, concern }) => {
    const others = questions.filter((one) => one.id !== id)
    const first = similarTo(indexWords(others), text).slice(0, 3)
    return first.some((found) => others.find((one) => one.id === found.id)?.concern === concern)
  })
  return { asked: asked.length, met: met.length }
}

/** Over all incidents together, each in twenty orders. */
export const figuresOf = (incidents: readonly AskedUnder[]): Figures => {
  const next = chance(7)
  const all = incidents.map(questionsOf)
  const counted = all.flatMap((questions) => Array.from({ length: orders }, () => pairsIn(shuffled(questions, next))))
  const right = sum(counted.map((one) => one.right))
  const [precision, recall] = [right / sum(counted.map((one) => one.grouped)), right / sum(counted.map((one) => one.wanted))]
  const offers = all.map(offeredIn)
  const offered = sum(offers.map(({ met }) => met)) / sum(offers.map(({ asked }) => asked))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), offered }
}

/** How many pairs land in one group, each asked alone. */
export const mergedOf = (texts: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  texts.filter((pair) => clustersOf(pair.map((text, i) => ({ id: `${i}`, text }))).length === 1)
