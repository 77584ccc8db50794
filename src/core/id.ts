import { type AnyId, tagged } from './brand.ts'
import { ok, type Result, refuse } from './result.ts'

const form = /^[0-9a-hjkmnp-tv-z]{26}$/

/** Ids are lower-case ULIDs: sortable by time of making, never guessable in their last 80 bits, never mistaken for a date. */
export const parseId = <Id extends AnyId>(text: string): Result<Id> =>
  form.test(text) ? ok(tagged<Id>(text)) : refuse('entity.missing', 'There is nothing with this id.')

/** An id from our own store or Ids port. */
export const idOf = <Id extends AnyId>(text: string): Id => tagged<Id>(text)
