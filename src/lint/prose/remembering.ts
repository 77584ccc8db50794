import { ownCopy } from './own-copy.ts'

/** Longer ones are rare and would keep much. */
const longestKey = 600

/** What a function of a text gave before; so many results, so that a server that runs for months does not grow. The result is the same. */
export const remembering = <Value>(most: number, find: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || text.length > longestKey) return before ?? find(text)
    const found = find(text)
    if (known.size >= most) known.clear()
    known.set(ownCopy(text), found)
    return found
  }
}
