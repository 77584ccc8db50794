import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Context } from '../../src/app/context.ts'
import { countSubscribers } from '../../src/app/subscriber/count-subscribers.ts'
import { exportSubscribers } from '../../src/app/subscriber/export-subscribers.ts'
import { listSubscribers } from '../../src/app/subscriber/list-subscribers.ts'
import type { Subscriber } from '../../src/core/subscriber/subscriber.ts'
import { exportLines } from '../../src/http/api/subscriber-file.ts'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { buildSubscriber, mailTo } from '../build/subscriber.ts'
import { furnish, good, type House, owner } from '../scenario/house.ts'
import { createDatabaseOn, startPostgres } from '../tools/postgres.ts'

// npm run bench -- subscribers [count]: what the screen of subscribers asks for, in milliseconds; medians of fifteen.

const count = Number(process.argv[2] ?? 10_000)
const repeats = 15
const chunk = 1000

const stateOf = (n: number): Subscriber['status'] => {
  const { createdAt } = buildSubscriber()
  if (n % 500 === 7) return { state: 'suppressed', at: createdAt, reason: 'The mailbox is gone.' }
  return n % 20 === 3 ? { state: 'unsubscribed', at: createdAt } : { state: 'active', confirmedAt: createdAt }
}

const fill = async (house: House): Promise<void> => {
  const { ids } = house.as(owner)
  const one = (n: number): Subscriber =>
    buildSubscriber({ id: ids.next(), pageId: house.page.id, address: mailTo(`reader-${n}@customers.example.org`), status: stateOf(n) })
  for (let from = 0; from < count; from += chunk) {
    const some = Array.from({ length: Math.min(chunk, count - from) }, (_, n) => one(from + n))
    await house.store.transaction(async (records) => {
      await records.subscribers.insertMany(some)
      return { ok: true, value: undefined }
    })
  }
}

const slice = async (context: Context, wish: Partial<Parameters<typeof listSubscribers>[1]>) =>
  good(await listSubscribers(context, { after: null, limit: 50, ...wish }))

const exported = async (context: Context): Promise<void> => {
  for await (const _lines of exportLines(good(await exportSubscribers(context, {}))));
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const run = async (name: string, opened: Parameters<typeof furnish>[0]): Promise<void> => {
  const house = await furnish(opened)
  await fill(house)
  const context = house.as(owner)
  const asks: Readonly<Record<string, () => Promise<unknown>>> = {
    'the first fifty': () => slice(context, {}),
    'paused ones': () => slice(context, { state: 'suppressed' }),
    'a search that finds one': () => slice(context, { search: 'reader-77@' }),
    'a search that finds none': () => slice(context, { search: 'nobody@' }),
    'a search among the paused': () => slice(context, { state: 'suppressed', search: '@customers' }),
    'counts by state': () => countSubscribers(context, {}),
    'the whole list as CSV': () => exported(context),
  }
  console.log(`${name}, ${count.toLocaleString('en')} subscribers`)
  for (const [what, ask] of Object.entries(asks)) {
    const took: number[] = []
    for (let n = 0; n < repeats; n++) {
      const start = performance.now()
      await ask()
      took.push(performance.now() - start)
    }
    console.log(`${what.padEnd(28)} ${median(took).toFixed(1).padStart(8)} ms   (${took.map((ms) => ms.toFixed(0)).join(', ')})`)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'))
const sqlite = await openSqlite({ file: join(folder, 'bench.db'), threadFile: resolve('src/store/sqlite/thread.ts') })
if (!sqlite.ok) throw new Error(sqlite.failure.advice)
await run('SQLite', sqlite.value)
await sqlite.value.close()
rmSync(folder, { recursive: true })
const server = await startPostgres()
const postgres = await openPostgres({ url: (await createDatabaseOn(server.url)).url })
if (!postgres.ok) throw new Error(postgres.failure.advice)
await run('PostgreSQL', postgres.value)
await postgres.value.close()
await server.stop()
