import { inject } from 'vitest'
import { installHint } from './place.ts'
import { createDatabaseOn, type Database } from './postgres.ts'

/** A new empty database on the run's PostgreSQL. Throws when none is installed. */
export async function createDatabase(): Promise<Database> {
  const adminUrl = inject('postgresAdminUrl')
  if (adminUrl === '') throw new Error(`This test needs a PostgreSQL and none is installed. ${installHint}`)
  return createDatabaseOn(adminUrl)
}
