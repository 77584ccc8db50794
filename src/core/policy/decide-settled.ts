import { missingRule, type Objected, type Waiver, waiverOf } from '../notice/waiver.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { GroupPolicy, Settling } from './publishing-policy.ts'

/** Something that the guide has against a notice: words in it, or an element that it lacks. */
export interface Objection extends Objected {
  readonly level: 'hint' | 'warning' | 'error'
  /** The field that it is about. */
  readonly pointer: string
  /** What is wrong, or the question that is open; a sentence. */
  readonly message: string
}

const settledFrom: Readonly<Record<Settling, readonly Objection['level'][]>> = {
  nothing: [],
  error: ['error'],
  warning: ['error', 'warning'],
}

const isAsked = ({ rule, quote, level }: Objection, { settle, answers }: GroupPolicy): boolean => {
  if (rule !== missingRule) return settledFrom[settle].includes(level)
  // Without a promise there is no time of it either, and the guide asks one question for both.
  const isPromise = quote === 'has_next_update_promise' && answers.includes('next_update_has_time')
  return answers.includes(quote) || isPromise
}

/** What the policy still asks of a notice: what it holds against it and nobody has waived. */
export const unmetPoints = (
  policy: GroupPolicy | undefined,
  waivers: readonly Waiver[],
  objections: readonly Objection[],
): readonly Objection[] =>
  policy ? objections.filter((objection) => isAsked(objection, policy) && waiverOf(waivers, objection) === undefined) : []

const told = 50
const shownWords = 80

const shortened = (quote: string): string => {
  const words = [...quote.replace(/\s+/g, ' ')]
  return words.length > shownWords ? `${words.slice(0, shownWords).join('')}…` : words.join('')
}

const detailOf = ({ rule, quote, message }: Objection): string =>
  rule === missingRule
    ? `The policy asks for an answer: ${message} "Not known yet" is one; or ignore it with a reason.`
    : `"${shortened(quote)}": ${message} Change it, or ignore it with a reason.`

/** Refuses with `notice.policy_unmet` while something is open that the organisation wants settled, naming each point. */
export const decideSettled = (
  policy: GroupPolicy | undefined,
  waivers: readonly Waiver[],
  objections: readonly Objection[],
): Result<true> => {
  const open = unmetPoints(policy, waivers, objections)
  if (open.length === 0) return ok(true)
  return refuse('notice.policy_unmet', `The organisation's policy wants more settled before this is published; open: ${open.length}.`, {
    errors: open
      .slice(0, told)
      .map((point) => ({ pointer: point.pointer, detail: detailOf(point), rule: point.rule === missingRule ? point.quote : point.rule })),
  })
}
