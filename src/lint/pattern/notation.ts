import { isApostrophe, isWordCharacter } from '../prose/characters.ts'

/**
 * The notation of phrase lists. One phrase a line, its parts parted by spaces:
 *
 *     word        this word in any inflection        =word    exactly this form
 *     @list       one of a named list (of words      #clock   a token of this shape
 *                 or whole phrases)                  a|=b|@c  one of several
 *     ~3          at most three tokens, within       ~~9      at most nine, within the sentence
 *                 the clause                         ^, $     the beginning, the end of a clause
 *
 * A trailing `?` makes a part optional. A line beginning with `!` is an exception: what it covers is not a hit.
 * Lines beginning with `//` are remarks.
 */
export type Part = {
  readonly written: string
  readonly isOptional: boolean
} /** One of these words, of these named lists, or a token of one of these shapes. */ & (
  | { readonly kind: 'one-of'; readonly words: readonly string[]; readonly lists: readonly string[]; readonly shapes: readonly string[] }
  | { readonly kind: 'gap'; readonly most: number; readonly crossesBorders: boolean }
  | { readonly kind: 'clause-start' }
  | { readonly kind: 'clause-end' }
)

export interface Phrase {
  readonly isException: boolean
  readonly parts: readonly Part[]
}

/** Reads a phrase list; a part that is not in the notation is a bug in our own data and throws when the list is built. */
export const phrasesOf = (source: string): readonly Phrase[] => {
  const phrases: Phrase[] = []
  const known = new Map<string, Part>()
  for (const written of source.split('\n')) {
    const line = written.trim()
    if (line === '' || line.startsWith('//')) continue
    const isException = line.startsWith('!')
    const parts = (isException ? line.slice(1).trim() : line).split(/ +/)
    phrases.push({ isException, parts: parts.map((part) => partOf(part, known)) })
  }
  return phrases
}

/** The same parts stand in many phrases; each is read once. */
const partOf = (written: string, known: Map<string, Part>): Part => {
  const part = known.get(written) ?? readPart(written)
  known.set(written, part)
  return part
}

const readPart = (written: string): Part => {
  const isOptional = written.length > 1 && written.endsWith('?')
  const body = isOptional ? written.slice(0, -1) : written
  if (body === '^') return { kind: 'clause-start', written, isOptional }
  if (body === '$') return { kind: 'clause-end', written, isOptional }
  if (body.startsWith('~')) {
    const crossesBorders = body.startsWith('~~')
    const most = Number(body.slice(crossesBorders ? 2 : 1))
    if (!Number.isInteger(most) || most < 1 || most > 20) throw new Error(`phrase list: "${written}" is no gap`)
    return { kind: 'gap', most, crossesBorders, written, isOptional }
  }
  const words: string[] = []
  const lists: string[] = []
  const shapes: string[] = []
  for (const one of body.split('|')) {
    if (!isAlternative(one)) throw new Error(`phrase list: "${one}" in "${written}" is no part`)
    if (one.startsWith('@')) lists.push(one.slice(1))
    else if (one.startsWith('#')) shapes.push(one.slice(1))
    else words.push(one)
  }
  return { kind: 'one-of', words, lists, shapes, written, isOptional }
}

/** A letter, a figure or an apostrophe, behind a sign that says what it is; then anything but the other signs. */
const isAlternative = (one: string): boolean => {
  const first = one.charCodeAt('=@#'.includes(one.charAt(0)) ? 1 : 0)
  return (isWordCharacter(first) || isApostrophe(first)) && !/[$^~]/.test(one.slice(1))
}
