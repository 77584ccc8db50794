import type { Hold } from '../../app/store.ts'
import { type Instant, instantText } from '../../core/time.ts'
import type { Session, SqlValue } from '../records/session.ts'
import { settingRecords } from '../records/settings.ts'
import type { Heading, Manifest } from './archive-lines.ts'
import { checkContents } from './check-contents.ts'
import { BadArchive, readArchive, readManifest } from './read-archive.ts'
import { parseTableName, type TableName } from './table-order.ts'

export type RestoreFailure =
  /** The archive cannot be trusted or read. */
  | { readonly kind: 'bad-archive'; readonly advice: string }
  | { readonly kind: 'newer-archive'; readonly found: number; readonly known: number; readonly advice: string }
  /** There are records already. */
  | { readonly kind: 'not-empty'; readonly advice: string }
  | { readonly kind: 'unreachable'; readonly advice: string }

export type RestoreOutcome =
  | { readonly ok: true; readonly rows: number; readonly madeAt: string; readonly extra: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly failure: RestoreFailure }

/** A database without any of our tables, and what has to be done to fill it. */
export interface EmptyStore {
  readonly newestSchema: number
  migrate(from: number, to: number): Promise<void>
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Whether the database refused the data as such: a constraint, a type, a column that it does not have. */
  isRefusal(error: unknown): boolean
}

/** An archive of a newer version: its schema is unknown here. */
export class NewerArchive extends Error {
  readonly found: number
  constructor(found: number) {
    super(`the backup has schema ${found}`)
    this.found = found
  }
}

const batch = 2000

interface Target {
  readonly table: TableName
  readonly columns: readonly string[]
}

const targetOf = ({ table, columns }: Heading): Target => {
  const name = parseTableName(table)
  if (!name) throw new BadArchive(`it holds a table "${table}" that we do not have`)
  if (new Set(columns).size !== columns.length) throw new BadArchive(`the columns of ${table} are named twice`)
  return { table: name, columns }
}

/** Columns were checked to be plain names; the database says whether they are its own. */
const insert = async (session: Session, { table, columns }: Target, rows: readonly (readonly SqlValue[])[]): Promise<void> => {
  if (rows.some((row) => row.length !== columns.length)) throw new BadArchive(`a row of ${table} has the wrong number of values`)
  const count = await session.insertMany(table, parseColumns(columns), rows)
  if (count !== rows.length) throw new BadArchive(`${table} holds a key twice`)
}
const parseColumns = <Column extends string>(columns: readonly string[]) => columns as readonly Column[]

/** Inserts every row of the archive; answers how many there were. */
const load = async (session: Session, file: string): Promise<number> => {
  let target: Target | undefined
  let waiting: (readonly SqlValue[])[] = []
  let count = 0
  const flush = async (): Promise<void> => {
    if (target && waiting.length > 0) await insert(session, target, waiting)
    count += waiting.length
    waiting = []
  }
  for await (const line of readArchive(file)) {
    if (line.kind === 'manifest') continue
    if (line.kind === 'heading') {
      await flush()
      target = targetOf(line.heading)
    } else {
      if (!target) throw new BadArchive('a row stands before any table')
      waiting.push(line.row)
      if (waiting.length >= batch) await flush()
    }
  }
  await flush()
  return count
}

/** Whoever had stopped sending before the backup had a reason, which a release has to know as well. */
const earlierReason = (before: Hold | null): string =>
  before === null ? '' : ` Sending was held before as well, since ${instantText(before.since)} by ${before.by}: ${before.reason}`

const holdAfter = (manifest: Manifest, before: Hold | null, now: Instant): Hold => ({
  reason: `Restored from the backup of ${manifest.madeAt}. Release sending when the host that the backup came from is switched off.${earlierReason(before)}`,
  since: now,
  by: 'system:restore',
})

/**
 * Fills an empty store from an archive, brings it to the newest schema, checks everything, and leaves it with sending held: the host
 * that the backup came from may be alive and may have sent since. Cancels nothing. Throws BadArchive or NewerArchive.
 */
export const restoreArchive = async (store: EmptyStore, file: string, now: Instant): Promise<RestoreOutcome> => {
  const manifest = await readManifest(file)
  if (manifest.schema > store.newestSchema) throw new NewerArchive(manifest.schema)
  await store.migrate(0, manifest.schema)
  const rows = await loadAll(store, file)
  await store.migrate(manifest.schema, store.newestSchema)
  await store.transaction(async (session) => {
    const { problems } = await checkContents(session)
    if (problems[0] !== undefined) throw new BadArchive(`its contents do not hold together: ${problems[0]}`)
    const settings = settingRecords(session)
    await settings.setHold(holdAfter(manifest, await settings.hold(), now))
  })
  return { ok: true, rows, madeAt: manifest.madeAt, extra: manifest.extra }
}

const loadAll = async (store: EmptyStore, file: string): Promise<number> => {
  try {
    return await store.transaction((session) => load(session, file))
  } catch (error) {
    if (!store.isRefusal(error)) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new BadArchive(`the database refuses its contents (${why})`, { cause: error })
  }
}

/** The outcome for an error of a restore; undefined for a bug. */
export const restoreFailureOf = (file: string, known: number, error: unknown): RestoreFailure | undefined => {
  if (error instanceof NewerArchive)
    return {
      kind: 'newer-archive',
      found: error.found,
      known,
      advice: `${file} was made by a newer Forthright (schema ${error.found}; this one knows ${known}). Restore it with that version.`,
    }
  if (error instanceof BadArchive)
    return { kind: 'bad-archive', advice: `${file} cannot be restored: ${error.message}. Nothing was changed.` }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return ['ENOENT', 'EACCES', 'EISDIR', 'EPERM'].includes(code)
    ? { kind: 'bad-archive', advice: `${file} cannot be read (${code}). Check the name and its permissions.` }
    : undefined
}
