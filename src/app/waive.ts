import type { Notice } from '../core/notice/notice.ts'
import type { ParsedNoticeInput } from '../core/notice/parse-notice-input.ts'
import { foldQuote, missingRule, signedWaivers, type WaiverInput } from '../core/notice/waiver.ts'
import { FieldFaults, ok, type Result } from '../core/result.ts'
import { elementIds, ruleIds } from '../lint/vocabulary.ts'
import type { Context } from './context.ts'
import { writerOf } from './draft-file.ts'
import { type Judged, objectionsTo } from './objections-to.ts'
import type { Records } from './store.ts'

const knownRules: readonly string[] = [...ruleIds, missingRule]

const check = (said: readonly WaiverInput[]): Result<true> => {
  const faults = new FieldFaults()
  said.forEach(({ rule, quote }, i) => {
    if (!knownRules.includes(rule)) faults.add(`/waivers/${i}/rule`, `Use one of: ${knownRules.join(', ')}.`)
    else if (rule === missingRule && quote !== undefined && !elementIds.some((element) => element === quote))
      faults.add(`/waivers/${i}/quote`, `Use one of: ${elementIds.join(', ')}.`)
  })
  return faults.any ? faults.refuse() : ok(true)
}

/** Waivers without a quote are about everything to which their rule objects in these words, and about nothing that is written later. */
export const quoted = async (
  records: Records,
  judged: Judged,
  said: readonly WaiverInput[],
): Promise<Result<readonly (WaiverInput & { readonly quote: string })[]>> => {
  if (said.every(({ quote }) => quote !== undefined)) return ok(said.map(({ quote = '', ...rest }) => ({ ...rest, quote })))
  const objections = await objectionsTo(records, judged)
  if (!objections.ok) return objections
  return ok(
    said.flatMap(({ rule, quote, reason }) => {
      if (quote !== undefined) return [{ rule, quote, reason }]
      const words = objections.value.filter((objection) => objection.rule === rule).map((objection) => foldQuote(objection.quote))
      return [...new Set(words)].map((each) => ({ rule, quote: each, reason }))
    }),
  )
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
  const known = check(said)
  if (!known.ok) return known
  const named = await quoted(records, judged, said)
  return named.ok ? ok({ ...draft, waivers: signedWaivers(named.value, draft.waivers, { by: writerOf(context.actor), at: now }) }) : named
}
