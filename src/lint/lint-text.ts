import type { NoticeKind } from '../core/notice/notice.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { elementsBy, elementsOf } from './elements/registry.ts'
import type { Finding } from './finding.ts'
import { type Language, languageOf } from './language/language.ts'
import type { Read } from './language/marks.ts'
import { unknownElements } from './language/unknown-elements.ts'
import { readProse } from './pattern/read.ts'
import { codePointLength, codePointOffsets } from './prose/code-points.ts'
import { proseOf } from './prose/prose.ts'
import type { NoticeRecord } from './record.ts'
import { fixesOf } from './rewording/fixes-of.ts'
import { questions } from './rewording/questions.ts'
import { rules } from './rules/registry.ts'
import type { Place, Rule, RuleContext } from './rules/rule.ts'
import { withoutUnfilled } from './unfilled.ts'
import { type ElementId, type Elements, elementIds, longestText, type RuleId, ruleIds } from './vocabulary.ts'

export interface TextToLint {
  readonly kind: NoticeKind
  readonly text: string
  /** A BCP 47 tag; English where none is given. What stands in none of the languages at hand is not read. */
  readonly language?: string
  /** What the records say of its incident; without them the text is judged by itself. */
  readonly record?: NoticeRecord
}

export interface LintedText {
  /** False when the ring has no lists for the language: then nothing is found, no element is claimed and none is called missing. */
  readonly isRead: boolean
  readonly findings: readonly Finding[]
  readonly elements: Elements
  /** Elements of which the text says that they are not known yet, an allowed answer; all of them when it could not be read. */
  readonly notKnown: readonly ElementId[]
}

/**
 * Reads one message as if it arrived alone: findings in reading order, and which of the twelve elements it has.
 * Never throws; refuses with `lint.too_long` above 25,000 characters (code points).
 */
export const lintText = ({ kind, text, language, record }: TextToLint, languages: readonly Language[]): Result<LintedText> => {
  if (isTooLong(text))
    return refuse('lint.too_long', `The text has more than ${longestText} characters and was not read. Shorten it, or lint it in parts.`)
  const spoken = languageOf(language ?? 'en', languages)
  if (spoken === undefined) return ok({ isRead: false, findings: [], elements: elementsBy(() => false), notKnown: elementIds })
  const read = readText(text, spoken)
  return ok({ isRead: true, ...judge(read, { kind, language: spoken, ...(record && { record }) }), notKnown: unknownElements(read) })
}

/** What is known of a text before it is judged. */
export type JudgeContext = Omit<RuleContext, 'elements' | 'reads'>

/** What the rules and the elements make of a text that has been read. */
export const judge = (read: Read, context: JudgeContext): { readonly findings: readonly Finding[]; readonly elements: Elements } => {
  const elements = elementsOf(withoutUnfilled(read, context.language), context)
  return { findings: findingsIn(read, { ...context, elements, reads: [read] }, ruleIds), elements }
}

/** More than the longest text; cheap for texts far beyond it. */
export const isTooLong = (text: string): boolean =>
  text.length > longestText && (text.length > longestText * 2 || codePointLength(text) > longestText)

/** The text as the rules see it. */
export const readText = (text: string, { spelling, grammar }: Language): Read => readProse(proseOf(text, spelling), grammar)

/** The findings of the given rules, in reading order. */
export const findingsIn = (read: Read, context: RuleContext, ids: readonly RuleId[]): readonly Finding[] => {
  const offsets = codePointOffsets(read.prose.text)
  const found = ids.flatMap((id) => findingsOf(rules[id], read, context, offsets))
  return withoutEchoes(found).sort((a, b) => a.start - b.start)
}

/** Words that blame and are felt as well ("stupid") are said once: whoever leaves them out has mended both. */
const withoutEchoes = (findings: readonly Finding[]): Finding[] => {
  const blamed = findings.filter(({ rule }) => rule === 'blame')
  const isEcho = ({ rule, start, end }: Finding): boolean =>
    rule === 'guilt' && blamed.some((other) => other.start === start && other.end === end)
  return findings.filter((finding) => !isEcho(finding))
}

/** Of one rule in one text; whoever has written more of them mends the first ones first. */
const mostReworded = 10

const findingsOf = (rule: Rule, read: Read, context: RuleContext, offsets: (at: number) => number): readonly Finding[] => {
  if (!rule.kinds.includes(context.kind)) return []
  return rule.check(read, context).map((place, at) => {
    const { start, end } = place
    const quote = read.prose.text.slice(start, end)
    const suggestion = place.suggestion ?? questionAbout(rule, quote, context) ?? rule.suggestion
    const fixes = at < mostReworded ? fixesFor(rule, place, read, context) : []
    return {
      rule: rule.id,
      level: place.level ?? rule.level,
      quote,
      start: offsets(start),
      end: offsets(end),
      message: place.message ?? rule.message,
      ...(place.about === undefined ? {} : { about: place.about }),
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => ({ start: offsets(fix.start), end: offsets(fix.end), text: fix.text })) }),
    }
  })
}

const fixesFor = (rule: Rule, place: Place, { prose }: Read, { language: { rewordings } }: RuleContext): NonNullable<Place['fixes']> =>
  place.fixes ?? fixesOf(place, prose, rewordings?.wordings[rule.id] ?? [], rewordings?.articleFor)

const questionAbout = (rule: Rule, quote: string, { language: { rewordings } }: RuleContext): string | undefined => {
  const asked = rewordings?.questions[rule.id]?.find(([pattern]) => quote.search(pattern) >= 0)
  return asked && questions[asked[1]]
}
