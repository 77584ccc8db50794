import type { Hit } from '../pattern/read.ts'
import { hasShape, shapes } from '../prose/token.ts'

/** Words that may stand between two hits that are one phrase to the reader. */
const mostBetween = 3

/** Hits of one rule that stand side by side in a clause, as one finding: "shipped a broken update without testing it". */
export const joined = (hits: readonly Hit[]): readonly Hit[] => {
  const phrases: Hit[] = []
  for (const hit of hits) {
    const before = phrases[phrases.length - 1]
    if (before !== undefined && isBeside(before, hit)) phrases[phrases.length - 1] = { ...before, last: hit.last, end: hit.end }
    else phrases.push(hit)
  }
  return phrases
}

const isBeside = (a: Hit, b: Hit): boolean =>
  a.sentence === b.sentence &&
  b.first - a.last <= mostBetween &&
  !a.sentence.tokens.slice(a.last, b.first).some((token) => hasShape(token, shapes.border))
