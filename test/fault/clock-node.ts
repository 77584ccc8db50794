import { createInterface } from 'node:readline'
import type { Context } from '../../src/app/context.ts'
import type { Courier } from '../../src/app/courier.ts'
import { loadLetters } from '../../src/app/letters.ts'
import { instantOfMilliseconds, plusSeconds } from '../../src/core/time.ts'
import { systemClock } from '../../src/main/clock.ts'
import { publicHolidays } from '../../src/main/holidays.ts'
import { systemIds } from '../../src/main/ids.ts'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { startWorker } from '../../src/worker/start-worker.ts'

// A node of several, in a process of its own that a test kills and pauses: the real worker, whose clock of what is due is woken more
// often. Lines on standard input set its clock; lines on standard output say what it sent.

const say = (what: Readonly<Record<string, unknown>>): void => void process.stdout.write(`${JSON.stringify(what)}\n`)
// Whoever started it is gone.
process.stdout.on('error', () => process.exit(1))

const opened = await openPostgres({ url: process.argv[2] ?? '' })
if (!opened.ok) throw new Error(opened.failure.advice)
const { background: store, dispatch } = opened.value

let own = { at: systemClock.now(), since: performance.now() }
createInterface(process.stdin).on('line', (line) => {
  own = { at: instantOfMilliseconds(Number(line)), since: performance.now() }
})

const context: Context = {
  actor: { kind: 'system', name: 'worker' },
  store,
  clock: { now: () => plusSeconds(own.at, (performance.now() - own.since) / 1000) },
  ids: systemIds(systemClock),
  hints: { raise: () => undefined },
  settings: {
    baseUrl: 'http://localhost',
    consoleUrl: 'http://localhost',
    secret: 'not used here',
    undoSeconds: 0,
    deliveryDays: 90,
    operatorAddresses: [],
    headsUpAddresses: [],
  },
  holidays: publicHolidays,
  passwords: { hash: async () => '', verify: async () => false },
  parseWebhookUrl: () => {
    throw new Error('there are no webhooks here')
  },
}

const courier: Courier = {
  channel: 'email',
  capacity: 10,
  async deliver(batch, report, signal) {
    const since = Date.now()
    const letterOf = await store.read((records) => loadLetters(records, batch, context))
    for (const delivery of batch) {
      if (signal.aborted) {
        report(delivery, { kind: 'postponed', reason: 'Stopped before it was sent.' })
        continue
      }
      const isMoot = letterOf(delivery).kind === 'moot'
      if (!isMoot) say({ sent: delivery.id, since, at: Date.now() })
      report(delivery, isMoot ? { kind: 'moot', reason: 'It is settled.' } : { kind: 'delivered', reply: '250 Ok' })
    }
  },
}

const nothing = (): readonly [] => []
const worker = startWorker({
  context,
  dispatch,
  couriers: [courier],
  renderer: { overview: nothing, incident: nothing, month: nothing, communication: nothing },
  shelf: { put: async () => undefined, retain: async () => undefined, markOf: () => undefined, mark: async () => undefined },
  audience: { tell: () => undefined },
  onSettled: () => undefined,
  onError: (loop, error) => say({ loop, error: String(error) }),
})
setInterval(() => {
  for (const topic of ['due', 'outbox'] as const) worker.wake(topic)
  say({ tick: true })
}, 300)
say({ ready: true })
