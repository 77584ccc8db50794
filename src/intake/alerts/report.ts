import { createHash } from 'node:crypto'
import type { SignalReport } from '../../core/signal/signal.ts'
import { cleanText } from '../../core/text.ts'
import { type Instant, isAfter, laterOf, parseInstant } from '../../core/time.ts'

/** JSON of a stranger, field by field: whatever does not have the expected type counts as absent. */
export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text, or a number or truth value written as one; anything else is absent. */
export const textIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

export const limits = {
  reports: 500,
  key: { max: 200 },
  title: { max: 255 },
  summary: { max: 2000, lines: true },
  labels: 64,
  labelName: { max: 100 },
  labelValue: { max: 500 },
} as const

/** The first text among several that says something, cleaned. */
export const firstText = (candidates: readonly unknown[], limit: Parameters<typeof cleanText>[1]): string => {
  for (const candidate of candidates) {
    const text = cleanText(textIn(candidate) ?? '', limit)
    if (text !== '') return text
  }
  return ''
}

/** Labels in the order of their names, so that equal alerts are equal records; the first 64 are kept. */
export const labelsOf = (value: unknown): Readonly<Record<string, string>> => {
  if (!isFields(value)) return {}
  const labels = Object.entries(value)
    .map(([name, text]) => [cleanText(name, limits.labelName), cleanText(textIn(text) ?? '', limits.labelValue)] as const)
    .filter(([name, text]) => name !== '' && name !== '__proto__' && text !== '')
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
  return Object.fromEntries(labels.slice(0, limits.labels))
}

/** A key that fits: as it is, or the digest of one that is too long or holds what cleaning would remove, so that two never merge. */
export const keyOf = (text: string): string =>
  text !== '' && cleanText(text, limits.key) === text ? text : `sha256:${createHash('sha256').update(text).digest('hex')}`

const instantIn = (value: unknown): Instant | undefined => {
  const parsed = typeof value === 'string' && value.length < 100 ? parseInstant(value) : undefined
  return parsed?.ok ? parsed.value : undefined
}

/**
 * When it began and ended. A clock that runs ahead cannot put a failure into the future, and a time that cannot be read becomes
 * `now`: an alert with a rough time is worth more than one that was refused.
 */
export const timesOf = (
  state: SignalReport['state'],
  times: { readonly started: unknown; readonly ended: unknown },
  now: Instant,
): Pick<SignalReport, 'startedAt' | 'endedAt'> => {
  const notAfterNow = (instant: Instant | undefined) => (instant === undefined || isAfter(instant, now) ? now : instant)
  const startedAt = notAfterNow(instantIn(times.started))
  return { startedAt, endedAt: state === 'firing' ? null : laterOf(startedAt, notAfterNow(instantIn(times.ended))) }
}

/**
 * One report a key, the last one said; at most 500. What had to be left out is told in the summary of the first, because nobody
 * would look for it elsewhere.
 */
export const gatherReports = (all: readonly SignalReport[], leftOutBefore: number): readonly SignalReport[] => {
  const reports = [...new Map(all.map((report) => [report.key, report])).values()]
  const [first, ...others] = reports.slice(0, limits.reports)
  const leftOut = leftOutBefore + Math.max(0, reports.length - limits.reports)
  if (first === undefined || leftOut === 0) return first === undefined ? [] : [first, ...others]
  const note = `(Alerts left out of this delivery: ${leftOut}.)`
  const summary = cleanText(first.summary, { max: limits.summary.max - note.length - 1, lines: true })
  return [{ ...first, summary: summary === '' ? note : `${summary}\n${note}` }, ...others]
}
