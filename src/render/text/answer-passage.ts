// What would begin or mark something in Markdown; within a word an underscore marks nothing.
const marking = /[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu
// What would make a line a heading, a list, a quotation or a rule.
const beginning = /^(#{1,6}(?=\s|$)|[-+>=~]|\d{1,9}(?=[.)]))/gm
// Four of them would make a line code; fewer say nothing.
const indent = /^[ \t]+/gm

// Ends a line within a paragraph.
const lineEnd = '  \n'

/** A plain answer as Markdown that reads the same: its signs mark nothing, its lines stay lines. */
const passageOf = (text: string): string =>
  text
    .replace(indent, '')
    .replace(marking, '\\$&')
    .replace(beginning, (sign) => (/^\d/.test(sign) ? `${sign}\\` : `\\${sign}`))
    .replace(/([^\n])\n(?!\n)/g, `$1${lineEnd}`)

/**
 * The free text of a notice with an answer as its last paragraph, behind the line that leads to it: what takes paragraphs along takes both. As
 * it was where the answer stands in it already, behind whatever words.
 */
export const withAnswer = (freeText: string | null, lead: string, answer: string): string => {
  const passage = passageOf(answer)
  const added = `${lead}${lineEnd}${passage}`
  if (freeText === null) return added
  const isThere = ['\n\n', lineEnd].some((before) => `\n\n${freeText}\n\n`.includes(`${before}${passage}\n\n`))
  return isThere ? freeText : `${freeText}\n\n${added}`
}
