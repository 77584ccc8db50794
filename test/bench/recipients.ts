import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import type { Store } from '../../src/app/store.ts'
import { noApprovals } from '../../src/core/approval/approval-policy.ts'
import { type EmailAddress, tagged } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { severities } from '../../src/core/incident/phase.ts'
import { type Page, plainLook } from '../../src/core/page/page.ts'
import { defaultClockPolicy } from '../../src/core/policy/clock-policy.ts'
import { noPolicy } from '../../src/core/policy/publishing-policy.ts'
import { ok } from '../../src/core/result.ts'
import type { Subscriber } from '../../src/core/subscriber/subscriber.ts'
import type { Reach } from '../../src/core/subscriber/wants-notice.ts'
import { instantOf } from '../../src/core/time.ts'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { createDatabaseOn, startPostgres } from '../tools/postgres.ts'

// npm run bench -- recipients [subscribers] [sqlite|postgres]: counting whom a notice reaches; medians of nine repeats.

const repeats = 9
const now = instantOf('2026-11-24T12:00:00Z')
const count = Number(process.argv[2] ?? 100_000)
const id = (letter: string, n: number): string => `01kb${letter}${String(n).padStart(21, '0')}`
const page: Page = {
  id: idOf(id('p', 1)),
  name: 'Example',
  language: 'en',
  zone: tagged('UTC'),
  look: plainLook,
  policy: noPolicy,
  approvals: noApprovals,
  showsRecord: false,
  countsAffected: false,
  clock: defaultClockPolicy,
  contact: null,
  createdAt: now,
  updatedAt: now,
  version: 1,
}
const component = (n: number) => idOf<Reach['affectedIds'][number]>(id('c', n))

/** Two of three have chosen up to four of twenty components; one in fifty has left. */
const subscriber = (n: number): Subscriber => ({
  id: idOf(id('s', n)),
  pageId: page.id,
  address: { channel: 'email', email: tagged<EmailAddress>(`subscriber-${n}@customers.example.org`) },
  preferences: {
    level: n % 2 ? 'summary' : 'technical',
    threshold: severities[n % 3] ?? 'minor',
    componentIds: n % 3 === 0 ? [] : Array.from({ length: 1 + (n % 4) }, (_, k) => component((n + 5 * k) % 20)),
    language: 'en',
  },
  audienceId: null,
  status: n % 50 === 0 ? { state: 'unsubscribed', at: now } : { state: 'active', confirmedAt: now },
  createdAt: now,
  version: 1,
})

const reaches: readonly (readonly [string, Reach])[] = [
  ['everybody', { addressing: { kind: 'all' }, severity: 'critical', affectedIds: [] }],
  ['one component', { addressing: { kind: 'all' }, severity: 'critical', affectedIds: [component(3)] }],
  ['three components, major', { addressing: { kind: 'all' }, severity: 'major', affectedIds: [component(3), component(7), component(11)] }],
]

const fill = async (store: Store): Promise<void> => {
  const made = await store.transaction(async (records) => ok(await records.pages.insert(page)))
  if (!made.ok) throw new Error(made.fault.detail)
  for (let from = 0; from < count; from += 2000) {
    const some = Array.from({ length: Math.min(2000, count - from) }, (_, n) => subscriber(from + n))
    const written = await store.transaction(async (records) => ok(await records.subscribers.insertMany(some)))
    if (!written.ok) throw new Error(written.fault.detail)
  }
}

const measure = async (name: string, store: Store, settle: () => Promise<unknown> = async () => undefined): Promise<void> => {
  await fill(store)
  await settle()
  for (const [whom, reach] of reaches) {
    const times: number[] = []
    let total = 0
    for (let n = 0; n <= repeats; n++) {
      const start = performance.now()
      const counts = await store.read((records) => records.subscribers.countReached(page.id, reach))
      times.push(performance.now() - start)
      total = counts.reduce((sum, each) => sum + each.count, 0)
    }
    const kept = times.slice(1).toSorted((a, b) => a - b)
    console.log(
      `${name.padEnd(10)} ${whom.padEnd(26)} ${kept[4]?.toFixed(1).padStart(7)} ms   slowest ${kept.at(-1)?.toFixed(1)}   ${total} reached`,
    )
  }
}

const which = process.argv[3]
if (which !== 'postgres') {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'))
  const opened = await openSqlite({ file: join(folder, 'bench.db'), threadFile: resolve('src/store/sqlite/thread.ts') })
  if (!opened.ok) throw new Error(opened.failure.advice)
  await measure('SQLite', opened.value.store)
  await opened.value.close()
  rmSync(folder, { recursive: true })
}
if (which !== 'sqlite') {
  const postgres = await startPostgres()
  const database = await createDatabaseOn(postgres.url)
  const opened = await openPostgres({ url: database.url })
  if (!opened.ok) throw new Error(opened.failure.advice)
  // As autovacuum leaves it a minute after an import.
  await measure('PostgreSQL', opened.value.store, async () => {
    const client = new pg.Client(database.url)
    await client.connect()
    await client.query('VACUUM ANALYZE subscribers')
    await client.end()
  })
  await opened.value.close()
  await database.drop()
  await postgres.stop()
}
