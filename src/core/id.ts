import { type AnyId, tagged } from './brand.ts'
import { type FieldFaults, ok, type Result, refuse } from './result.ts'
import type { Instant } from './time.ts'

const form = /^[0-9a-hjkmnp-tv-z]{26}$/

/** Ids are lower-case ULIDs: sortable by time of making, never guessable in their last 80 bits, never mistaken for a date. */
export const parseId = <Id extends AnyId>(text: string): Result<Id> =>
  form.test(text) ? ok(tagged<Id>(text)) : refuse('entity.missing', 'There is nothing with this id.')

const longestList = 500

/** A list of ids, each kept once; what cannot be read, and a list that is too long, is said under `pointer`. */
export const parseIds = <Id extends AnyId>(faults: FieldFaults, pointer: string, texts: readonly string[]): readonly Id[] => {
  if (texts.length > longestList) faults.add(pointer, `Name at most ${longestList}; these are ${texts.length}.`)
  const ids = texts.slice(0, longestList).flatMap((text, i) => faults.take(`${pointer}/${i}`, parseId<Id>(text)) ?? [])
  return [...new Set(ids)]
}

const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/** The least id that can be made at that moment: all that were made before are less. */
export const firstIdAt = ({ epochMilliseconds }: Instant): string => {
  let [text, rest] = ['', epochMilliseconds]
  for (let place = 0; place < 10; place++) {
    text = `${digits.charAt(rest % 32)}${text}`
    rest = Math.floor(rest / 32)
  }
  return text.padEnd(26, '0')
}

/** An id from our own store or Ids port. */
export const idOf = <Id extends AnyId>(text: string): Id => tagged<Id>(text)
