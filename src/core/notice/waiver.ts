import type { Json } from '../journal/canonical.ts'
import { FieldFaults, ok, type Result, refuse } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import type { Instant } from '../time.ts'
import type { Writer } from './writer.ts'

/** What the guide objects to: a rule and the words it is about; of a missing element the rule is `missing` and the words are its id. */
export interface Objected {
  readonly rule: string
  readonly quote: string
}

/** An objection that a person lets stand, and why. It is the organisation's own: nothing of it is ever public. */
export interface Waiver extends Objected {
  readonly reason: string
  readonly by: Writer
  readonly at: Instant
}

/** A waiver as it is said; without the words it is about everything to which the rule objects now. */
export interface WaiverInput {
  readonly rule: string
  readonly quote?: string | undefined
  readonly reason: string
}
export type NamedWaiver = Objected & Pick<WaiverInput, 'reason'>
export type SaidWaiver = Omit<WaiverInput, 'quote'> & { readonly quote?: string }

/** The rule under which an element that is missing is objected to. */
export const missingRule = 'missing'

const mostWaivers = 100
const longestQuote = 1000

/** Words as they are compared: line breaks and runs of blanks make no difference, and of very long ones the beginning counts. */
export const foldQuote = (quote: string): string => [...quote.normalize('NFC').replace(/\s+/g, ' ').trim()].slice(0, longestQuote).join('')

/** The waiver that covers an objection, wherever in the notice its words stand. */
export const waiverOf = <T extends Objected>(waivers: readonly T[], { rule, quote }: Objected): T | undefined => {
  const own = waivers.filter((waiver) => waiver.rule === rule)
  // Nearly always there is none, and a long notice has many findings.
  const folded = own.length === 0 ? '' : foldQuote(quote)
  return own.find((waiver) => waiver.quote === folded)
}

/** Waivers whose words have changed since, or to which nobody objects any more. */
export const needlessWaivers = (waivers: readonly Waiver[], objections: readonly Objected[]): readonly Waiver[] =>
  waivers.filter((waiver) => !objections.some((objection) => waiverOf([waiver], objection)))

/** A waiver in the form in which edits say it. */
export const waiverValue = ({ rule, quote, reason }: Waiver): { readonly [Name in 'rule' | 'quote' | 'reason']: Json } => ({
  rule,
  quote,
  reason,
})

const parseRule = (rule: string): Result<string> =>
  /^[a-z][a-z-]{0,39}$/.test(rule) ? ok(rule) : refuse('input.invalid', 'Name a rule of the guide, or "missing" for an element.')

const parseQuote = (quote: string): Result<string> => {
  const text = parseText(quote, textLimits.freeText)
  return text.ok ? ok(foldQuote(text.value)) : text
}

const lastOfEach = <T extends SaidWaiver>(said: readonly T[]): readonly T[] => {
  const last = new Map(said.map((one) => [JSON.stringify([one.rule, one.quote]), one]))
  return said.filter((one) => last.get(JSON.stringify([one.rule, one.quote])) === one)
}

/** Waivers from outside; the last of two about the same words counts. */
export const parseWaivers = (input: readonly WaiverInput[]): Result<readonly SaidWaiver[]> => {
  const faults = new FieldFaults()
  if (input.length > mostWaivers) faults.add('', `Waive at most ${mostWaivers} findings.`)
  const said = input.slice(0, mostWaivers).flatMap(({ rule, quote, reason }, i): readonly SaidWaiver[] => {
    const about = faults.take(`/${i}/rule`, parseRule(rule))
    const words = quote === undefined ? undefined : faults.take(`/${i}/quote`, parseQuote(quote))
    const why = faults.take(`/${i}/reason`, parseText(reason, textLimits.waiver))
    if (about === undefined || why === undefined) return []
    return [{ rule: about, ...(words === undefined ? {} : { quote: words }), reason: why }]
  })
  return faults.any ? faults.refuse() : ok(lastOfEach(said))
}

/**
 * Waivers that somebody says beside those that another wrote meanwhile: together where they are about different findings. Undefined where two
 * reasons stand against each other, where mine add nothing and so would only take theirs back, or where they also leave out one that is not
 * new: whoever took that back is asked, before it stands on because somebody else waived something.
 */
export const joinedWaivers = (
  theirs: readonly Waiver[],
  mine: readonly Waiver[],
  isNew: (waiver: Waiver) => boolean,
): readonly Waiver[] | undefined => {
  if (theirs.some((other) => waiverOf(mine, other) === undefined && !isNew(other))) return undefined
  const fresh = mine.filter((own) => waiverOf(theirs, own) === undefined)
  const isAgreed = mine.every((own) => [undefined, own.reason].includes(waiverOf(theirs, own)?.reason))
  return isAgreed && fresh.length > 0 && theirs.length + fresh.length <= mostWaivers ? [...theirs, ...fresh] : undefined
}

/** Waivers that say what they are about are a list as it can be kept: each finding once, and not too many. */
export const parseNamed = (named: readonly NamedWaiver[]): Result<readonly NamedWaiver[]> => {
  const kept = lastOfEach(named)
  return kept.length > mostWaivers ? refuse('input.invalid', `Waive at most ${mostWaivers} findings; these are ${kept.length}.`) : ok(kept)
}

/** Who waives, and when. */
export interface WaivingHand {
  readonly by: Writer
  readonly at: Instant
}

/** What was waived with the same reason before stays its first waiver's; everything else is this hand's. */
export const signedWaivers = (said: readonly NamedWaiver[], before: readonly Waiver[], { by, at }: WaivingHand): readonly Waiver[] =>
  said.map(({ rule, quote, reason }) => {
    const known = waiverOf(before, { rule, quote })
    return known?.reason === reason ? known : { rule, quote, reason, by, at }
  })
