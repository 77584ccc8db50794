import { elementsBy, elementsOf } from './elements/registry.ts'
import type { Finding, MissingFinding } from './finding.ts'
import { type Language, languageOf } from './language/language.ts'
import { unknownElements } from './language/unknown-elements.ts'
import { findingsIn, isTooLong } from './lint-text.ts'
import { askedElements, missingOf } from './missing.ts'
import { plainReader, type Reader } from './reader.ts'
import { withoutUnfilled } from './unfilled.ts'
import { type ElementId, ruleIds } from './vocabulary.ts'

interface ReportPart {
  readonly part: string
  readonly text: string
  /** Words in it that the product wrote: nobody is told to change them. */
  readonly ours?: readonly string[]
}

/** A report for customers in the parts in which it is written. */
export interface ReportToLint {
  readonly language: string
  /** In reading order, under names of the caller's own; the first sums it up. Blank ones are passed over. */
  readonly parts: readonly ReportPart[]
  /** Elements that its computed parts and its list of actions state. */
  readonly stated: readonly ElementId[]
  /** Where the page itself is found. */
  readonly ownUrl?: string
}

export interface LintedReport {
  readonly isRead: boolean
  readonly findings: readonly (Finding & { readonly part: string })[]
  readonly missing: readonly MissingFinding[]
}

/** Whether it lies within words of ours, wherever these stand in the text. */
const isAboutOurs = ({ text, ours = [] }: ReportPart, { start, quote }: Finding): boolean =>
  ours.some((words) => {
    const within = words.indexOf(quote)
    const before = [...text].slice(0, start).join('')
    return within >= 0 && before.endsWith(words.slice(0, within)) && text.startsWith(words, before.length - within)
  })

/** Reads a report part by part by the rules for reports; what one part says, no other is asked for. Parts beyond the limit are not read. */
export const lintReport = (
  { language, parts, stated, ownUrl }: ReportToLint,
  languages: readonly Language[],
  reader: Reader = plainReader,
): LintedReport => {
  const spoken = languageOf(language, languages)
  if (spoken === undefined) return { isRead: false, findings: [], missing: [] }
  const written = parts.filter(({ text }) => text.trim() !== '' && !isTooLong(text))
  const read = written.map((part) => ({ ...part, read: reader(part.text, spoken, part.part) }))
  const found = read.map((one) => elementsOf(withoutUnfilled(one.read, spoken), { kind: 'report' }))
  const elements = elementsBy((id) => stated.includes(id) || found.some((one) => one[id]))
  const notKnown = read.flatMap((one) => unknownElements(one.read))
  const isVague = !elements.has_consequence && !notKnown.includes('has_consequence')
  const [first] = parts
  const findings = read.flatMap((one) => {
    const asked = ruleIds.filter((rule) => rule !== 'vague' || (isVague && one.part === first?.part))
    const context = { kind: 'report', language: spoken, elements, reads: [one.read], ...(ownUrl && { ownUrl }) } as const
    return findingsIn(one.read, context, asked)
      .filter((finding) => !isAboutOurs(one, finding))
      .map((finding) => ({ ...finding, part: one.part }))
  })
  return { isRead: true, findings, missing: missingOf(askedElements({ kind: 'report', elements, notKnown })) }
}
