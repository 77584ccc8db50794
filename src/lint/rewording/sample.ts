import type { RuleId } from '../vocabulary.ts'

/** A message of our own and what the first wording that is offered for the rule's first finding makes of it. */
export type RewordingSample = readonly [text: string, reworded: string]

/** By rule; a rule that only asks has none. */
export type RewordingSamples = Readonly<Partial<Record<RuleId, readonly RewordingSample[]>>>
