import type { Fix } from './finding.ts'
import { unitOffset } from './prose/code-points.ts'

/** The text with one wording put in its place. What lies outside the text is cut to it, so that a stale fix never throws. */
export const applyFix = (text: string, { start, end, text: wording }: Fix): string => {
  const from = unitOffset(text, start)
  return `${text.slice(0, from)}${wording}${text.slice(Math.max(from, unitOffset(text, end)))}`
}
