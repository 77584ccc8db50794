import type { Finding, Fix } from '../../lint/finding.ts'
import { unitOffset } from '../../lint/prose/code-points.ts'

/** Where a text area counts what the guide counts in code points; a text area has no carriage returns. */
export const unitsAt = (text: string, points: number): number => text.slice(0, unitOffset(text, points)).replaceAll('\r\n', '\n').length

const moved = <T extends Fix | Finding>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by })

/** The guide reads a text as it is kept, without the blanks before it that its writer still sees. */
export const behindLead = (findings: readonly Finding[], text: string): readonly Finding[] => {
  const lead = [...text].length - [...text.trimStart()].length
  if (lead === 0) return findings
  return findings.map((one) => ({ ...moved(one, lead), ...(one.fixes ? { fixes: one.fixes.map((fix) => moved(fix, lead)) } : {}) }))
}

/** Puts a wording in as typing would, so that the browser's own undo takes it back. */
export const putIn = (area: HTMLTextAreaElement, text: string, fix: Fix): void => {
  const [start, end] = [unitsAt(text, fix.start), unitsAt(text, fix.end)]
  area.focus()
  area.setSelectionRange(start, end)
  // Deprecated and without a successor: nothing else writes into the list of what can be undone.
  if (document.execCommand(fix.text === '' ? 'delete' : 'insertText', false, fix.text)) return
  area.setRangeText(fix.text, start, end, 'end')
  area.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** The change that a wording makes, in whole words. */
export interface Change {
  readonly before: string
  readonly after: string
}

const isInWord = (point: string | undefined): boolean => point !== undefined && /[\p{L}\p{N}'’]/u.test(point)

/** What a wording changes, in whole words: of "Luckily, i" and "I" the words around. */
export const changeOf = (text: string, fix: Fix): Change => {
  const points = [...text]
  let [start, end] = [fix.start, fix.end]
  if (isInWord(points[start])) while (isInWord(points[start - 1])) start--
  if (isInWord(points[end - 1])) while (isInWord(points[end])) end++
  const said = (from: number, to: number): string => points.slice(from, to).join('')
  return {
    before: said(start, end).trim(),
    after: `${said(start, fix.start)}${fix.text}${said(fix.end, end)}`.trim(),
  }
}
