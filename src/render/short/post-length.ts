const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

// Latin letters and common punctuation: each is a character of its own that X counts once. Segmenting takes a hundred times as long.
const simple = /^[\u0020-\u00a8\u00aa-\u00ad\u00af-\u02ff\u2013\u2014\u2018-\u201e]*$/

/** Characters as people count them. */
export const graphemesOf = (text: string): readonly string[] => [...segmenter.segment(text)].map(({ segment }) => segment)

export const graphemeLength = (text: string): number => (simple.test(text) ? text.length : graphemesOf(text).length)

/** What X and Mastodon count every address as, however long it is. */
const addressLength = 23

// The networks link what ends in a domain that they know; any other host is counted letter by letter.
const linked = /^https?:\/\/(?:[a-z0-9-]+\.)+(?:[a-z]{2}|com|org|net|info|biz|dev|app|cloud|gov|edu)(?::\d+)?(?:[/?#][\w\-./?#%&=~+]*)?$/i
/** A word that might be taken for an address. */
const addressLike = /[\p{L}\p{N}_-]\.\p{L}{2}/u
const atEnds = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}/]+$/gu
const isAscii = /^\p{ASCII}*$/u

/** What a word may count more than its letters: where an address in it would end is plain only in ASCII. */
const extraOf = (word: string): number => {
  const bare = word.replace(atEnds, '')
  return isAscii.test(bare) ? Math.max(0, addressLength - bare.length) : addressLength
}

/** The length of the link where `text` is the link, else of the words with whatever may be an address in them. */
const withAddresses = (text: string, link: string, lengthOf: (text: string) => number): number => {
  if (text === link && linked.test(link)) return addressLength
  const addresses = text.includes('.') ? text.split(/[\s,;|()<>"'“”„]+/u).filter((word) => addressLike.test(word)) : []
  return addresses.reduce((sum, word) => sum + extraOf(word), lengthOf(text))
}

// github.com/twitter/twitter-text, config/v3.json: code points that weigh one; all others weigh two, and an emoji two as a whole.
const light: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
]
const emoji = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic}\ufe0f?)$/v

const weightOf = (grapheme: string): number => {
  if (emoji.test(grapheme)) return 2
  const codes = [...grapheme].map((character) => character.codePointAt(0) ?? 0)
  return codes.reduce((sum, code) => sum + (light.some(([first, last]) => code >= first && code <= last) ? 1 : 2), 0)
}

const weightsOf = (text: string): number =>
  simple.test(text) ? text.length : graphemesOf(text).reduce((sum, grapheme) => sum + weightOf(grapheme), 0)

/** The weighted length by which X counts a part of a text, or the link at its end. */
export const xLength = (text: string, link: string): number => withAddresses(text.normalize('NFC'), link.normalize('NFC'), weightsOf)

export const mastodonLength = (text: string, link: string): number => withAddresses(text, link, graphemeLength)

/** Bytes in UTF-8. */
export const byteLength = (text: string): number =>
  [...text].reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
  }, 0)
