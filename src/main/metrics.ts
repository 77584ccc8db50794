import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { OutboxStats } from '../app/outbox-stats.ts'
import { egressRules } from '../channels/wire/web-url.ts'
import { attemptStates } from '../core/delivery/backoff.ts'
import { type ClaimedDelivery, deliveryChannels, type Settlement } from '../core/delivery/delivery.ts'
import { type ReplyOutcome, replyOutcomes } from '../core/question/decide-reply.ts'
import { secondsBetween } from '../core/time.ts'
import { loopNames } from '../worker/start-worker.ts'
import { type ClockFigures, type ClockMetrics, openClockMetrics, recordsGauge, shared, type TellTrouble, telling } from './clock-metrics.ts'

/** Loops beside the worker's. */
const doorLoops = ['mail door', 'mailbox'] as const

export interface LiveFigures extends ClockFigures {
  readonly stats: () => Promise<OutboxStats | undefined>
  /** Whether sending is held; undefined while the records cannot say. */
  readonly held: () => Promise<boolean | undefined>
  readonly streams: () => number
  readonly documents: () => number
  /** Seconds since the page last caught up with its chain. */
  readonly pageAgeSeconds: () => number
}

export interface Metrics extends Omit<ClockMetrics, 'settled'> {
  readonly registry: Registry
  settled(delivery: ClaimedDelivery, settlement: Settlement): void
  egressRefused(rule: string): void
  /** A mail came in, and this became of it. */
  arrived(outcome: ReplyOutcome): void
  loopFailed(loop: string): void
}

const seconds = [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 1800]

const outboxGauges = (registers: Registry[], figures: LiveFigures): void => {
  const stats = shared(figures.stats)
  const pending = { name: 'forthright_outbox_pending', help: 'Deliveries that wait', labelNames: ['channel'], registers }
  recordsGauge(pending, stats, (gauge, found) => {
    for (const [channel, count] of Object.entries(found.pending)) gauge.set({ channel }, count)
  })
  recordsGauge({ name: 'forthright_outbox_claimed', help: 'Deliveries under way', registers }, stats, (gauge, found) =>
    gauge.set(found.claimed),
  )
  const help = 'How long the oldest unsent delivery has been due'
  recordsGauge({ name: 'forthright_outbox_oldest_due_seconds', help, registers }, stats, (gauge, found) =>
    gauge.set(found.oldestDueSeconds),
  )
}

const toldOf = (figures: LiveFigures, tell: TellTrouble): LiveFigures => ({
  ...figures,
  stats: telling('stats', figures.stats, tell),
  held: telling('held', figures.held, tell),
  due: telling('due', figures.due, tell),
  promises: telling('promises', figures.promises, tell),
  silence: telling('silence', figures.silence, tell),
})

/** What is worth an alarm: an outbox that stands still, a page that does not follow, a destination that is refused. */
export const openMetrics = (live: LiveFigures, tell: TellTrouble): Metrics => {
  const figures = toldOf(live, tell)
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const deliveries = new Counter({
    name: 'forthright_deliveries_total',
    help: 'Delivery attempts by what became of them',
    labelNames: ['channel', 'state'],
    registers,
  })
  const delay = new Histogram({
    name: 'forthright_delivery_seconds',
    help: 'From publication to acceptance by the destination',
    labelNames: ['channel'],
    buckets: seconds,
    registers,
  })
  const refused = new Counter({
    name: 'forthright_egress_refused_total',
    help: 'Calls that the egress door refused, by rule',
    labelNames: ['rule'],
    registers,
  })
  const failures = new Counter({
    name: 'forthright_loop_failures_total',
    help: 'Beats of a loop that failed',
    labelNames: ['loop'],
    registers,
  })
  const arrivals = new Counter({
    name: 'forthright_inbound_mails_total',
    help: 'Mails that came in as replies to notices, by what became of them',
    labelNames: ['outcome'],
    registers,
  })
  outboxGauges(registers, figures)
  const gauge = (name: string, help: string, read: () => number) => {
    const made: Gauge = new Gauge({ name, help, registers, collect: () => made.set(read()) })
  }
  const help = '1 while sending is held: what waits then waits because a person said so'
  recordsGauge({ name: 'forthright_sending_held', help, registers }, figures.held, (held, isHeld) => held.set(isHeld ? 1 : 0))
  gauge('forthright_live_streams', 'Open pages that are told of changes', figures.streams)
  gauge('forthright_page_documents', 'Documents that are served from memory', figures.documents)
  gauge('forthright_page_age_seconds', 'Since the page last caught up with the journal', figures.pageAgeSeconds)
  // A counter that appears with its first failure hides it: nothing has increased then.
  for (const channel of deliveryChannels) {
    delay.zero({ channel })
    for (const state of attemptStates) deliveries.inc({ channel, state }, 0)
  }
  for (const rule of egressRules) refused.inc({ rule }, 0)
  for (const outcome of replyOutcomes) arrivals.inc({ outcome }, 0)
  for (const loop of [...loopNames, ...doorLoops]) failures.inc({ loop }, 0)
  const clock = openClockMetrics(registry, figures)
  return {
    ...clock,
    registry,
    settled: (delivery, settlement) => {
      clock.settled(delivery, settlement)
      deliveries.inc({ channel: delivery.channel, state: settlement.state })
      if (settlement.state === 'delivered')
        delay.observe({ channel: delivery.channel }, Math.max(0, secondsBetween(delivery.createdAt, settlement.at)))
    },
    egressRefused: (rule) => refused.inc({ rule }),
    arrived: (outcome) => arrivals.inc({ outcome }),
    loopFailed: (loop) => failures.inc({ loop }),
  }
}
