/** A text message as it is billed: GSM 7-bit where every character fits, else UCS-2, in one part or several with their headers. */
export interface SmsLength {
  readonly encoding: 'gsm7' | 'ucs2'
  /** Septets or UTF-16 units used. */
  readonly count: number
  readonly parts: number
  /** Those that a further part would begin after. */
  readonly limit: number
}

// 3GPP TS 23.038, 6.2.1: the default alphabet, and the characters that cost two septets.
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const extended = new Set('^{}\\[~]|€\f')

/** Marks of typographers that stand for a plain one: one of them would make a message more than twice as long. */
const plainMarks: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u2039\u203a]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212\u2022\u00b7]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' '],
  [/[\u00ad\u200b\u2060\ufeff]/g, ''],
]

/** The text in the marks of a telephone's alphabet. Letters stay as they are: umlauts are in it, and a name is not misspelt. */
export const plainForSms = (text: string): string =>
  plainMarks.reduce((changed, [mark, instead]) => changed.replace(mark, instead), text.normalize('NFC'))

const widthOf = (character: string): number => (basic.has(character) ? 1 : extended.has(character) ? 2 : 0)

/** Septets in the telephone's alphabet; undefined where a character is not in it. */
export const septetsOf = (text: string): number | undefined => {
  const widths = [...text].map(widthOf)
  return widths.includes(0) ? undefined : widths.reduce((sum, width) => sum + width, 0)
}

/** How many parts hold the characters: neither an escaped one nor a surrogate pair is divided between two. */
const partsOf = (widths: readonly number[], whole: number, divided: number): number => {
  if (widths.reduce((sum, width) => sum + width, 0) <= whole) return 1
  let [parts, used] = [1, 0]
  for (const width of widths) {
    if (used + width > divided) {
      parts++
      used = 0
    }
    used += width
  }
  return parts
}

export const smsLength = (text: string): SmsLength => {
  const characters = [...text]
  const septets = characters.map(widthOf)
  const isGsm = !septets.includes(0)
  const widths = isGsm ? septets : characters.map((character) => character.length)
  const [whole, divided] = isGsm ? ([160, 153] as const) : ([70, 67] as const)
  const parts = partsOf(widths, whole, divided)
  const count = widths.reduce((sum, width) => sum + width, 0)
  return { encoding: isGsm ? 'gsm7' : 'ucs2', count, parts, limit: parts === 1 ? whole : parts * divided }
}
