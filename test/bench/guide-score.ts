import type { Finding } from '../../src/lint/finding.ts'
import { type ElementId, type Elements, elementIds, type RuleId } from '../../src/lint/vocabulary.ts'

/** The rules that the labels know; ours beyond them are not scored. */
export const labelledRules = [
  'blame',
  'guilt',
  'liability',
  'promise',
  'minimising',
  'jargon',
  'speculation',
  'vague',
] as const satisfies readonly RuleId[]

const isLabelled = (rule: RuleId): boolean => labelledRules.some((one) => one === rule)

export interface Label {
  readonly id: string
  readonly organisation: string
  readonly findings: readonly Pick<Finding, 'rule' | 'start' | 'end'>[]
  readonly elements: Elements
}

export interface Judged {
  readonly label: Label
  readonly findings: readonly Pick<Finding, 'rule' | 'start' | 'end'>[]
  readonly elements: Elements
}

interface Tally {
  hit: number
  false: number
  missed: number
}

export interface Scores {
  readonly rules: Readonly<Record<string, Tally>>
  readonly spans: Readonly<Record<string, Tally>>
  readonly elements: Readonly<Record<string, Tally>>
}

export const f1Of = ({ hit, false: wrong, missed }: Tally): number | undefined =>
  hit + wrong + missed === 0 ? undefined : (2 * hit) / (2 * hit + wrong + missed)

/** The mean of what is defined: a rule that neither label nor guess has says nothing. */
export const macroOf = (tallies: Readonly<Record<string, Tally>>): number => {
  const defined = Object.values(tallies).flatMap((tally) => f1Of(tally) ?? [])
  return defined.reduce((sum, one) => sum + one, 0) / defined.length
}

export const microOf = (tallies: Readonly<Record<string, Tally>>): number =>
  f1Of(
    Object.values(tallies).reduce(
      (sum, one) => ({ hit: sum.hit + one.hit, false: sum.false + one.false, missed: sum.missed + one.missed }),
      {
        hit: 0,
        false: 0,
        missed: 0,
      },
    ),
  ) ?? 0

const empty = (names: readonly string[]): Record<string, Tally> =>
  Object.fromEntries(names.map((name) => [name, { hit: 0, false: 0, missed: 0 }]))

const add = (tally: Tally | undefined, isLabelled: boolean, isFound: boolean): void => {
  if (tally === undefined) return
  if (isLabelled && isFound) tally.hit++
  else if (isFound) tally.false++
  else if (isLabelled) tally.missed++
}

const overlap = (a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean =>
  a.start < b.end && b.start < a.end

/** By message, by place (a place counts where it overlaps a labelled one of its rule) and by element. */
export const scoresOf = (judged: readonly Judged[]): Scores => {
  const scores = { rules: empty(labelledRules), spans: empty(labelledRules), elements: empty(elementIds) }
  for (const { label, findings, elements } of judged) {
    for (const rule of labelledRules) {
      const truth = label.findings.filter((one) => one.rule === rule)
      const found = findings.filter((one) => one.rule === rule)
      add(scores.rules[rule], truth.length > 0, found.length > 0)
      for (const one of truth)
        add(
          scores.spans[rule],
          true,
          found.some((other) => overlap(one, other)),
        )
      for (const one of found) if (!truth.some((other) => overlap(one, other))) add(scores.spans[rule], false, true)
    }
    for (const element of elementIds) add(scores.elements[element], label.elements[element], elements[element])
  }
  return scores
}

/** Findings per message in which the readers found nothing at all. */
export const falseAlarms = (judged: readonly Judged[]): number => {
  const clean = judged.filter(({ label }) => label.findings.length === 0)
  return clean.reduce((sum, { findings }) => sum + findings.filter(({ rule }) => isLabelled(rule)).length, 0) / Math.max(clean.length, 1)
}

export const elementsOfLabel = (has: (id: ElementId) => boolean): Elements => {
  const entries = elementIds.map((id) => [id, has(id)] as const)
  return Object.fromEntries(entries) as Elements
}
