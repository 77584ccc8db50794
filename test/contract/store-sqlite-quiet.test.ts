import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestStore, type TestStore } from './open-test-store.ts'
import { write } from './store-harness.ts'
import { delivery, id, later, noon, page } from './store-samples.ts'

let store: TestStore
beforeEach(async () => {
  store = await openTestStore()
  await write(store.store, (records) => records.pages.insert(page()))
})
afterEach(() => store.close())

const claimed = async (seconds: number) => {
  const rows = await store.dispatch.claim({ channel: 'email', lane: 1, limit: 9, leaseSeconds: 30, now: later(seconds) })
  return rows.map((row) => row.id)
}

/** As nobody but a person with a tool of their own does it. */
const makeDueBehindItsBack = (seconds: number): void => {
  const db = new DatabaseSync(store.file)
  db.prepare('UPDATE outbox SET due_at = ?').run(later(seconds).toString({ fractionalSecondDigits: 3 }))
  db.close()
}

it('looks into a quiet lane again after ten seconds, whoever wrote into the file', async () => {
  await write(store.store, (records) => records.outbox.enqueue([delivery(1)]))
  const [row] = await store.dispatch.claim({ channel: 'email', lane: 1, limit: 9, leaseSeconds: 30, now: noon })
  if (!row) throw new Error('nothing was claimed')
  const { id: row1, leaseToken } = row
  await store.dispatch.settle([{ id: row1, leaseToken, state: 'pending', dueAt: later(3600), detail: 'later', at: noon }])
  expect(await claimed(1)).toEqual([])
  makeDueBehindItsBack(0)
  expect([await claimed(10.9), await claimed(11)]).toEqual([[], [id('dl', 1)]])
})

it('looks at once when anything was written here', async () => {
  expect(await claimed(1)).toEqual([])
  await write(store.store, (records) => records.outbox.enqueue([delivery(1)]))
  expect(await claimed(1)).toEqual([id('dl', 1)])
})

it('counts what changed something, and neither reading nor what was refused', async () => {
  const before = store.store.revision?.() ?? 0
  await store.store.read((records) => records.pages.list())
  await store.store.transaction(async (records) => ({ ok: true, value: await records.pages.list() }))
  await claimed(1)
  expect(store.store.revision?.()).toBe(before)
  await write(store.store, (records) => records.outbox.enqueue([delivery(1)]))
  expect(store.store.revision?.()).toBe(before + 1)
})
