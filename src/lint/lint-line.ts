import { type NoticeKind, noticeKinds } from '../core/notice/notice.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Finding } from './finding.ts'
import type { Language } from './language/language.ts'
import { lintText } from './lint-text.ts'
import type { Elements } from './vocabulary.ts'

/** One answer of `forthright lint --jsonl`. */
export interface LintedLine {
  readonly id: string
  readonly findings: readonly Omit<Finding, 'level'>[]
  readonly elements: Elements
}

/**
 * One line of `forthright lint --jsonl`, already parsed as JSON: `{id, kind, text}`, further members ignored; `otherwise` is the language
 * of a line that names none.
 * Refuses with `input.invalid` what is no such object, and with `lint.too_long` a longer text.
 */
export const lintLine = (line: unknown, languages: readonly Language[], otherwise?: string): Result<LintedLine> => {
  const parsed = parseLine(line)
  if (!parsed.ok) return parsed
  const { id, kind, text, language = otherwise } = parsed.value
  const linted = lintText({ kind, text, ...(language === undefined ? {} : { language }) }, languages)
  if (!linted.ok) return linted
  const findings = linted.value.findings.map(({ level: _, ...finding }) => finding)
  return ok({ id, findings, elements: linted.value.elements })
}

interface Line {
  readonly id: string
  readonly kind: NoticeKind
  readonly text: string
  readonly language: string | undefined
}

const parseLine = (line: unknown): Result<Line> => {
  if (typeof line !== 'object' || line === null || Array.isArray(line))
    return refuse('input.invalid', 'A line must be a JSON object {"id", "kind", "text"}.')
  const { id, kind, text, language }: { id?: unknown; kind?: unknown; text?: unknown; language?: unknown } = line
  if (typeof id !== 'string') return refuse('input.invalid', 'A line needs "id", a string that comes back with its findings.')
  const known = noticeKinds.find((one) => one === kind)
  if (known === undefined) return refuse('input.invalid', `"kind" must be one of ${noticeKinds.join(', ')}.`)
  if (typeof text !== 'string') return refuse('input.invalid', 'A line needs "text", the message as a string.')
  if (language !== undefined && typeof language !== 'string')
    return refuse('input.invalid', '"language" must be a language tag such as "en".')
  return ok({ id, kind: known, text, language })
}
