import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe } from 'vitest'
import { sqliteMigrations } from '../../src/store/sqlite/migrations.generated.ts'
import { restoreSqlite } from '../../src/store/sqlite/restore.ts'
import { openTestStore } from './open-test-store.ts'
import { describeStore } from './store-contract.ts'
import type { StoreUnderTest } from './store-harness.ts'
import { noon } from './store-samples.ts'

const tableNames = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'forthright_migrations'"

const inNewFolder = async <T>(work: (file: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-contract-'))
  return await work(join(folder, 'forthright.db')).finally(() => rmSync(folder, { recursive: true }))
}

/** SQL behind the store's back. */
const openBehind = (file: string) => {
  const behind = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: false })
  behind.exec('PRAGMA synchronous = OFF')
  const tables = behind.prepare(tableNames).all()
  const tamper = async (sql: string): Promise<void> => behind.exec(sql)
  return {
    tamper,
    migrateRows: (name: string) => tamper(sqliteMigrations.find((migration) => migration.name === name)?.sql ?? `no migration ${name}`),
    wipe: () => tamper(`BEGIN; ${tables.map(({ name }) => `DELETE FROM ${String(name)};`).join('')} COMMIT`),
    endLeases: () => tamper("UPDATE outbox SET lease_until = 0, waiting = 1 WHERE state = 'claimed'"),
    close: () => behind.close(),
  }
}

const openAt = async (file: string): Promise<StoreUnderTest> => {
  const patient = await openTestStore({ file })
  const hasty = await openTestStore({ file, transactionLimitMs: 100 })
  const behind = openBehind(file)
  return {
    ...patient,
    ...behind,
    hasty: hasty.store,
    restoreOutcome: (from, now) => inNewFolder((there) => restoreSqlite({ from, file: there, now })),
    restoreElsewhere: (from, now, look) =>
      inNewFolder(async (there) => {
        const outcome = await restoreSqlite({ from, file: there, now })
        if (!outcome.ok) throw new Error(outcome.failure.advice)
        const opened = await openAt(there)
        return await look(opened).finally(opened.close)
      }),
    restoreOver: (from) => restoreSqlite({ from, file, now: noon }),
    async close() {
      behind.close()
      await hasty.close()
      await patient.close()
    },
  }
}

const openUnderTest = async (): Promise<StoreUnderTest> => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-contract-'))
  const opened = await openAt(join(folder, 'forthright.db'))
  return {
    ...opened,
    async close() {
      await opened.close()
      rmSync(folder, { recursive: true })
    },
  }
}

describe('the store on SQLite', () => {
  describeStore(openUnderTest)
})
