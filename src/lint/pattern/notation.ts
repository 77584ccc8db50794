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
export type Part = { readonly isOptional: boolean } /** One of these words, of these named lists, or a token of one of these shapes. */ & (
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
export const phrasesOf = (source: string): readonly Phrase[] =>
  source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((line) => {
      const isException = line.startsWith('!')
      return { isException, parts: (isException ? line.slice(1) : line).trim().split(/\s+/).map(partOf) }
    })

const partOf = (written: string): Part => {
  const isOptional = written.length > 1 && written.endsWith('?')
  const body = isOptional ? written.slice(0, -1) : written
  if (body === '^') return { kind: 'clause-start', isOptional }
  if (body === '$') return { kind: 'clause-end', isOptional }
  if (body.startsWith('~')) {
    const crossesBorders = body.startsWith('~~')
    const most = Number(body.slice(crossesBorders ? 2 : 1))
    if (!Number.isInteger(most) || most < 1 || most > 20) throw new Error(`phrase list: "${written}" is no gap`)
    return { kind: 'gap', most, crossesBorders, isOptional }
  }
  const alternatives = body.split('|')
  for (const one of alternatives)
    if (!/^[=@#]?[\p{L}\p{N}'][^$^~]*$/u.test(one)) throw new Error(`phrase list: "${one}" in "${written}" is no part`)
  const named = (sign: string): readonly string[] => alternatives.filter((one) => one.startsWith(sign)).map((one) => one.slice(1))
  return { kind: 'one-of', words: alternatives.filter((one) => !/^[@#]/.test(one)), lists: named('@'), shapes: named('#'), isOptional }
}
