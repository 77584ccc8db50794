import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { Records } from '../../src/app/store.ts'
import { ok } from '../../src/core/result.ts'
import type { Trouble } from '../../src/store/sqlite/health.ts'
import { failingThread } from './failing-thread.ts'
import { openTestStore, type TestStore } from './open-test-store.ts'
import { page } from './store-samples.ts'

const ioErrorFsync = 1034
const diskFull = 13
const busy = 5
const readOnly = 8

const opened: TestStore[] = []
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

/** A store whose thread fails at the first statement that begins with `word`. */
const failing = async (word: string, code: number | 'exit') => {
  const troubles: Trouble[] = []
  const store = await openTestStore({ threadFile: failingThread(word, code), onTrouble: (trouble) => troubles.push(trouble) })
  opened.push(store)
  const write = () => store.store.transaction(async (records) => ok(await records.pages.insert(page())))
  return { ...store, troubles, write }
}
const faultOf = (outcome: Awaited<ReturnType<Awaited<ReturnType<typeof failing>>['write']>>): string =>
  outcome.ok ? 'written' : outcome.fault.code

it('refuses as full when the disk is full, tells, and goes on working', async () => {
  const { write, troubles, store } = await failing('INSERT', diskFull)
  expect([faultOf(await write()), faultOf(await write())]).toEqual(['store.full', 'store.full'])
  expect(troubles.map(({ kind }) => kind)).toEqual(['full', 'full'])
  expect(await store.read((records) => records.pages.list())).toEqual([])
})

it.each([busy, readOnly])('refuses as unavailable on result code %s, without giving up the handle', async (code) => {
  const { write, troubles } = await failing('BEGIN IMMEDIATE', code)
  expect([faultOf(await write()), troubles]).toEqual(['store.unavailable', []])
})

it('never uses a handle again whose fsync failed', async () => {
  const { write, troubles, store, dispatch } = await failing('COMMIT', ioErrorFsync)
  expect(faultOf(await write())).toBe('store.unavailable')
  expect(troubles).toMatchObject([{ kind: 'broken', error: { message: 'failed with 1034' } }])
  let asked = false
  const ask = async (records: Records) => {
    asked = true
    return ok(await records.pages.list())
  }
  expect(await store.transaction(ask)).toMatchObject({ ok: false, fault: { code: 'store.unavailable' } })
  await expect(store.read(ask)).rejects.toMatchObject({ fault: { code: 'store.unavailable' } })
  await expect(dispatch.releaseAbandoned(page().createdAt)).rejects.toMatchObject({ fault: { code: 'store.unavailable' } })
  expect(asked).toBe(false)
})

it('is unavailable when its thread has died', async () => {
  const { write, troubles } = await failing('INSERT', 'exit')
  expect(faultOf(await write())).toBe('store.unavailable')
  expect(troubles).toMatchObject([{ kind: 'broken' }])
})

it('throws for dispatch what it refuses a transaction', async () => {
  const { dispatch } = await failing('UPDATE', diskFull)
  await expect(dispatch.releaseAbandoned(page().createdAt)).rejects.toMatchObject({ fault: { code: 'store.full' } })
})

it('says that the server is stopping once it is closed', async () => {
  const store = await openTestStore()
  await store.close()
  expect(await store.store.transaction(async () => ok(1))).toMatchObject({ ok: false, fault: { code: 'server.stopping' } })
})

it('keeps a ballast beside the file and gives it up once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-ballast-'))
  const ballast = { file: join(folder, 'ballast'), bytes: 3_000_000 }
  const store = await openTestStore({ ballast })
  const blocks = statSync(ballast.file).blocks
  const released = [await store.releaseBallast(), await store.releaseBallast()]
  const isThere = existsSync(ballast.file)
  await store.close()
  rmSync(folder, { recursive: true })
  expect([blocks * 512 >= 3_000_000, released, isThere]).toEqual([true, [true, false], false])
})

it('opens without a ballast where the disk has no room for one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-ballast-'))
  const store = await openTestStore({ ballast: { file: join(folder, 'ballast'), bytes: 2 ** 50 } })
  const isThere = existsSync(join(folder, 'ballast'))
  await store.close()
  rmSync(folder, { recursive: true })
  expect(isThere).toBe(false)
})
