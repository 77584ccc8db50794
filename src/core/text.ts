import { ok, type Result, refuse } from './result.ts'

export interface TextLimits {
  readonly max: number
  readonly min?: number
  /** Whether line breaks may stay. */
  readonly lines?: boolean
}

/** Limits in characters (code points), one table for the whole product. */
export const textLimits = {
  name: { max: 100, min: 1 },
  title: { max: 255, min: 1 },
  description: { max: 500 },
  slot: { max: 2000, min: 1, lines: true },
  freeText: { max: 25_000, min: 1, lines: true },
  reason: { max: 500, min: 1 },
  waiver: { max: 300, min: 1 },
  contactName: { max: 100, min: 1 },
} as const satisfies Record<string, TextLimits>

// Controls except tab and line feed, zero-width space, directional overrides and isolates, Unicode tags and noncharacters have no
// business in a notice. The zero-width joiners stay: emoji and several scripts need them.
const forbidden = /[^\P{Cc}\t\n]|[\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]/u

// Stream-safe text has at most 30 marks in a row (UAX 15); more is a tower over the neighbouring lines, and NFC sorts long runs in
// quadratic time: 50,000 marks took 1.4 s.
const tower = /\p{M}{31}/u

// Letters of some scripts, joiners and fillers draw nothing; a text of them alone looks empty.
const visible = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{C}\u2800]/u

const lengthOf = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}

/** As text is kept: typed with blanks around it, or with other bytes for the same letters, it is the same. */
export const tidyText = (input: string): string => input.replace(/\r\n?/g, '\n').normalize('NFC').trim()

/**
 * Text from outside, made safe to keep: NFC, line feeds only, trimmed; refused when too long, too short, ill-formed UTF-16 or
 * holding control or direction-changing characters (an override can make "tuo" read "out" on the page).
 */
export const parseText = (input: string, limits: TextLimits): Result<string> => {
  if (input.length > limits.max * 2 + 1000) return refuse('input.invalid', `Use at most ${limits.max} characters.`)
  if (!input.isWellFormed()) return refuse('input.invalid', 'The text holds half a character (a lone surrogate); type it again.')
  if (tower.test(input)) return refuse('input.invalid', 'The text stacks too many accents on one letter; remove some.')
  const text = tidyText(input)
  if (forbidden.test(text)) return refuse('input.invalid', 'The text holds invisible control characters; remove them.')
  if (!limits.lines && /[\n\t]/.test(text)) return refuse('input.invalid', 'Use one line here.')
  const length = lengthOf(text)
  if (length < (limits.min ?? 0) || (text !== '' && !visible.test(text)))
    return refuse('input.invalid', 'Say something here, or leave the field out.')
  if (length > limits.max) return refuse('input.invalid', `Use at most ${limits.max} characters; these are ${length}.`)
  return ok(text)
}

const everyForbidden = new RegExp(forbidden.source, 'gu')
const everyTower = /(\p{M}{30})\p{M}+/gu
// Line ends that are not line feeds separate words; removing them would join what they part.
const otherLineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/**
 * Text of a machine, made safe to keep without refusing the message that it came with: what `parseText` refuses is removed, line
 * breaks become spaces where one line is wanted, what is too long ends in "…", and what shows nothing becomes nothing.
 */
export const cleanText = (input: string, limits: TextLimits): string => {
  const cut = input
    .slice(0, limits.max * 4)
    .toWellFormed()
    .replace(otherLineEnds, '\n')
    .replace(everyForbidden, '')
    .replace(everyTower, '$1')
    .normalize('NFC')
  const text = (limits.lines ? cut : cut.replace(/\s+/g, ' ')).trim()
  if (!visible.test(text)) return ''
  const characters = [...text]
  return characters.length > limits.max
    ? `${characters
        .slice(0, limits.max - 1)
        .join('')
        .trimEnd()}…`
    : text
}
