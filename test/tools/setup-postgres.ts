import type { TestProject } from 'vitest/node'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { createDatabaseOn, startPostgres } from './postgres.ts'
import { isPostgresInstalled } from './postgres-binaries.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Administrator's address of the run's PostgreSQL; empty where none is installed. */
    postgresAdminUrl: string
    /** Name of the migrated database of which tests get copies; empty where none is installed. */
    postgresTemplate: string
  }
}

/** One PostgreSQL for a whole run; each test makes its own database on it. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!isPostgresInstalled()) {
    project.provide('postgresAdminUrl', '')
    project.provide('postgresTemplate', '')
    return undefined
  }
  const server = await startPostgres()
  project.provide('postgresAdminUrl', server.url)
  project.provide('postgresTemplate', await migratedOn(server.url))
  return server.stop
}

async function migratedOn(adminUrl: string): Promise<string> {
  const { url } = await createDatabaseOn(adminUrl)
  const opened = await openPostgres({ url })
  if (!opened.ok) throw new Error(opened.failure.advice)
  await opened.value.close()
  return new URL(url).pathname.slice(1)
}
