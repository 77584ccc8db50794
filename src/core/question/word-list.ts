/** Letters as everybody types them: without marks, ue for ü as ü, small. */
export const foldWord = (word: string): string => word.replaceAll('ß', 'ss').replace(/([aou])e/g, '$1')

/** Answers to which lists a folded word belongs. */
export type WordList = (word: string) => readonly string[]

// Shorter beginnings would take in half the language.
const shortestStem = 3

const noted = (kept: Map<string, string[]>, key: string, name: string): void => void kept.set(key, [...(kept.get(key) ?? []), name])

/** Reads lists of words with blanks between them; `refund*` stands for all that begin so. A word may belong to several. */
export const wordList = (lists: Readonly<Record<string, string>>): WordList => {
  const [whole, stems] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const [name, words] of Object.entries(lists))
    for (const entry of words.split(/\s+/)) {
      if (entry.endsWith('*')) noted(stems, foldWord(entry.slice(0, -1)), name)
      else noted(whole, foldWord(entry), name)
    }
  return (word) => {
    const found = [...(whole.get(word) ?? [])]
    for (let end = shortestStem; end <= word.length; end++) found.push(...(stems.get(word.slice(0, end)) ?? []))
    return found
  }
}
