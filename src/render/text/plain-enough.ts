/** As long as free text may be, with room for what a template adds. */
const longest = 30_000
// Measured on 25,000 characters: a thousand emphasis or bracket marks parse in 0.1 s, ten thousand take 40 s or overflow the stack.
const mostMarks = 1000
const deepestNesting = 12

/** What a line opens before its first word: quotes and list items. Every round of the loop consumes a mark, so it is linear. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/

/** An item this far in is a list within a dozen lists. */
const deepItem = /^[ \t]{24,}(?:[-+*]|\d{1,9}[.)])[ \t]/

const nestingOf = (line: string): number => containers.exec(line)?.[0].match(/>|[-+*]|\d+/g)?.length ?? 0

/** Text cut to what is ever rendered; nothing that was let in is longer. */
export const bounded = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** Whether a Markdown parser reads the text in reasonable time; what is not is shown as it was typed (attack A11). */
export const isPlainEnough = (text: string): boolean =>
  (text.match(/[*_[\]]/g)?.length ?? 0) <= mostMarks &&
  text.split('\n').every((line) => nestingOf(line) <= deepestNesting && !deepItem.test(line))
