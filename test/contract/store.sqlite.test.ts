import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe } from 'vitest'
import { openTestStore } from './open-test-store.ts'
import { describeStore } from './store-contract.ts'
import type { StoreUnderTest } from './store-harness.ts'

const tableNames = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'forthright_migrations'"

const openUnderTest = async (): Promise<StoreUnderTest> => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-contract-'))
  const file = join(folder, 'forthright.db')
  const patient = await openTestStore({ file })
  const hasty = await openTestStore({ file, transactionLimitMs: 100 })
  const behind = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: false })
  behind.exec('PRAGMA synchronous = OFF')
  const tables = behind.prepare(tableNames).all()
  const tamper = async (sql: string): Promise<void> => behind.exec(sql)
  return {
    store: patient.store,
    dispatch: patient.dispatch,
    hasty: hasty.store,
    tamper,
    wipe: () => tamper(`BEGIN; ${tables.map(({ name }) => `DELETE FROM ${String(name)};`).join('')} COMMIT`),
    endLeases: () => tamper("UPDATE outbox SET lease_until = 0 WHERE state = 'claimed'"),
    async close() {
      behind.close()
      await hasty.close()
      await patient.close()
      rmSync(folder, { recursive: true })
    },
  }
}

describe('the store on SQLite', () => {
  describeStore(openUnderTest)
})
