import type { Notice } from '../core/notice/notice.ts'
import type { ParsedNoticeInput } from '../core/notice/parse-notice-input.ts'
import { foldQuote, missingRule, type NamedWaiver, parseNamed, type SaidWaiver, signedWaivers } from '../core/notice/waiver.ts'
import type { Objection } from '../core/policy/decide-settled.ts'
import { FieldFaults, ok, type Result } from '../core/result.ts'
import { elementIds, ruleIds } from '../lint/vocabulary.ts'
import type { Context } from './context.ts'
import { writerOf } from './draft-file.ts'
import { type Judged, objectionsTo } from './objections-to.ts'
import type { Records } from './store.ts'

const knownRules: readonly string[] = [...ruleIds, missingRule]

const check = (said: readonly SaidWaiver[]): Result<true> => {
  const faults = new FieldFaults()
  said.forEach(({ rule, quote }, i) => {
    if (!knownRules.includes(rule)) faults.add(`/${i}/rule`, `Use one of: ${knownRules.join(', ')}.`)
    else if (rule === missingRule && quote !== undefined && !elementIds.some((element) => element === quote))
      faults.add(`/${i}/quote`, `Use one of: ${elementIds.join(', ')}.`)
  })
  return faults.any ? faults.refuse() : ok(true)
}

const spelledOut = (said: readonly SaidWaiver[], objections: readonly Objection[]): Result<readonly NamedWaiver[]> => {
  const faults = new FieldFaults()
  const named = said.flatMap(({ rule, quote, reason }, i) => {
    if (quote !== undefined) return [{ rule, quote, reason }]
    const words = objections.filter((objection) => objection.rule === rule).map((objection) => foldQuote(objection.quote))
    if (words.length === 0) faults.add(`/${i}/rule`, `"${rule}" has nothing against these words; leave the waiver out, or say its quote.`)
    return words.map((each) => ({ rule, quote: each, reason }))
  })
  return faults.any ? faults.refuse() : ok(named)
}

/**
 * What waivers are about: those without a quote are about everything to which their rule objects in these words, and about nothing that is
 * written later. The words are read only where a waiver does not name its own.
 */
export const namedWaivers = async (
  said: readonly SaidWaiver[],
  read: () => Promise<Result<readonly Objection[]>>,
): Promise<Result<readonly NamedWaiver[]>> => {
  const known = check(said)
  if (!known.ok) return known
  const objections = said.some(({ quote }) => quote === undefined) ? await read() : ok([])
  if (!objections.ok) return objections
  const named = spelledOut(said, objections.value)
  return named.ok ? parseNamed(named.value) : named
}

/** A draft with the waivers that came with its words, signed by whoever says them; without any it keeps those that it has. */
export const waive = async (
  context: Context,
  records: Records,
  judged: Judged,
  { waivers: said }: Pick<ParsedNoticeInput, 'waivers'>,
): Promise<Result<Notice>> => {
  const { draft, now } = judged
  if (!said) return ok(draft)
  const faults = new FieldFaults()
  const named = faults.take('/waivers', await namedWaivers(said, () => objectionsTo(records, judged, context.settings)))
  return named ? ok({ ...draft, waivers: signedWaivers(named, draft.waivers, { by: writerOf(context.actor), at: now }) }) : faults.refuse()
}
