import pg from 'pg'
import { describe } from 'vitest'
import { postgresMigrations } from '../../src/store/postgres/migrations.generated.ts'
import { openPostgres, type PostgresOptions, type PostgresStore } from '../../src/store/postgres/open.ts'
import { restorePostgres } from '../../src/store/postgres/restore.ts'
import { createDatabase, createMigratedDatabase } from '../tools/database.ts'
import { describeStore } from './store-contract.ts'
import type { StoreUnderTest } from './store-harness.ts'
import { noon } from './store-samples.ts'

const tableNames = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'forthright_migrations'"

const opened = async (options: PostgresOptions): Promise<PostgresStore> => {
  const result = await openPostgres(options)
  if (!result.ok) throw new Error(result.failure.advice)
  return result.value
}

const inNewDatabase = async <T>(work: (url: string) => Promise<T>): Promise<T> => {
  const database = await createDatabase()
  return await work(database.url).finally(database.drop)
}

/** SQL behind the store's back, on a connection that does not check what refers to what. */
const openBehind = async (url: string) => {
  const behind = new pg.Client(url)
  await behind.connect()
  await behind.query('SET session_replication_role = replica')
  const { rows } = await behind.query<{ name: string }>(tableNames)
  const tamper = async (sql: string): Promise<void> => void (await behind.query(sql))
  return {
    tamper,
    migrateRows: (name: string) => tamper(postgresMigrations.find((migration) => migration.name === name)?.sql ?? `no migration ${name}`),
    wipe: () => tamper(rows.map(({ name }) => `DELETE FROM ${name};`).join('')),
    endLeases: () => tamper("UPDATE outbox SET lease_until = 0, waiting = 1 WHERE state = 'claimed'"),
    close: () => behind.end(),
  }
}

const openAt = async (url: string): Promise<StoreUnderTest> => {
  const patient = await opened({ url, connections: 20 })
  const hasty = await opened({ url, transactionLimitMs: 100 })
  const behind = await openBehind(url)
  return {
    ...patient,
    ...behind,
    hasty: hasty.store,
    restoreOutcome: (from, now) => inNewDatabase((there) => restorePostgres({ from, url: there, now })),
    restoreElsewhere: (from, now, look) =>
      inNewDatabase(async (there) => {
        const outcome = await restorePostgres({ from, url: there, now })
        if (!outcome.ok) throw new Error(outcome.failure.advice)
        const found = await openAt(there)
        return await look(found).finally(found.close)
      }),
    restoreOver: (from) => restorePostgres({ from, url, now: noon }),
    async close() {
      await behind.close()
      await hasty.close()
      await patient.close()
    },
  }
}

const openUnderTest = async (): Promise<StoreUnderTest> => {
  const database = await createMigratedDatabase()
  const found = await openAt(database.url)
  return {
    ...found,
    async close() {
      await found.close()
      await database.drop()
    },
  }
}

describe('the store on PostgreSQL', () => {
  describeStore(openUnderTest)
})
