import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../../src/core/actor/actor.ts'
import { impacts } from '../../src/core/component/impact.ts'
import { deliveryStates } from '../../src/core/delivery/delivery.ts'
import { incidentKinds, incidentPhases, maintenancePhases, severities } from '../../src/core/incident/phase.ts'
import { tableNames } from '../../src/store/backup/table-order.ts'
import { newestVersion } from '../../src/store/migration.ts'
import { postgresMigrations } from '../../src/store/postgres/migrations.generated.ts'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { sqliteMigrations } from '../../src/store/sqlite/migrations.generated.ts'
import { createDatabase } from '../tools/database.ts'
import type { Database } from '../tools/postgres.ts'
import { dumpPostgres } from './dump-postgres.ts'
import { openTestStore, type TestStore } from './open-test-store.ts'

const root = new URL('../../src/store/', import.meta.url)

/** The checked-in dump; UPDATE_SAMPLES=1 writes it anew. */
const checkedIn = (dialect: string, actual: string): string => {
  const file = new URL(`${dialect}/schema.sql`, root)
  if (process.env.UPDATE_SAMPLES === '1') writeFileSync(file, actual)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

const scriptsOf = (dialect: string): readonly string[] => {
  const folder = new URL(`${dialect}/migrations/`, root)
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
}

const closedLists: readonly (readonly [what: string, column: string, list: readonly string[]])[] = [
  ['severity', 'severity', severities],
  ['threshold', 'threshold', severities],
  ['kind of incident', 'kind', incidentKinds],
  ['phase of an incident', 'phase', incidentPhases],
  ['phase of a maintenance', 'phase', maintenancePhases],
  ['impact', 'impact', impacts],
  ['state of a delivery', 'state', deliveryStates],
  ['role', 'role', roles],
]

describe('the schema on SQLite', () => {
  let store: TestStore
  beforeAll(async () => {
    store = await openTestStore()
  })
  afterAll(async () => await store.close())
  const ask = (sql: string) => {
    const db = new DatabaseSync(store.file, { readOnly: true })
    const rows = db.prepare(sql).all()
    db.close()
    return rows
  }

  it('is what its dump shows', () => {
    const rows = ask('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name')
    const actual = rows.map(({ sql }) => `${String(sql)};\n`).join('\n')
    expect(actual).toBe(checkedIn('sqlite', actual))
  })

  it('has the tables that a backup carries, and no others', () => {
    const rows = ask("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'forthright_migrations' ORDER BY name")
    expect(rows.map(({ name }) => name)).toEqual(tableNames.toSorted())
  })

  it.each(closedLists)('allows the same values as the core: %s', (_what, column, list) => {
    const values = list.map((value) => `'${value}'`).join(', ')
    expect(scriptsOf('sqlite').join('').replaceAll(/\s+/g, ' ').replaceAll('( ', '(')).toContain(`${column} IN (${values}`)
  })

  it('carries its migrations in the bundle', () => {
    expect(sqliteMigrations.map(({ sql }) => sql)).toEqual(scriptsOf('sqlite'))
    expect(newestVersion(sqliteMigrations)).toBe(sqliteMigrations.length)
  })
})

describe('the schema on PostgreSQL', () => {
  let database: Database
  let client: pg.Client
  beforeAll(async () => {
    database = await createDatabase()
    const opened = await openPostgres({ url: database.url })
    if (opened.ok) await opened.value.close()
    client = new pg.Client(database.url)
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await database.drop()
  })

  it('is what its dump shows', async () => {
    const actual = await dumpPostgres(client)
    expect(actual).toBe(checkedIn('postgres', actual))
  })

  it('has the same tables, columns and indexes as SQLite', () => {
    const namesIn = (dialect: string) =>
      [
        ...scriptsOf(dialect)
          .join('\n')
          .matchAll(/^(?:CREATE (?:UNIQUE )?(?:TABLE|INDEX) (\w+)| {2}([a-z_]+) (?:TEXT|text|INTEGER|integer|bigint))/gm),
      ].map(([, table, column]) => table ?? column)
    expect(namesIn('postgres')).toEqual(namesIn('sqlite'))
    expect(namesIn('sqlite').length).toBeGreaterThan(150)
  })

  it('compares every text by its code points, as SQLite does', async () => {
    const { rows } = await client.query(
      "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C' AND table_name <> 'forthright_migrations'",
    )
    expect(rows).toEqual([])
  })

  it('carries its migrations in the bundle', () => {
    expect(postgresMigrations.map(({ sql }) => sql)).toEqual(scriptsOf('postgres'))
  })
})
