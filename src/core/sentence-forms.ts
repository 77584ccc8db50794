/** A sentence with gaps, and the same in another language; what fills a gap stands in the same order there. */
export interface SentenceForm {
  readonly form: RegExp
  readonly other: string
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The form of a sentence whose gaps are written `{}`. */
export const formOf = (said: string): RegExp => new RegExp(`^${said.split('{}').map(escaped).join('([^]*)')}$`)

export const sentenceForms = (pairs: Iterable<readonly [said: string, other: string]>): readonly SentenceForm[] =>
  Array.from(pairs, ([said, other]) => ({ form: formOf(said), other }))

/** A sentence in the other language, with what filled its gaps; what fills one may be a sentence itself. One that is not known stays as it came. */
export const saidOtherwise = (said: string, forms: readonly SentenceForm[], partOf = (part: string): string => part): string => {
  for (const { form, other } of forms) {
    const found = form.exec(said)
    if (!found) continue
    const [first = '', ...rest] = other.split('{}')
    return rest.reduce((text, part, i) => `${text}${partOf(found[i + 1] ?? '')}${part}`, first)
  }
  return said
}
