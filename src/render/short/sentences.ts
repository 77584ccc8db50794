import { sentence } from '../../core/notice/assemble.ts'

// "z. B.", "e.g.", "No. 5", "25. November", "approx. 40": a full stop that ends no sentence.
const endsNone =
  /(?:^|[\s(])(?:\p{L}|\d{1,2}|approx|apprx|ca|bzw|bspw|evtl|ggf|inkl|vgl|usw|etc|nr|no|st|dr|mr|mrs|ms|vs|min|max|std|e\.g|i\.e|z\.b|d\.h|u\.a)\.$/iu
/** More of a writer's words is in no short text, and would only take time. */
const longest = 2000
const sentenceEnd = /[.!?…。！？][»”"’')\]]*(?:\s+|$)|[。！？]/gu

const piecesOf = (line: string): readonly string[] => {
  const found: string[] = []
  let from = 0
  for (const { index, 0: mark } of line.matchAll(sentenceEnd)) {
    const to = index + mark.length
    if (endsNone.test(line.slice(from, to).trimEnd()) && to < line.length) continue
    found.push(line.slice(from, to))
    from = to
  }
  return [...found, line.slice(from)]
}

/** The sentences of plain words: every line begins one, marks of lists are gone, and each ends as a sentence. */
export const sentencesOf = (text: string): readonly string[] =>
  [...text.slice(0, 2 * longest)]
    .slice(0, longest)
    .join('')
    .toWellFormed()
    .replace(/([,;–—])[^\S\n]*\n\s*/gu, '$1 ')
    .split(/\n+/u)
    .flatMap((line) => piecesOf(line.replace(/^\s*(?:[-*>•]|\d{1,2}[.)])\s+/u, '').replace(/\s+/gu, ' ')))
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(piece))
    .map(sentence)
