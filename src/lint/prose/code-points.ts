/**
 * Offsets inside the ring count UTF-16 units, offsets that leave it count Unicode code points. Takes a text, gives the
 * function from one to the other. A lone surrogate counts as one, as in string iteration.
 */
export const codePointOffsets = (text: string): ((offset: number) => number) => {
  const pairs = surrogatePairs(text)
  if (pairs.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(pairs, offset)
}

/** Where the second half of each surrogate pair stands, ascending. */
const surrogatePairs = (text: string): number[] => {
  const pairs: number[] = []
  if (!/[\ud800-\udbff]/.test(text)) return pairs
  for (let at = 1; at < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) pairs.push(at)
  }
  return pairs
}

const countBelow = (sorted: readonly number[], limit: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** How many code points a text has, without building an array of them. */
export const codePointLength = (text: string): number => codePointOffsets(text)(text.length)

/** The UTF-16 offset of the code point at `index`; the text's length where there are fewer. */
export const unitOffset = (text: string, index: number): number => {
  let units = 0
  for (let left = index; left > 0 && units < text.length; left--) units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
  return units
}
