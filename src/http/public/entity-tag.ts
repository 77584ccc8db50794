import { hash } from 'node:crypto'

/** A strong entity tag: equal tags mean equal bytes (RFC 9110, section 8.8.3). */
export const entityTagOf = (bytes: Uint8Array): string => `"${hash('sha256', bytes, 'base64url').slice(0, 27)}"`

const tags = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g

/** Whether If-None-Match names the tag, weakly compared (RFC 9110, section 13.1.2): a proxy may have made it weak. */
export const isTagNamed = (header: string, tag: string): boolean => {
  if (header === tag) return true
  if (header.trim() === '*') return true
  if (header.length > 4000) return false
  for (const match of header.matchAll(tags)) if (match[1] === tag) return true
  return false
}
