import type { Fault, Result } from '../../core/result.ts'
import type { ThreadFailure } from './protocol.ts'

/** A statement that SQLite refused; `code` is the extended result code (https://sqlite.org/rescode.html). */
export class SqliteFailure extends Error {
  readonly code: number | undefined
  constructor({ message, code }: ThreadFailure) {
    super(message)
    this.name = 'SqliteFailure'
    this.code = code
  }
}

/** The database thread died or was closed: nobody is there to ask. */
export class ThreadEnded extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ThreadEnded'
  }
}

const primary = { busy: 5, locked: 6, readOnly: 8, io: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const

const primaryOf = (error: unknown): number | undefined =>
  error instanceof SqliteFailure && error.code !== undefined ? error.code & 0xff : undefined

/**
 * After these nothing that the connection says can be trusted: after a failed fsync the kernel may report the next one as a success
 * although the pages are gone. The handle is not used again and the process has to start anew.
 */
export const breaksHandle = (error: unknown): boolean => {
  const code = primaryOf(error)
  return error instanceof ThreadEnded || code === primary.io || code === primary.corrupt || code === primary.notADatabase
}

export const isFull = (error: unknown): boolean => primaryOf(error) === primary.full

/** What the caller can be told; undefined for a bug, which is thrown on. */
export const faultOfSqlite = (error: unknown): Fault | undefined => {
  const code = primaryOf(error)
  if (code === primary.full)
    return { code: 'store.full', detail: 'The disk that holds the records is full. Nothing was changed; free some space and try again.' }
  if (code === primary.busy || code === primary.locked)
    return unavailable('Another program has been using the database file for too long. Nothing was changed; try again.', 5)
  if (code === primary.readOnly || code === primary.cannotOpen)
    return unavailable(
      'The database file cannot be written. Nothing was changed; check its permissions and whether the disk is mounted read-only.',
    )
  return breaksHandle(error) ? brokenFault : undefined
}

const unavailable = (detail: string, retryAfter = 30): Fault => ({ code: 'store.unavailable', detail, retryAfter })

export const brokenFault: Fault = unavailable(
  'The disk failed while the records were read or written, so the server stops using them and has to start anew. Whether the last change was kept is not certain: repeat it with the same idempotency key.',
  10,
)

export const refused = (fault: Fault): Result<never> => ({ ok: false, fault })
