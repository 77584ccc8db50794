import { createHash, randomUUID } from 'node:crypto'
import { link, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Instant, instantText } from '../../core/time.ts'
import type { Session, SqlValue } from '../records/session.ts'
import { archiveFormat, archiveVersion, type Manifest } from './archive-lines.ts'
import { readTable } from './read-table.ts'
import { type TableName, tableNames } from './table-order.ts'

export interface BackupRequest {
  /** Must not exist yet. */
  readonly file: string
  readonly now: Instant
  /** Kept in the archive beside the records and given back by a restore: secrets that links and signatures depend on. */
  readonly extra: Readonly<Record<string, string>>
}

export type BackupOutcome =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly failure: { readonly kind: 'exists' | 'full' | 'unwritable'; readonly advice: string } }

/** A lease means nothing elsewhere: what was being sent is written down as waiting, or as cancelled if that was asked for. */
const atRest = (table: TableName, row: Record<string, SqlValue>): Record<string, SqlValue> => {
  if (table !== 'outbox' || row.state !== 'claimed') return row
  return { ...row, state: row.is_cancelled === 1 ? 'cancelled' : 'pending', waiting: 0, lease_token: null, lease_until: null }
}

async function* tableText(session: Session, table: TableName): AsyncGenerator<{ readonly rows: number; readonly text: string }> {
  let columns: readonly string[] | undefined
  for await (const rows of readTable(session, table)) {
    const known = columns ?? Object.keys(rows[0] ?? {})
    const heading = columns ? '' : `${JSON.stringify({ table, columns: known })}\n`
    columns = known
    const lines = rows.map((row) => atRest(table, row)).map((row) => JSON.stringify(known.map((column) => row[column] ?? null)))
    yield { rows: rows.length, text: `${heading}${lines.join('\n')}\n` }
  }
}

/** The archive as text, in pieces of many lines; `count` learns how many rows there were. */
async function* archiveText(session: Session, manifest: Manifest, count: (rows: number) => void): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const seal = (text: string): string => {
    hash.update(text)
    return text
  }
  let rows = 0
  yield seal(`${JSON.stringify(manifest)}\n`)
  for (const table of tableNames) {
    for await (const piece of tableText(session, table)) {
      rows += piece.rows
      yield seal(piece.text)
    }
  }
  count(rows)
  yield `${JSON.stringify({ end: { rows, sha256: hash.digest('hex') } })}\n`
}

const failureOf = (file: string, error: unknown): BackupOutcome | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EEXIST') return failed('exists', `${file} exists already and was left as it is. Give a name that is free.`)
  if (code === 'ENOSPC' || code === 'EDQUOT') return failed('full', `There is not enough room for ${file}. Nothing was left behind.`)
  const known = ['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']
  return known.some((each) => each === code)
    ? failed('unwritable', `${file} cannot be written (${String(code)}). Check that its folder exists and that this user may write to it.`)
    : undefined
}
const failed = (kind: 'exists' | 'full' | 'unwritable', advice: string): BackupOutcome => ({ ok: false, failure: { kind, advice } })

const syncFolder = async (file: string): Promise<void> => {
  const folder = await open(dirname(file), 'r')
  await folder.sync().finally(() => folder.close())
}

/**
 * Writes one snapshot of everything to a new file: aside first, fsynced, and only then under its name, so that there is either the
 * whole backup or none. The file can be read by its owner alone, because it holds addresses and secrets.
 */
export const writeBackup = async (session: Session, schema: number, { file, now, extra }: BackupRequest): Promise<BackupOutcome> => {
  const unfinished = `${file}.${randomUUID()}.part`
  const manifest: Manifest = { format: archiveFormat, version: archiveVersion, schema, madeAt: instantText(now), extra: { ...extra } }
  let rows = 0
  try {
    const handle = await open(unfinished, 'wx', 0o600)
    const text = Readable.from(
      archiveText(session, manifest, (count) => {
        rows = count
      }),
    )
    await pipeline(text, createGzip({ level: 6 }), handle.createWriteStream({ flush: true }))
    // A link, unlike a rename, never takes the place of a file that is there.
    await link(unfinished, file)
    await syncFolder(file)
    return { ok: true, rows }
  } catch (error) {
    const failure = failureOf(file, error)
    if (!failure) throw error
    return failure
  } finally {
    await rm(unfinished, { force: true })
  }
}
