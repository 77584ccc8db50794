/**
 * `forthright/lint`: the writing guide by itself, for other programs. It needs nothing of the server, reads no clock, and asks nobody.
 * Languages are handed in, so that a browser loads the lists of those it needs: `forthright/lint/english`,
 * `forthright/lint/german`.
 */
export type { NoticeKind } from '../core/notice/notice.ts'
export type { Fault, Result } from '../core/result.ts'
// biome-ignore lint/performance/noBarrelFile: the one door of the package for other programs; nothing of ours comes through it.
export { applyFix } from './apply-fix.ts'
export type { Finding, Fix, MissingFinding, SlotFinding } from './finding.ts'
export type { Language } from './language/language.ts'
export { type LintedNotice, lintNotice, type NoticeToLint } from './lint-notice.ts'
export { type LintedText, lintText, type TextToLint } from './lint-text.ts'
export { type ElementsFound, missingElements } from './missing.ts'
export {
  type ElementId,
  type Elements,
  elementIds,
  type Level,
  levels,
  longestText,
  type PlaceName,
  placeNames,
  type RuleId,
  ruleIds,
  type SlotName,
  slotNames,
} from './vocabulary.ts'
