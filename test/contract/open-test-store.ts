import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite, type SqliteOptions, type SqliteStore } from '../../src/store/sqlite/open.ts'

export type TestStore = SqliteStore & { readonly file: string }

/**
 * A real SQLite store in a folder of its own, without fsync unless asked for. `close` ends it and removes the folder, or only ends
 * it when the file was given. Throws with the advice when the file is refused.
 */
export const openTestStore = async (options: Partial<SqliteOptions> = {}): Promise<TestStore> => {
  const folder = options.file === undefined ? await mkdtemp(join(tmpdir(), 'forthright-store-')) : undefined
  const file = options.file ?? join(folder ?? '', 'forthright.db')
  const opened = await openSqlite({ durability: 'none', ...options, file })
  if (!opened.ok) throw new Error(opened.failure.advice)
  const close = async (): Promise<void> => {
    await opened.value.close()
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }
  return { ...opened.value, close, file }
}
