const vowel = /[aeiouy]/
const undoubled = /([bdfgkmnprt])\1$/

/**
 * The part of an English word that its inflections share, roughly ("restarting", "restarted", "restarts" give "restart").
 * It need not be a word, only the same for the phrase list and the text; irregular forms stand in the lists themselves.
 */
export const stemOf = (word: string): string => withoutSilentE(withoutEnding(withoutPlural(inOneSpelling(word))))

/** "apologize", "honour" and "centre" are the words that "apologise", "honor" and "center" are. */
const inOneSpelling = (word: string): string => {
  if (word.length < 5) return word
  const spelt = word.includes('iz') || word.includes('yz') ? word.replace(/([iy])z(?=e|i|a)/, '$1s') : word
  return spelt.replace(/(?<=hon|fav|behavi|col|lab)our/, 'or').replace(/(?<=cent|met|theat|fib)re(?=s?$)/, 'er')
}

const withoutPlural = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  if (/(?:[sxz]|[cs]h)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

const withoutEnding = (word: string): string => {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') && !word.endsWith('eed') ? 2 : 0
  const stem = word.slice(0, word.length - ending)
  if (ending === 0 || stem.length < 3 || !vowel.test(stem)) return word
  return stem.replace(undoubled, '$1')
}

const withoutSilentE = (word: string): string => (word.length >= 4 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word)
