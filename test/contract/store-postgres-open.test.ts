import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { postgresSchema } from '../../src/store/postgres/migrate.ts'
import { postgresMigrations } from '../../src/store/postgres/migrations.generated.ts'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { createDatabase } from '../tools/database.ts'
import type { Database } from '../tools/postgres.ts'

let database: Database
beforeEach(async () => {
  database = await createDatabase()
})
afterEach(async () => await database.drop())

const ask = async (sql: string): Promise<readonly unknown[]> => {
  const client = new pg.Client(database.url)
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}
const open = () => openPostgres({ url: database.url })
const openAndClose = async (): Promise<void> => {
  const opened = await open()
  if (!opened.ok) throw new Error(opened.failure.advice)
  await opened.value.close()
}
const everyVersion = postgresMigrations.map(({ version, name }) => ({ version, name }))
const versions = () => ask('SELECT version, name FROM forthright_migrations ORDER BY version')

describe('a database that is taken', () => {
  it('is empty', async () => {
    await openAndClose()
    expect(await versions()).toEqual(everyVersion)
  })

  it('was opened before, and is not migrated again', async () => {
    await openAndClose()
    await openAndClose()
    expect(await versions()).toEqual(everyVersion)
  })

  it('is opened by four nodes at once', async () => {
    await Promise.all([openAndClose(), openAndClose(), openAndClose(), openAndClose()])
    expect(await versions()).toEqual(everyVersion)
  })

  it('is completed after a migration that was broken off', async () => {
    const client = new pg.Client(database.url)
    await client.connect()
    const gone = client.query('BEGIN; CREATE TABLE pages (id text); SELECT pg_terminate_backend(pg_backend_pid())')
    client.on('error', () => undefined)
    await expect(gone).rejects.toThrow()
    await openAndClose()
    expect(await versions()).toEqual(everyVersion)
  })
})

describe('a database that is refused', () => {
  const refusal = async () => {
    const opened = await open()
    if (opened.ok) throw new Error('the database was opened')
    return opened.failure
  }

  it('was migrated by a newer version', async () => {
    await openAndClose()
    await ask("INSERT INTO forthright_migrations VALUES (99, 'later', '')")
    expect(await refusal()).toMatchObject({ kind: 'newer-schema', found: 99, known: postgresSchema })
  })

  it('holds tables of another program under our names', async () => {
    await ask('CREATE TABLE incidents (id text)')
    expect((await refusal()).kind).toBe('foreign')
    expect(await ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).toEqual([{ tablename: 'incidents' }])
  })

  it('does not exist', async () => {
    const url = new URL(database.url)
    url.pathname = '/nowhere'
    const opened = await openPostgres({ url: url.href })
    expect(opened).toMatchObject({ ok: false, failure: { kind: 'unreachable', reason: expect.stringContaining('nowhere') } })
  })

  it('is not running', async () => {
    const opened = await openPostgres({ url: 'postgres://postgres@127.0.0.1:1/x' })
    expect(opened).toMatchObject({
      ok: false,
      failure: { kind: 'unreachable', advice: expect.stringContaining('FORTHRIGHT_DATABASE_URL') },
    })
  })
})
