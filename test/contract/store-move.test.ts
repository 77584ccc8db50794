import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { restorePostgres } from '../../src/store/postgres/restore.ts'
import { restoreSqlite } from '../../src/store/sqlite/restore.ts'
import { createDatabase } from '../tools/database.ts'
import { openTestStore } from './open-test-store.ts'
import { write } from './store-harness.ts'
import { entry, incident, noon, notice, page, plain, subscriberNumber } from './store-samples.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'forthright-move-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('moves everything from SQLite to PostgreSQL and back', async () => {
  const [outward, homeward, file] = [join(folder, 'out'), join(folder, 'home'), join(folder, 'home.db')]
  const first = await openTestStore()
  await write(first.store, async (records) => {
    await records.pages.insert(page({ name: 'Hafenlinie „Süd“ 🚢' }))
    await records.incidents.insert(incident())
    await records.notices.insert(notice())
    await records.subscribers.insertMany([subscriberNumber(1), subscriberNumber(2)])
    await records.journal.append([entry({ words: 'ä\0' })])
  })
  await first.backup({ file: outward, now: noon, extra: {} })
  const database = await createDatabase()
  await restorePostgres({ from: outward, url: database.url, now: noon })
  const second = await openPostgres({ url: database.url })
  if (!second.ok) throw new Error(second.failure.advice)
  await second.value.backup({ file: homeward, now: noon, extra: {} })
  await restoreSqlite({ from: homeward, file, now: noon })
  const third = await openTestStore({ file })
  const seen = (store: typeof first.store) =>
    store.read(async (records) => plain([await records.pages.list(), await records.notices.listOf(incident().id)]))
  expect([await seen(third.store), (await third.verify()).problems]).toEqual([await seen(first.store), []])
  await Promise.all([first.close(), second.value.close(), third.close()])
  await database.drop()
})
