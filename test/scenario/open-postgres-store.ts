import { openPostgres, type PostgresStore } from '../../src/store/postgres/open.ts'
import { createMigratedDatabase } from '../tools/database.ts'

/** A store on a new database of the run's PostgreSQL; `close` drops the database. */
export const openPostgresStore = async (): Promise<PostgresStore> => {
  const database = await createMigratedDatabase()
  const opened = await openPostgres({ url: database.url })
  if (!opened.ok) throw new Error(opened.failure.advice)
  const close = async (): Promise<void> => {
    await opened.value.close()
    await database.drop()
  }
  return { ...opened.value, close }
}
