import { randomUUID } from 'node:crypto'
import { link, open, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Instant } from '../../core/time.ts'
import { type EmptyStore, type RestoreOutcome, restoreArchive, restoreFailureOf } from '../backup/restore-archive.ts'
import { writeSession } from '../transact.ts'
import { Desk, sqliteEngine } from './engine.ts'
import { Health } from './health.ts'
import { migrateSqlite, sqliteSchema } from './migrate.ts'
import { SqliteFailure } from './result-codes.ts'
import { defaultThreadFile, ThreadClient } from './thread-client.ts'

export interface SqliteRestore {
  /** The archive. */
  readonly from: string
  /** Must not exist yet. */
  readonly file: string
  readonly now: Instant
  readonly threadFile?: URL | string
}

const noLimit = 2 ** 31 - 1
/** SQLITE_ERROR (no such column), SQLITE_CONSTRAINT, SQLITE_MISMATCH. */
const refusals: readonly number[] = [1, 19, 20]

const emptyStore = (thread: ThreadClient): EmptyStore => {
  const desk = new Desk(thread, new Health(() => undefined))
  const engine = sqliteEngine(desk, desk, noLimit)
  return {
    newestSchema: sqliteSchema,
    migrate: (from, to) => migrateSqlite(thread, from, to),
    transaction: (work) => writeSession(engine, work),
    isRefusal: (error) => error instanceof SqliteFailure && refusals.includes((error.code ?? 0) & 0xff),
  }
}

const notEmpty = (file: string): RestoreOutcome => ({
  ok: false,
  failure: {
    kind: 'not-empty',
    advice: `${file} exists already and was left as it is. Move it away with the files beside it whose names begin the same, then restore again.`,
  },
})

const isThere = async (file: string): Promise<boolean> =>
  await stat(file).then(
    () => true,
    () => false,
  )

const removeAll = async (file: string): Promise<void> => {
  for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${file}${suffix}`, { force: true })
}

/** A link, unlike a rename, never takes the place of a file that is there. */
const putInPlace = async (unfinished: string, file: string): Promise<void> => {
  await link(unfinished, file)
  const folder = await open(dirname(file), 'r')
  await folder.sync().finally(() => folder.close())
}

/**
 * Makes a new database file from an archive: aside first, checked, closed, and only then under its name. Comes up with sending held.
 * The archive may come from either kind of database.
 */
export const restoreSqlite = async ({ from, file, now, threadFile }: SqliteRestore): Promise<RestoreOutcome> => {
  if ((await isThere(file)) || (await isThere(`${file}-wal`))) return notEmpty(file)
  const unfinished = `${file}.${randomUUID()}.restoring`
  const thread = new ThreadClient(threadFile ?? defaultThreadFile())
  try {
    await thread.order({ kind: 'open', file: unfinished, access: 'write', durability: 'full' })
    const outcome = await restoreArchive(emptyStore(thread), from, now)
    await thread.close()
    await putInPlace(unfinished, file)
    return outcome
  } catch (error) {
    const failure = restoreFailureOf(from, sqliteSchema, error) ?? failureOf(file, error)
    if (!failure) throw error
    return { ok: false, failure }
  } finally {
    await thread.close()
    await removeAll(unfinished)
  }
}

const failureOf = (file: string, error: unknown) => {
  if (!(error instanceof SqliteFailure)) return undefined
  return {
    kind: 'unreachable',
    advice: `${file} cannot be made (${error.message}). Check its folder, its permissions and the room on the disk.`,
  } as const
}
