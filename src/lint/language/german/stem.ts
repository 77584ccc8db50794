import { headOf } from './compound.ts'
import { functionWords } from './function-words.ts'

/** "Störung", "Stoerung" and a decomposed "Störung" are one word, and so are "Kund:innen" and "Kundinnen". */
export const folded = (word: string): string =>
  /[^a-z]/.test(word)
    ? word
        .replace(/[:*_/]innen/, 'innen')
        .replace(/ä|a\u0308/g, 'ae')
        .replace(/ö|o\u0308/g, 'oe')
        .replace(/ü|u\u0308/g, 'ue')
        .replaceAll('ß', 'ss')
    : word

const separable =
  /^(ab|an|auf|aus|bei|bereit|durch|ein|fest|fort|frei|her|herab|heraus|herauf|herunter|hin|hinzu|hoch|los|mit|nach|nieder|sicher|still|stand|teil|um|vor|weg|weiter|wieder|wiederher|zu|zurueck|zusammen)(?:ge|zu)(?=.{3})/

/**
 * The part of a German word that its inflections share, roughly: "gestartet", "startete", "starten" give "start", "Ausfälle",
 * "ausgefallen" and "Serverausfall" give "ausfall". It need not be a word, only the same for the phrase list and the text.
 */
export const stemOf = (word: string): string => {
  const norm = folded(word)
  if (functionWords.has(norm)) return norm
  const stem = withoutEnding(withoutPrefix(headOf(norm)).replace(/([aou])e/g, '$1'))
  // "Seiten" has nothing to do with "seit".
  return functionWords.has(stem) ? `${stem}~` : stem
}

const withoutPrefix = (norm: string): string =>
  norm.startsWith('ge') && norm.length > 5 ? norm.slice(2) : norm.length > 7 ? norm.replace(separable, '$1') : norm

const shortest = 4

const withoutEnding = (word: string): string => {
  let end = word.endsWith('innen') && word.length > 8 ? word.length - 5 : word.length
  while (end > shortest) {
    const last = word.slice(end - 2, end)
    if (end > shortest + 1 && (last === 'em' || last === 'er' || last === 'nd')) end -= 2
    else if ('tesn'.includes(last.charAt(1))) end -= 1
    else break
  }
  return word.slice(0, end)
}
