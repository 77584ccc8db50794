import pg from 'pg'
import { describe } from 'vitest'
import { openPostgres, type PostgresOptions, type PostgresStore } from '../../src/store/postgres/open.ts'
import { createDatabase } from '../tools/database.ts'
import { describeStore } from './store-contract.ts'
import type { StoreUnderTest } from './store-harness.ts'

const tableNames = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'forthright_migrations'"

const opened = async (options: PostgresOptions): Promise<PostgresStore> => {
  const result = await openPostgres(options)
  if (!result.ok) throw new Error(result.failure.advice)
  return result.value
}

const openUnderTest = async (): Promise<StoreUnderTest> => {
  const database = await createDatabase()
  const patient = await opened({ url: database.url, connections: 20 })
  const hasty = await opened({ url: database.url, transactionLimitMs: 100 })
  const behind = new pg.Client(database.url)
  await behind.connect()
  // Tables can be emptied in any order when nobody checks what refers to what.
  await behind.query('SET session_replication_role = replica')
  const { rows } = await behind.query<{ name: string }>(tableNames)
  const tamper = async (sql: string): Promise<void> => void (await behind.query(sql))
  return {
    store: patient.store,
    dispatch: patient.dispatch,
    hasty: hasty.store,
    tamper,
    wipe: () => tamper(rows.map(({ name }) => `DELETE FROM ${name};`).join('')),
    endLeases: () => tamper("UPDATE outbox SET lease_until = 0 WHERE state = 'claimed'"),
    async close() {
      await behind.end()
      await hasty.close()
      await patient.close()
      await database.drop()
    },
  }
}

describe('the store on PostgreSQL', () => {
  describeStore(openUnderTest)
})
