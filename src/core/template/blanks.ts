/** A place that its writer still has to fill in; offsets in UTF-16 units, the braces included. */
export interface Blank {
  readonly label: string
  readonly start: number
  readonly end: number
}

const longestLabel = 120
const label = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.'’?!/()&+%–—-]*[\p{L}\p{M}\p{N}.'’?!)%]$/u

/**
 * What a blank asks for, in two words or more and without what data and programs have between braces: so `{id}`, `{"a": 1}` and
 * `{ some code }` in a notice are no blanks.
 */
export const isBlankLabel = (text: string): boolean => text.length <= longestLabel && / \S/.test(text) && label.test(text)

/** The blanks that a text still has. */
export const blanksIn = (text: string): readonly Blank[] =>
  // Asked of every text at every stroke, and most have no brace.
  text.includes('{')
    ? [...text.matchAll(/\{([^{}\n]{3,120})\}/g)].flatMap(({ index, 0: whole, 1: inner = '' }) =>
        isBlankLabel(inner) ? [{ label: inner, start: index, end: index + whole.length }] : [],
      )
    : []

/** Whether a text says nothing yet but what is to be filled in. */
export const isUnfilled = (text: string): boolean => {
  const blanks = blanksIn(text)
  return (
    blanks.length > 0 && !/[\p{L}\p{N}]/u.test(blanks.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text))
  )
}

/** A text from elsewhere that must not read as if its writer had left a blank in it. */
export const withoutBlanks = (text: string): string =>
  blanksIn(text).reduceRight((rest, { start, end, label: said }) => `${rest.slice(0, start)}(${said})${rest.slice(end)}`, text)
