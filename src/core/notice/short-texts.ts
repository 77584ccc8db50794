import type { Language } from '../page/page.ts'
import type { AssembledNotice, Passage, PassageRole } from './assemble.ts'

/** A text message as it is billed: GSM 7-bit where every character fits, else UCS-2, in one segment or several with their headers. */
export interface ShortMessage {
  readonly text: string
  readonly encoding: 'gsm7' | 'ucs2'
  /** Septets or UTF-16 units used, and those that a further segment would begin after. */
  readonly units: number
  readonly segments: number
}

export interface ShortPost {
  readonly text: string
  readonly graphemes: number
}

export const longestPost = 300
/** What is worth more than three segments belongs into a mail. */
const mostSegments = 3

// 3GPP TS 23.038, 6.2.1: the default alphabet, and the characters that cost two septets.
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const extended = new Set('^{}\\[~]|€\f')

/** Marks of typographers that stand for a plain one: one of them would make a message more than twice as long. */
const plainMarks: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a]/g, "'"],
  [/[\u201c\u201d\u201e]/g, '"'],
  [/[\u2013\u2014]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00a0\u202f\u2009]/g, ' '],
]

const septetsOf = (text: string): number | undefined => {
  let septets = 0
  for (const character of text) {
    if (basic.has(character)) septets++
    else if (extended.has(character)) septets += 2
    else return undefined
  }
  return septets
}

const segmentsOf = (units: number, single: number, joined: number): number => (units <= single ? 1 : Math.ceil(units / joined))

export const measureMessage = (text: string): ShortMessage => {
  const septets = septetsOf(text)
  return septets === undefined
    ? { text, encoding: 'ucs2', units: text.length, segments: segmentsOf(text.length, 70, 67) }
    : { text, encoding: 'gsm7', units: septets, segments: segmentsOf(septets, 160, 153) }
}

const graphemesOf = (text: string, language: Language): readonly string[] =>
  [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)

/** What a short text says, the most important first: what it means, whom, what is lost, from when to when, the next word. */
const spoken: readonly PassageRole[] = ['drill', 'correction', 'now', 'scope', 'permanent', 'timing', 'workaround', 'next_update']
/** What is given up first when there is no room. */
const givenUp: readonly PassageRole[] = ['workaround', 'timing', 'scope', 'permanent', 'correction']

const oneLine = ({ text }: Passage): string => text.replace(/\s+/gu, ' ').trim()

interface Wish {
  readonly assembled: AssembledNotice
  readonly pageName: string
  readonly link: string
}

const bodyOf = ({ assembled }: Wish, without: readonly PassageRole[]): string => {
  const said = assembled.passages.filter(({ role }) => spoken.includes(role) && !without.includes(role)).map(oneLine)
  return said.length > 0 ? said.join(' ') : assembled.gist
}

const joined = ({ pageName, link }: Wish, body: string): string => [`${pageName}: ${body}`, link].filter((part) => part !== '').join(' ')

/** The fullest text that fits: passages are given up one by one, and only then is a sentence cut; the link is always kept. */
const fitting = (wish: Wish, fits: (text: string) => boolean, pieces: (body: string) => readonly string[]): string => {
  for (let count = 0; count <= givenUp.length; count++) {
    const text = joined(wish, bodyOf(wish, givenUp.slice(0, count)))
    if (fits(text)) return text
  }
  const body = pieces(bodyOf(wish, givenUp))
  const cutTo = (length: number): string => joined(wish, `${body.slice(0, length).join('').trimEnd()}...`)
  let [shortest, longest] = [0, body.length]
  while (shortest < longest) {
    const middle = Math.ceil((shortest + longest) / 2)
    if (fits(cutTo(middle))) shortest = middle
    else longest = middle - 1
  }
  return shortest > 0 ? cutTo(shortest) : wish.link
}

/** The notice as a text message of at most three segments. */
export const composeShortMessage = (wish: Wish & { readonly language: Language }): ShortMessage => {
  const plain = (text: string): string => plainMarks.reduce((changed, [mark, instead]) => changed.replace(mark, instead), text)
  const fits = (text: string): boolean => measureMessage(plain(text)).segments <= mostSegments
  return measureMessage(plain(fitting(wish, fits, (body) => graphemesOf(body, wish.language))))
}

/** The notice as a post of at most 300 characters as people count them. */
export const composeShortPost = (wish: Wish & { readonly language: Language }): ShortPost => {
  const count = (text: string): number => graphemesOf(text, wish.language).length
  const text = fitting(
    wish,
    (candidate) => count(candidate) <= longestPost,
    (body) => graphemesOf(body, wish.language),
  ).replace(/\.\.\.(?= |$)/u, '…')
  return { text, graphemes: count(text) }
}
