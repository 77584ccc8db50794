import { parseWebAddress } from '../address.ts'
import { ok, type Result, refuse } from '../result.ts'
import { parseText, type TextLimits } from '../text.ts'
import { skeletonOf } from './look-alike.ts'

/** Limits in characters for what readers write in public. */
export const strangerLimits = {
  question: { max: 1000, min: 1, lines: true },
  answer: { max: 3000, min: 1, lines: true },
  name: { max: 40, min: 1 },
  reason: { max: 300 },
} as const satisfies Record<string, TextLimits>

const mostLines = 40

/** As words are kept: nothing behind a line, and at most one empty line in a row. */
export const calmWords = (text: string): string => text.replace(/[^\S\n]+$/gm, '').replace(/\n{3,}/g, '\n\n')

/** A question or an answer: plain text with line breaks; more than one empty line in a row becomes one. */
export const parseWords = (input: string, kind: 'question' | 'answer'): Result<string> => {
  const text = parseText(input, strangerLimits[kind])
  if (!text.ok) return text
  const calm = calmWords(text.value)
  return calm.split('\n').length > mostLines ? refuse('input.invalid', `Use at most ${mostLines} lines.`) : ok(calm)
}

const addressLike = /[@＠]|:\/\/|\bwww\.|\.[a-z]{2,}\//i

/**
 * The name under which a reader writes, theirs to choose. It is no address, which they might not know that all can read, and does not look
 * like the organisation's own: only what operators write stands under that.
 */
export const parseShownName = (input: string, organisationNames: readonly string[]): Result<string> => {
  const name = parseText(input, strangerLimits.name)
  if (!name.ok) return name
  if (addressLike.test(name.value)) return refuse('input.invalid', 'Everybody can read the name; choose one that is no address.')
  if (!/[\p{L}\p{N}]/u.test(name.value)) return refuse('input.invalid', 'Choose a name with letters or numbers.')
  return organisationNames.some((own) => skeletonOf(own) === skeletonOf(name.value))
    ? refuse('input.invalid', 'That is the name of the organisation; choose one of your own.')
    : ok(name.value)
}

/** A stretch of a stranger's text: as it stands, or an address that may be followed. */
export interface Stretch {
  readonly text: string
  readonly href?: string
}

const address = /https?:\/\/[^\s<>"'`]+/gi
const closing = /[.,;:!?)\]}’”»…]$/

const withoutClosing = (found: string): string => {
  let end = found.length
  while (end > 0 && closing.test(found.slice(end - 1, end))) {
    if (found[end - 1] === ')' && found.slice(0, end).includes('(')) break
    end--
  }
  return found.slice(0, end)
}

/**
 * Text cut at its addresses. What is followed is always what is read: a link shows its whole address, and what could pass for another
 * (a user name before the host, letters beyond ASCII) stays text. Joined again the stretches are the text.
 */
export const stretchesOf = (text: string): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let done = 0
  for (const match of text.matchAll(address)) {
    const shown = withoutClosing(match[0])
    const href = parseWebAddress(shown)
    if (!href.ok) continue
    if (match.index > done) stretches.push({ text: text.slice(done, match.index) })
    stretches.push({ text: shown, href: href.value })
    done = match.index + shown.length
  }
  if (done < text.length) stretches.push({ text: text.slice(done) })
  return stretches
}
