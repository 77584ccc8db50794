import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sqliteSchema } from '../../src/store/sqlite/migrate.ts'
import { sqliteMigrations } from '../../src/store/sqlite/migrations.generated.ts'
import { openSqlite, refusalOf } from '../../src/store/sqlite/open.ts'
import { openTestStore } from './open-test-store.ts'
import { write } from './store-harness.ts'
import { id, noon, page, subscriberNumber } from './store-samples.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forthright-open-'))
  file = join(folder, 'forthright.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

const digestOf = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex')
/** Names and contents of everything beside the file: what "left as it was" means. */
const folderState = () =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, digestOf(name)])

const filled = async (): Promise<void> => {
  const store = await openTestStore({ file })
  await write(store.store, async (records) => {
    await records.pages.insert(page())
    await records.subscribers.insertMany(Array.from({ length: 2000 }, (_, n) => subscriberNumber(n + 1)))
  })
  await store.close()
}
const tamper = (sql: string): void => {
  const db = new DatabaseSync(file)
  db.exec(sql)
  db.close()
}
/** Opens, expects a refusal that leaves everything as it was, and answers it. */
const refusal = async () => {
  const before = folderState()
  const opened = await openSqlite({ file })
  if (opened.ok) throw new Error('the file was opened')
  expect(folderState()).toEqual(before)
  return opened.failure
}

describe('a file that is taken', () => {
  it('is made when it is not there, and kept in WAL mode', async () => {
    await filled()
    const db = new DatabaseSync(file, { readOnly: true })
    const [mode, version] = [db.prepare('PRAGMA journal_mode').get(), db.prepare('PRAGMA user_version').get()]
    db.close()
    expect([mode, version]).toMatchObject([{ journal_mode: 'wal' }, { user_version: sqliteSchema }])
  })

  it('is empty', async () => {
    writeFileSync(file, '')
    await filled()
    expect(readFileSync(file).length).toBeGreaterThan(0)
  })

  it('is opened again without a second migration', async () => {
    await filled()
    const store = await openTestStore({ file })
    expect(await store.store.read((records) => records.subscribers.countByState(page().id))).toMatchObject({ active: 2000 })
    await store.close()
    const db = new DatabaseSync(file, { readOnly: true })
    expect(db.prepare('SELECT version, name FROM forthright_migrations').all()).toMatchObject(
      sqliteMigrations.map(({ version, name }) => ({ version, name })),
    )
    db.close()
  })

  it('leaves no journal behind when it is closed', async () => {
    await filled()
    expect(readdirSync(folder)).toEqual(['forthright.db'])
  })

  it('is completed after a migration was killed half-way', async () => {
    const half = readFileSync(new URL('../../src/store/sqlite/migrations/0001-foundation.sql', import.meta.url), 'utf8').slice(0, 4000)
    const begun = `BEGIN; ${half.slice(0, half.lastIndexOf(';') + 1)}`
    const script = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1]);
      db.exec('PRAGMA journal_mode = WAL'); db.exec(process.argv[2]); process.kill(process.pid, 'SIGKILL')`
    const { signal } = spawnSync(process.execPath, ['-e', script, file, begun])
    expect(signal).toBe('SIGKILL')
    await filled()
  })

  it('shows after a kill what was committed before', async () => {
    await filled()
    const script = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1]);
      db.exec("UPDATE pages SET name = 'Committed'"); db.exec("BEGIN; UPDATE pages SET name = 'Not'"); process.kill(process.pid, 'SIGKILL')`
    spawnSync(process.execPath, ['-e', script, file])
    const store = await openTestStore({ file })
    const list = await store.store.read((records) => records.pages.list())
    await store.close()
    expect(list.map(({ name }) => name)).toEqual(['Committed'])
  })
})

describe('a file that is refused', () => {
  it('was written by a newer version', async () => {
    await filled()
    tamper('PRAGMA user_version = 99')
    expect(await refusal()).toMatchObject({
      kind: 'newer-schema',
      found: 99,
      known: sqliteSchema,
      advice: expect.stringContaining('newer version'),
    })
  })

  it('is of an older version, or not there, where migrating is not allowed', async () => {
    const opened = await openSqlite({ file, mayMigrate: false })
    expect(opened).toMatchObject({ ok: false, failure: { kind: 'older-schema', found: 0, known: sqliteSchema } })
    expect(folderState()).toEqual([])
  })

  it('was written by a newer version that was killed', async () => {
    await filled()
    const script = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1]);
      db.exec('PRAGMA user_version = 99'); process.kill(process.pid, 'SIGKILL')`
    spawnSync(process.execPath, ['-e', script, file])
    const opened = await openSqlite({ file })
    expect(opened).toMatchObject({ ok: false, failure: { kind: 'newer-schema', found: 99 } })
  })

  it('is damaged in the middle', async () => {
    await filled()
    const bytes = readFileSync(file)
    for (let at = 4096 * 30; at < 4096 * 60; at += 64) bytes[at] = (bytes[at] ?? 0) ^ 0xff
    writeFileSync(file, bytes)
    expect(await refusal()).toMatchObject({ kind: 'corrupt', advice: expect.stringContaining('forthright restore') })
  })

  it('is cut off', async () => {
    await filled()
    writeFileSync(file, readFileSync(file).subarray(0, 4096 * 20 + 100))
    expect((await refusal()).kind).toBe('corrupt')
  })

  it('is no database', async () => {
    writeFileSync(file, 'This is a letter and not a database at all.')
    expect((await refusal()).kind).toBe('corrupt')
  })

  it('belongs to another program', async () => {
    tamper('CREATE TABLE invoices (id INTEGER)')
    expect((await refusal()).kind).toBe('foreign')
  })

  it('lies in a folder that is not there', async () => {
    file = join(folder, 'nowhere', 'forthright.db')
    expect(await refusal()).toMatchObject({ kind: 'unreachable', advice: expect.stringContaining('nowhere') })
  })

  it('is a folder', async () => {
    file = folder
    expect((await refusal()).kind).toBe('unreachable')
  })

  it('would be written by an SQLite that damages files', () => {
    const failure = refusalOf('f', { kind: 'unsafe-version', found: '3.45.1' })
    expect(failure).toMatchObject({ kind: 'unsafe-version', advice: expect.stringContaining('3.51.3') })
  })
})

it('reads while somebody writes', async () => {
  const store = await openTestStore({ file })
  const seen = await write(store.store, async (records) => {
    await records.pages.insert(page({ id: id('pg', 7), createdAt: noon }))
    return await store.store.read(async (others) => (await others.pages.list()).length)
  })
  await store.close()
  expect(seen).toBe(0)
})
