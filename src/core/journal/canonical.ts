export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * One spelling per value (RFC 8785: keys in UTF-16 order, no spaces, finite numbers, whole characters), so that a hash over it is
 * stable. Throws for what JSON or UTF-8 cannot hold; parsing keeps both out.
 */
export const canonical = (value: Json): string => {
  if (value === null || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'string') return textOf(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('a number that JSON cannot hold')
    return JSON.stringify(value)
  }
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${textOf(key)}:${canonical(value[key] ?? null)}`).join(',')}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

// JSON.stringify would escape a lone surrogate, and the store would keep something else.
const textOf = (text: string): string => {
  if (!text.isWellFormed()) throw new Error('half a character, which UTF-8 cannot hold')
  return JSON.stringify(text)
}
