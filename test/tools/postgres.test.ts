import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createDatabase } from './database.ts'
import { createDatabaseOn, type PostgresServer, startPostgres } from './postgres.ts'

async function query(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

it('gives each test a database of its own', async () => {
  const [one, other] = await Promise.all([createDatabase(), createDatabase()])
  await query(one.url, 'create table mine (id int)')
  await expect(query(other.url, 'select * from mine')).rejects.toThrow('does not exist')
  await Promise.all([one.drop(), other.drop()])
})

it('drops a database that somebody is still connected to', async () => {
  const database = await createDatabase()
  const client = new pg.Client({ connectionString: database.url })
  client.on('error', () => undefined)
  await client.connect()
  await database.drop()
  await expect(query(database.url, 'select 1')).rejects.toThrow('does not exist')
})

it('runs with durable settings', async () => {
  const database = await createDatabase()
  expect(await query(database.url, "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit")).toEqual([
    { fsync: 'on', commit: 'on' },
  ])
  await database.drop()
})

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

it('keeps what was committed over a kill', async () => {
  const { url } = await createDatabaseOn(server.url)
  await query(url, 'create table kept as select 1 as id')
  await server.kill9()
  await server.restart()
  expect(await query(url, 'select id from kept')).toEqual([{ id: 1 }])
})
