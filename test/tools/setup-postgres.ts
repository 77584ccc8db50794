import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'
import { isPostgresInstalled } from './postgres-binaries.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Administrator's address of the run's PostgreSQL; empty where none is installed. */
    postgresAdminUrl: string
  }
}

/** One PostgreSQL for a whole run; each test makes its own database on it. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!isPostgresInstalled()) {
    project.provide('postgresAdminUrl', '')
    return undefined
  }
  const server = await startPostgres()
  project.provide('postgresAdminUrl', server.url)
  return server.stop
}
