import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { Inspection } from './protocol.ts'

/** "FRTR": marks a file as ours, so that another program's database is never taken for an old one of our own. */
export const applicationId = 0x46525452

/** The WAL-reset race that corrupted databases was fixed in 3.51.3 (https://sqlite.org/wal.html, section 11). */
const safeVersion = [3, 51, 3] as const
export const safeVersionText = safeVersion.join('.')

// A full check reads the whole file, about a second for a quarter of a gigabyte from a warm cache. Beyond this size only the small tables
// are checked at start; "forthright verify" checks everything.
const fullCheckLimit = 128 * 1024 * 1024
const smallTables = ['pages', 'incidents', 'notices', 'settings', 'tokens', 'journal_heads', 'fanouts'] as const

export const isSafeVersion = (text: string): boolean => {
  const parts = text.split('.').map(Number)
  for (const [index, least] of safeVersion.entries()) {
    const found = parts[index] ?? 0
    if (found !== least) return found > least
  }
  return true
}

const scalar = (db: DatabaseSync, sql: string): unknown => Object.values(db.prepare(sql).get() ?? {})[0]

const libraryVersion = (): string => {
  const db = new DatabaseSync(':memory:')
  const version = String(scalar(db, 'SELECT sqlite_version()'))
  db.close()
  return version
}

const hasMagic = (file: string): boolean => {
  const head = Buffer.alloc(16)
  const handle = openSync(file, 'r')
  readSync(handle, head, 0, 16, 0)
  closeSync(handle)
  return head.toString('latin1') === 'SQLite format 3\0'
}

const hasContent = (file: string): boolean => existsSync(file) && statSync(file).size > 0

/** Without a journal beside it the file can be read as it lies, which leaves not even a lock file behind. */
const openUntouched = (file: string): DatabaseSync => {
  const isClosed = !hasContent(`${file}-wal`) && !hasContent(`${file}-journal`)
  const url = pathToFileURL(file)
  if (isClosed) url.searchParams.set('immutable', '1')
  return new DatabaseSync(url, { readOnly: true, timeout: 5000 })
}

const checkPages = (db: DatabaseSync, file: string): string => {
  const targets = statSync(file).size <= fullCheckLimit ? [''] : smallTables.map((table) => `('${table}')`)
  for (const target of targets) {
    const verdict = String(scalar(db, `PRAGMA quick_check${target === '' ? '(1)' : target}`))
    if (verdict !== 'ok') return verdict
  }
  return 'ok'
}

const inspectContent = (db: DatabaseSync, file: string, knownSchema: number): Inspection => {
  const application = Number(scalar(db, 'PRAGMA application_id'))
  const tables = Number(scalar(db, 'SELECT count(*) FROM sqlite_schema'))
  if (application !== applicationId && tables > 0) return { kind: 'foreign' }
  const schema = Number(scalar(db, 'PRAGMA user_version'))
  // A newer schema is reported as such even when its pages cannot be judged by this code.
  if (schema > knownSchema) return { kind: 'ours', schema }
  const verdict = checkPages(db, file)
  return verdict === 'ok' ? { kind: 'ours', schema } : { kind: 'corrupt', details: verdict }
}

/** Looks at the file read-only and says what it is. Changes nothing on disk. */
export const inspectFile = (file: string, knownSchema: number): Inspection => {
  const found = libraryVersion()
  if (!isSafeVersion(found)) return { kind: 'unsafe-version', found }
  if (!existsSync(file))
    return existsSync(dirname(file)) ? { kind: 'absent' } : { kind: 'unreachable', reason: `There is no folder ${dirname(file)}.` }
  if (!statSync(file).isFile()) return { kind: 'unreachable', reason: `${file} is not a file.` }
  if (statSync(file).size === 0) return { kind: 'absent' }
  if (!hasMagic(file)) return { kind: 'corrupt', details: 'the file does not begin like an SQLite database' }
  return inspectDatabase(file, knownSchema)
}

const damageCodes: readonly number[] = [11, 26]
const primaryCode = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined

const inspectDatabase = (file: string, knownSchema: number): Inspection => {
  let db: DatabaseSync | undefined
  try {
    db = openUntouched(file)
    return inspectContent(db, file, knownSchema)
  } catch (error) {
    // Pages that cannot even be read make the check itself fail.
    if (error instanceof Error && damageCodes.includes(primaryCode(error) ?? 0)) return { kind: 'corrupt', details: error.message }
    throw error
  } finally {
    db?.close()
  }
}
