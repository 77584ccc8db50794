import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type HintTopic, hintTopics } from '../../src/app/ports.ts'
import { ok } from '../../src/core/result.ts'
import { openPostgres, type PostgresStore } from '../../src/store/postgres/open.ts'
import { createMigratedDatabase } from '../tools/database.ts'
import type { Database } from '../tools/postgres.ts'
import { type DatabaseProxy, openProxy } from './database-proxy.ts'
import { write } from './store-harness.ts'
import { delivery, id, incident, later, noon, notice, page } from './store-samples.ts'

const open = async (url: string): Promise<PostgresStore> => {
  const opened = await openPostgres({ url })
  if (!opened.ok) throw new Error(opened.failure.advice)
  return opened.value
}

let database: Database
let proxy: DatabaseProxy
let near: PostgresStore
let far: PostgresStore
beforeEach(async () => {
  database = await createMigratedDatabase()
  proxy = await openProxy(database.url)
  near = await open(database.url)
  far = await open(proxy.url)
  await write(near.store, (records) => records.pages.insert(page()))
})
afterEach(async () => {
  await proxy.close()
  await far.close()
  await near.close()
  await database.drop()
})
const rename = (store: PostgresStore, name: string) =>
  store.store.transaction(async (records) => ok(await records.pages.save(page({ name, version: 2 }), 1)))
const name = () => near.store.read(async (records) => (await records.pages.list())[0]?.name)

describe('a database that cannot be reached', () => {
  it('makes a transaction unavailable within five seconds when it hangs', async () => {
    proxy.hang()
    const start = performance.now()
    const outcome = await rename(far, 'New')
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'store.unavailable', retryAfter: 5 } })
    expect(performance.now() - start).toBeLessThan(5_500)
  })

  it('makes a transaction unavailable when it hangs in the middle, and changes nothing', async () => {
    const outcome = await far.store.transaction(async (records) => {
      await records.pages.save(page({ name: 'New', version: 2 }), 1)
      proxy.hang()
      return ok(await records.pages.list())
    })
    expect([outcome.ok, await name()]).toEqual([false, 'Harbourline'])
  })

  it('rolls back when the connection breaks in the middle', async () => {
    const outcome = await far.store.transaction(async (records) => {
      await records.pages.save(page({ name: 'New', version: 2 }), 1)
      proxy.cut()
      return ok(await records.pages.list())
    })
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'store.unavailable' } })
    expect(await name()).toBe('Harbourline')
  })

  it('goes on with new connections after all were broken', async () => {
    await rename(far, 'New')
    proxy.cut()
    expect(await far.store.read((records) => records.pages.list())).toHaveLength(1)
  })

  it('says unavailable when the answer to the commit is lost, though it was committed', async () => {
    proxy.cutAtAnswer('COMMIT\0')
    expect(await rename(far, 'New')).toMatchObject({ ok: false, fault: { code: 'store.unavailable' } })
    expect(await name()).toBe('New')
  })

  it('throws for dispatch what it refuses a transaction', async () => {
    await proxy.close()
    await expect(far.dispatch.stats(noon)).rejects.toMatchObject({ fault: { code: 'store.unavailable' } })
    proxy = await openProxy(database.url)
  })
})

describe('several nodes', () => {
  it('hear each other', async () => {
    const heard = Promise.withResolvers<HintTopic>()
    const armed = Promise.withResolvers<void>()
    let seen = 0
    const stop = await far.onHint((topic) => {
      if (++seen === hintTopics.length) armed.resolve()
      if (seen > hintTopics.length) heard.resolve(topic)
    })
    await armed.promise
    near.notify('journal')
    expect(await heard.promise).toBe('journal')
    stop()
  })

  it('look at everything after they could not hear', async () => {
    const topics: HintTopic[] = []
    const all = Promise.withResolvers<void>()
    await far.onHint((topic) => {
      topics.push(topic)
      if (topics.length === 2 * hintTopics.length) all.resolve()
    })
    proxy.cut()
    await all.promise
    expect(topics.slice(hintTopics.length).toSorted()).toEqual(hintTopics.toSorted())
  })

  it('work on different fan-outs', async () => {
    const start = (n: number) =>
      write(near.store, async (records) => {
        await records.notices.insert(notice({ id: id('nt', n) }))
        await records.outbox.startFanout({ noticeId: id('nt', n), cursor: null, confirmedBy: later(n) })
      })
    await write(near.store, (records) => records.incidents.insert(incident()))
    await start(1)
    await start(2)
    const claimed = await write(near.store, async (records) => {
      const first = await records.outbox.claimFanout()
      const second = await write(far.store, (others) => others.outbox.claimFanout())
      return [first?.noticeId, second?.noticeId]
    })
    expect(claimed).toEqual([id('nt', 2), id('nt', 1)])
  })

  it('let a newer message wait while another node is choosing the older one', async () => {
    const sibling = (position: number) => delivery(position, { subject: id('nt', position), position, target: 'ana@example.org' })
    await write(near.store, (records) => records.outbox.enqueue([sibling(1), sibling(2), delivery(3)]))
    const claim = async () =>
      (await near.dispatch.claim({ channel: 'email', lane: 1, limit: 9, leaseSeconds: 30, now: noon })).map((row) =>
        Number(row.id.slice(-2)),
      )
    const other = new pg.Client(database.url)
    await other.connect()
    await other.query(`BEGIN; SELECT 1 FROM outbox WHERE id = '${id('dl', 1)}' FOR UPDATE`)
    const meanwhile = await claim()
    await other.end()
    expect([meanwhile, await claim()]).toEqual([[3], [2]])
  })

  it('measure leases by the clock of the database, whatever their own says', async () => {
    await write(near.store, (records) => records.outbox.enqueue([delivery(1, { expiresAt: later(1e9) })]))
    const claim = (seconds: number) => near.dispatch.claim({ channel: 'email', lane: 1, limit: 1, leaseSeconds: 30, now: later(seconds) })
    expect([(await claim(0)).length, (await claim(1e8)).length]).toEqual([1, 0])
  })

  it('leave each other’s leases alone when they start', async () => {
    await write(near.store, (records) => records.outbox.enqueue([delivery(1)]))
    await near.dispatch.claim({ channel: 'email', lane: 1, limit: 1, leaseSeconds: 30, now: noon })
    expect(await far.dispatch.releaseAbandoned(noon)).toBe(0)
  })
})
