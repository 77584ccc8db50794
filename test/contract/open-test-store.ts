import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite, type SqliteOptions, type SqliteStore } from '../../src/store/sqlite/open.ts'
import { sharedThreads } from './shared-threads.ts'

export type TestStore = SqliteStore & { readonly file: string }

const open = async (options: SqliteOptions): Promise<SqliteStore> => {
  const threads = options.threadFile === undefined ? { threads: sharedThreads } : {}
  const opened = await openSqlite({ durability: 'none', ...threads, ...options })
  if (!opened.ok) throw new Error(opened.failure.advice)
  return opened.value
}

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'forthright-store-'))

const migratedFile = async (): Promise<Buffer> => {
  const folder = await newFolder()
  const file = join(folder, 'forthright.db')
  await (await open({ file })).close()
  const bytes = await readFile(file)
  await rm(folder, { recursive: true })
  return bytes
}

let migrated: Promise<Buffer> | undefined

/** A file with every table and nothing in them, as the migrations of these sources make it; copying it takes a fraction of the time. */
const newFile = async (folder: string): Promise<string> => {
  migrated ??= migratedFile()
  const file = join(folder, 'forthright.db')
  await writeFile(file, await migrated)
  return file
}

/**
 * A real SQLite store in a folder of its own, without fsync unless asked for. `close` ends it and removes the folder, or only ends
 * it when the file was given. Throws with the advice when the file is refused.
 */
export const openTestStore = async (options: Partial<SqliteOptions> = {}): Promise<TestStore> => {
  const folder = options.file === undefined ? await newFolder() : undefined
  const file = options.file ?? (await newFile(folder ?? ''))
  const opened = await open({ ...options, file })
  const close = async (): Promise<void> => {
    await opened.close()
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }
  return { ...opened, close, file }
}
