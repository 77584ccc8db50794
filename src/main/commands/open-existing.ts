import { stat } from 'node:fs/promises'
import { failed, type Opened } from '../../store/open-failure.ts'
import { openPostgres, type PostgresStore } from '../../store/postgres/open.ts'
import { openSqlite, type SqliteStore } from '../../store/sqlite/open.ts'
import type { Options } from '../options.ts'

/** What commands need of the records while a server may be working with them. */
export type Existing = Pick<SqliteStore & PostgresStore, 'store' | 'backup' | 'verify' | 'close'>

/** A command that looks for a database must not make one: an empty backup would be believed. */
const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.size > 0,
    () => false,
  )

/** Opens the records beside the server that uses them, and never migrates them under its hands. */
export const openExisting = async (database: Options['database']): Promise<Opened<Existing>> => {
  if (database.kind === 'postgres') return openPostgres({ url: database.url.reveal(), connections: 1, mayMigrate: false })
  if (await isThere(database.file)) return openSqlite({ file: database.file, mayMigrate: false })
  const reason = `There is no database at ${database.file}.`
  return failed({ kind: 'unreachable', reason, advice: `${reason} Set FORTHRIGHT_DATA or FORTHRIGHT_DATABASE_URL as the server has them.` })
}
