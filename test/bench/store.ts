import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { DispatchStore, Store } from '../../src/app/store.ts'
import type { NewDelivery } from '../../src/core/delivery/delivery.ts'
import { idOf } from '../../src/core/id.ts'
import { ok } from '../../src/core/result.ts'
import { instantOf, plusSeconds } from '../../src/core/time.ts'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { createDatabaseOn, startPostgres } from '../tools/postgres.ts'

// npm run bench -- store [rows] [sqlite|postgres]: commits, enqueueing, claiming and settling; medians of five repeats.

const repeats = 5
const now = instantOf('2026-11-24T12:00:00Z')
const rows = Number(process.argv[2] ?? 100_000)

interface Bench {
  readonly store: Store
  readonly dispatch: DispatchStore
  close(): Promise<void>
}

const id = (letter: string, n: number): string => `01kb${letter}${String(n).padStart(21, '0')}`

const deliveries = (subject: number, from: number, count: number): readonly NewDelivery[] =>
  Array.from({ length: count }, (_, n) => ({
    id: idOf(id('d', subject * 10_000_000 + from + n)),
    kind: 'notice' as const,
    subject: id('n', subject),
    stream: id('c', subject),
    position: 1,
    channel: 'email' as const,
    target: `subscriber-${from + n}@customers.example.org`,
    subscriberId: idOf(id('s', from + n)),
    level: 'standard' as const,
    language: 'en' as const,
    createdAt: now,
    expiresAt: plusSeconds(now, 86_400),
  }))

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const report = (what: string, rates: readonly number[]): void =>
  console.log(
    `${what.padEnd(44)} ${Math.round(median(rates)).toLocaleString('en').padStart(10)} /s   (${rates.map((r) => Math.round(r)).join(', ')})`,
  )

const commits = async ({ store }: Bench): Promise<number> => {
  const count = 300
  const one = (n: number) =>
    store.transaction(async (records) => ok(await records.settings.setAlertSecrets({ current: String(n), former: undefined })))
  const seconds = await timed(async () => {
    for (let n = 0; n < count; n++) await one(n)
  })
  return count / seconds
}

const enqueue = async ({ store }: Bench, subject: number): Promise<number> => {
  const chunk = 1000
  const seconds = await timed(async () => {
    for (let from = 0; from < rows; from += chunk)
      await store.transaction(async (records) => ok(await records.outbox.enqueue(deliveries(subject, from, chunk))))
  })
  return rows / seconds
}

const dispatchAll = async ({ dispatch }: Bench, batch: number, workers: number): Promise<number> => {
  let done = 0
  const work = async (): Promise<void> => {
    const claimed = await dispatch.claim({ channel: 'email', lane: 1, limit: batch, leaseSeconds: 30, now })
    if (claimed.length === 0) return
    await dispatch.settle(
      claimed.map((row) => ({ id: row.id, leaseToken: row.leaseToken, state: 'delivered', dueAt: null, detail: '250 OK', at: now })),
    )
    done += claimed.length
    await work()
  }
  const seconds = await timed(() => Promise.all(Array.from({ length: workers }, work)))
  return done / seconds
}

const run = async (name: string, bench: Bench): Promise<void> => {
  const rates: Record<string, number[]> = {}
  const note = (what: string, rate: number): void => {
    rates[what] = [...(rates[what] ?? []), rate]
  }
  for (let n = 1; n <= repeats; n++) {
    note('commits, one after the other', await commits(bench))
    note('enqueue in transactions of 1,000', await enqueue(bench, n * 2))
    note('claim and settle 1,000 at a time', await dispatchAll(bench, 1000, 1))
    note('enqueue in transactions of 1,000', await enqueue(bench, n * 2 + 1))
    note('claim and settle 100 at a time, 4 workers', await dispatchAll(bench, 100, 4))
  }
  console.log(`${name}, ${rows.toLocaleString('en')} rows`)
  for (const [what, list] of Object.entries(rates)) report(what, list)
}

const benchSqlite = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'))
  const opened = await openSqlite({ file: join(folder, 'bench.db'), threadFile: resolve('src/store/sqlite/thread.ts') })
  if (!opened.ok) throw new Error(opened.failure.advice)
  await run('SQLite, synchronous=FULL', opened.value)
  await opened.value.close()
  rmSync(folder, { recursive: true })
}

const benchPostgres = async (): Promise<void> => {
  const server = await startPostgres()
  const database = await createDatabaseOn(server.url)
  const opened = await openPostgres({ url: database.url })
  if (!opened.ok) throw new Error(opened.failure.advice)
  await run('PostgreSQL, synchronous_commit=on', opened.value)
  await opened.value.close()
  await server.stop()
}

const which = process.argv[3]
if (which !== 'postgres') await benchSqlite()
if (which !== 'sqlite') await benchPostgres()
