/** "a", "a or b", "a, b or c". */
export const listed = (items: readonly string[], or: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`

/** The same words for whichever tense. */
export const always = <T>(words: T): { readonly ahead: T; readonly now: T; readonly over: T } => ({ ahead: words, now: words, over: words })

export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** Begins a phrase small when its first word is one of `words` and `follows` holds for the rest: names keep their capitals. */
export const begunSmall = (phrase: string, words: ReadonlySet<string>, follows: RegExp): string => {
  const first = /^\p{Lu}\p{Ll}*/u.exec(phrase)?.[0] ?? ''
  return words.has(first) && follows.test(phrase.slice(first.length)) ? first.toLowerCase() + phrase.slice(first.length) : phrase
}
