import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '../../src/app/context.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { setUpPage } from '../../src/app/page/set-up-page.ts'
import type { HintTopic } from '../../src/app/ports.ts'
import type { Store } from '../../src/app/store.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import { type SubscriberId, type TimeZone, tagged } from '../../src/core/brand.ts'
import type { NoticeInput } from '../../src/core/notice/parse-notice-input.ts'
import { ok } from '../../src/core/result.ts'
import type { Address } from '../../src/core/subscriber/subscriber.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { scryptPasswords } from '../../src/http/session/passwords.ts'
import { systemClock } from '../../src/main/clock.ts'
import { openCouriers } from '../../src/main/couriers.ts'
import { publicHolidays } from '../../src/main/holidays.ts'
import { systemIds } from '../../src/main/ids.ts'
import { parseOptions } from '../../src/main/options.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { startWorker, type Worker } from '../../src/worker/start-worker.ts'
import { good } from '../build/good.ts'
import { buildSubscriber } from '../build/subscriber.ts'
import { type Figures, quantile } from './interleaved.ts'

export interface OutboxHouse {
  /** Publishes a notice and waits until every delivery of it is recorded as delivered. */
  publish(notice: NoticeInput): Promise<Figures>
  close(): Promise<void>
}

const baseUrl = 'https://status.acme.example'
const bench: Actor = { kind: 'system', name: 'bench' }

const contextOf = (store: Store, raise: (topic: HintTopic) => void): Context => ({
  actor: bench,
  store,
  clock: systemClock,
  ids: systemIds(systemClock),
  hints: { raise },
  settings: {
    baseUrl,
    consoleUrl: baseUrl,
    secret: 'a secret of the bench, long enough',
    undoSeconds: 0,
    deliveryDays: 90,
    operatorAddresses: [],
    headsUpAddresses: [],
  },
  passwords: scryptPasswords,
  holidays: publicHolidays,
  parseWebhookUrl: () => {
    throw new Error('the bench adds its subscribers directly')
  },
})

const furnish = async (context: Context, addresses: readonly Address[]): Promise<void> => {
  const page = good(await setUpPage(context, { name: 'Acme Bank', zone: tagged<TimeZone>('Europe/Berlin') }))
  const status = { state: 'active', confirmedAt: plusSeconds(systemClock.now(), -60) } as const
  const subscribers = addresses.map((address) =>
    buildSubscriber({ id: context.ids.next<SubscriberId>(), pageId: page.id, address, status }),
  )
  good(await context.store.transaction(async (records) => ok(await records.subscribers.insertMany(subscribers))))
}

/** When each delivery was answered, and word when there are enough. */
class Tally {
  #at: number[] = []
  #tell: () => void = () => undefined

  note(): void {
    this.#at.push(performance.now())
    this.#tell()
  }

  count(expected: number): Promise<readonly number[]> {
    this.#at = []
    return new Promise((resolve) => {
      this.#tell = () => (this.#at.length === expected ? resolve(this.#at) : undefined)
    })
  }
}

/** The organisation as it runs in production (file with fsync, worker, couriers as configured), without its web server. */
export const openOutboxHouse = async (environment: Record<string, string>, addresses: readonly Address[]): Promise<OutboxHouse> => {
  const folder = await mkdtemp(join(tmpdir(), 'forthright-bench-'))
  const records = await openSqlite({ file: join(folder, 'forthright.db') })
  if (!records.ok) throw new Error(records.failure.advice)
  const { store, dispatch } = records.value
  const options = good(parseOptions({ FORTHRIGHT_DATA: folder, ...environment }, () => ''))
  const context = contextOf(store, (topic) => worker.wake(topic))
  const couriers = openCouriers({ ...context, ...context.settings, options, onRefused: ({ detail }) => fail(detail) })
  const tally = new Tally()
  const worker: Worker = startWorker({
    context,
    dispatch,
    couriers: couriers.all,
    renderer: { overview: () => [], incident: () => [], month: () => [], communication: () => [] },
    shelf: { put: async () => undefined, retain: async () => undefined, markOf: () => undefined, mark: async () => undefined },
    audience: { tell: () => undefined },
    onSettled: (_, { state, detail }) => (state === 'delivered' ? tally.note() : fail(detail)),
    onError: (loop, error) => {
      console.error(loop, error)
      process.exit(1)
    },
  })
  await furnish(context, addresses)
  return {
    publish: async (notice) => {
      const all = tally.count(addresses.length)
      const cpu = process.cpuUsage()
      const start = performance.now()
      const { noticeId } = good(await openIncident(context, { title: 'Card payments fail', severity: 'major', publish: true, notice }))
      const at = await all
      while ((await store.read((records) => records.outbox.countOf(noticeId))).delivered !== addresses.length);
      const after = at.map((moment) => moment - start)
      return figuresOf(after, performance.now() - start, process.cpuUsage(cpu))
    },
    close: async () => {
      await worker.stop()
      await couriers.close()
      await records.value.close()
      await rm(folder, { recursive: true })
    },
  }
}

const fail = (detail: string): never => {
  console.error(`A delivery failed: ${detail}`)
  process.exit(1)
}

/** `after` holds for each message the milliseconds from the start until it was taken. */
export const figuresOf = (after: readonly number[], milliseconds: number, cpu: NodeJS.CpuUsage): Figures => ({
  rate: (after.length / milliseconds) * 1000,
  p50: quantile(after, 0.5),
  p99: quantile(after, 0.99),
  last: milliseconds,
  cpu: (cpu.user + cpu.system) / after.length,
})
