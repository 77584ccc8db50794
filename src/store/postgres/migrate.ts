import { type Migration, newestVersion } from '../migration.ts'
import { postgresMigrations } from './migrations.generated.ts'

export const postgresSchema = newestVersion(postgresMigrations)

/** A connection, or a transaction that is open on one. */
export interface Queryable {
  query<Row extends Record<string, unknown>>(text: string, values?: unknown[]): Promise<{ readonly rows: Row[] }>
}

/** Any number that other programs on the same database are unlikely to lock: "FRTRMIGR" in part. */
const migrationLock = 1_179_800_658

/** Which step the schema is at: 0 for an empty one, undefined when somebody else's tables of our names are there. */
export const schemaVersionOf = async (client: Queryable): Promise<number | undefined> => {
  const { rows } = await client.query<{ ours: boolean; taken: boolean }>(`
    SELECT to_regclass('forthright_migrations') IS NOT NULL AS ours,
      coalesce(to_regclass('pages'), to_regclass('outbox'), to_regclass('incidents')) IS NOT NULL AS taken`)
  if (!rows[0]?.ours) return rows[0]?.taken ? undefined : 0
  const result = await client.query<{ version: number | null }>('SELECT max(version) AS version FROM forthright_migrations')
  return result.rows[0]?.version ?? 0
}

const apply = async (client: Queryable, { version, name, sql }: Migration): Promise<void> => {
  await client.query(
    'CREATE TABLE IF NOT EXISTS forthright_migrations (version integer NOT NULL PRIMARY KEY, name text NOT NULL, applied_at text NOT NULL)',
  )
  await client.query(sql)
  await client.query(
    `INSERT INTO forthright_migrations (version, name, applied_at)
     VALUES ($1, $2, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`,
    [version, name],
  )
}

/** Within a transaction: only this node migrates until it ends, without the time limits of daily work. */
export const holdMigrationLock = async (client: Queryable): Promise<void> => {
  await client.query('SET LOCAL statement_timeout = 0')
  await client.query('SET LOCAL lock_timeout = 0')
  await client.query('SET LOCAL idle_in_transaction_session_timeout = 0')
  await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
}

/** Applies the steps after `found` up to `target` inside the transaction that is open. */
export const applySteps = async (client: Queryable, found: number, target = postgresSchema): Promise<void> => {
  for (const migration of postgresMigrations) if (migration.version > found && migration.version <= target) await apply(client, migration)
}

/** All missing steps in one transaction; nodes that start together wait for the first and find nothing left to do. */
export const migratePostgres = async (client: Queryable): Promise<void> => {
  await client.query('BEGIN')
  try {
    await holdMigrationLock(client)
    const found = await schemaVersionOf(client)
    if (found !== undefined) await applySteps(client, found)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}
