import { DatabaseError } from 'pg'
import type { Fault } from '../../core/result.ts'

/** The connection could not be made, was lost, or did not answer in time: whatever was under way may or may not have happened. */
export class Unreachable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Unreachable'
  }
}

/** What is not an answer of the database is a broken connection. */
export const asFailure = (error: unknown): Error => {
  if (error instanceof DatabaseError || error instanceof Unreachable) return error
  const message = error instanceof Error ? error.message : String(error)
  return new Unreachable(message, { cause: error })
}

const codeOf = (error: unknown): string => (error instanceof DatabaseError ? (error.code ?? '') : '')

// serialization_failure and deadlock_detected end one of two transactions that met. unique_violation does, too: the row that the
// other one committed is there at the next try, and the work finds it.
const conflicts: readonly string[] = ['40001', '40P01', '23505']
export const isConflict = (error: unknown): boolean => conflicts.includes(codeOf(error))

/** Classes (two characters) and codes of what passes or needs an administrator, with the words for it. */
const sayings: readonly (readonly [code: string, detail: string])[] = [
  ['08', 'The connection to the database was lost.'],
  ['53', 'The database has no resources left for this.'],
  ['55P03', 'Another change held the same record for too long.'],
  ['57', 'The database is stopping, starting or took too long.'],
  ['58', 'The database could not read or write its files.'],
  ['XX', 'The database reports damage.'],
  ['25006', 'The database is read-only at the moment, as a standby is.'],
  ['25P03', 'The change took too long and was rolled back.'],
  ['28', 'The database refused the sign-in.'],
  ['3D', 'The database does not exist any more.'],
]

const unavailable = (what: string): Fault => ({
  code: 'store.unavailable',
  detail: `${what} Try again shortly, with the same idempotency key if you were publishing.`,
  retryAfter: 5,
})

/** What the caller can be told; undefined for a bug. */
export const faultOfPostgres = (error: unknown): Fault | undefined => {
  if (error instanceof Unreachable) return unavailable('The database does not answer.')
  const code = codeOf(error)
  if (code === '53100')
    return { code: 'store.full', detail: 'The disk of the database is full. Nothing was changed; free some space and try again.' }
  if (isConflict(error) && code !== '23505') return unavailable('Other changes to the same records were faster every time.')
  const saying = sayings.find(([known]) => code.startsWith(known))
  return saying && unavailable(saying[1])
}
