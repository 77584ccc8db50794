import type { Json } from '../../core/journal/canonical.ts'
import { isSameValue } from '../../core/notice/draft-fields.ts'
import { tidyText } from '../../core/text.ts'

const tidied = (value: Json): Json => {
  if (typeof value === 'string') return tidyText(value)
  if (Array.isArray(value)) return value.map(tidied)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tidied(part)]))
}

/** Whether the server would keep both as the same: it takes the blanks around a text away, and whoever pauses behind one goes on from there. */
export const isAlike = (a: Json, b: Json): boolean => isSameValue(a, b) || isSameValue(tidied(a), tidied(b))
