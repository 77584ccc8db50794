/**
 * The guide's phrase lists as they go to a browser: without remarks and indentation, and the words of one part in the order of the
 * alphabet, which compresses better (by one of 33 kB). None of that means anything in the notation (src/lint/pattern/notation.ts).
 */
export const barePhraseLists = (source) =>
  source
    .replace(/^[ \t]*\/\/.*\n/gm, '')
    .replace(/^[ \t]+/gm, '')
    .replace(/`\n[^`]*`/g, (list) => (list.includes('${') ? list : list.replace(/[^\s!|`][^\s|`]*(?:\|[^\s|`]+)+/g, inOrder)))

const inOrder = (part) => {
  const isOptional = part.endsWith('?')
  const words = (isOptional ? part.slice(0, -1) : part).split('|')
  return `${words.sort(byName).join('|')}${isOptional ? '?' : ''}`
}

/** An exact form stands beside the word in any inflection. */
const byName = (one, other) => {
  const [a, b] = [one.replace('=', ''), other.replace('=', '')]
  return a < b ? -1 : a > b ? 1 : one < other ? -1 : 1
}
