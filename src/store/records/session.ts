import { type Expression, type Kysely, sql } from 'kysely'
import type { Instant } from '../../core/time.ts'
import type { Tables } from './tables.ts'

export type SqlValue = string | number | null

/** What the records need of a dialect within one transaction; everything else is the same SQL on both. */
export interface Session {
  readonly db: Kysely<Tables>
  /**
   * How a row is kept for its reader until the transaction ends: by a row lock, or not at all because one transaction at a time has
   * the whole store. A snapshot for reading may not lock.
   */
  readonly locking: 'rows' | 'whole-store' | 'forbidden'
  /** Inserts all rows by one statement and one parameter; those whose key exists are left alone. Answers how many were new. */
  insertMany<Name extends keyof Tables & string>(
    table: Name,
    columns: readonly (keyof Tables[Name] & string)[],
    rows: readonly (readonly SqlValue[])[],
  ): Promise<number>
  /** A list of any length as one parameter, to stand behind IN. */
  listOf(values: readonly string[]): Expression<string>
  /** The database's own time where several nodes share it; the asker's where one process has the store. */
  now(own: Instant): Promise<Instant>
  /** From now on a client that falls silent in the midst of this transaction is given up after so long, and what it locked is free. */
  endWhenSilent(seconds: number): Promise<void>
  /** Waits until no other transaction is using this idempotency key, and keeps it until this one ends. */
  holdKey(scope: string, key: string): Promise<void>
}

/** Whether a lock must be asked for; throws where nothing may be locked, so that such a bug shows on both databases. */
export const locksRows = (session: Session): boolean => {
  if (session.locking === 'forbidden') throw new Error('a snapshot for reading cannot lock rows: use a transaction')
  return session.locking === 'rows'
}

/** Whether the one row was written whose version was stated. */
export const hasSaved = (result: { readonly numUpdatedRows: bigint }): boolean => result.numUpdatedRows === 1n
export const hasRemoved = (result: { readonly numDeletedRows: bigint }): boolean => result.numDeletedRows === 1n

/** A caller that forgot to raise the version would make every later edit look stale: that is a bug and said at once. */
export const checkVersion = (entity: { readonly version: number }, readVersion: number): void => {
  if (entity.version !== readVersion + 1)
    throw new Error(`version ${entity.version} cannot replace version ${readVersion}: it must be one above`)
}

const longestSlice = 100

/** Cuts a list that was read with one row too many into a page and the id to continue after. */
export const sliceOf = <Row extends { readonly id: string }, T>(rows: readonly Row[], limit: number, read: (row: Row) => T) => {
  const shown = rows.slice(0, limit)
  return { items: shown.map(read), next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null }
}
export const sliceLimit = (limit: number): number => Math.max(1, Math.min(longestSlice, Math.trunc(limit)))

const likePattern = (search: string): string => `%${search.toLowerCase().replace(/[\\%_]/g, (c) => `\\${c}`)}%`

/** Whether a text holds another, whatever the case of its ASCII letters. */
export const contains = (text: Expression<string>, search: string): Expression<boolean> =>
  sql<boolean>`lower(${text}) like ${likePattern(search)} escape '\\'`
