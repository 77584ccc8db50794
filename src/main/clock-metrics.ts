import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { attemptStates } from '../core/delivery/backoff.ts'
import { type ClaimedDelivery, deliveryChannels, type Settlement } from '../core/delivery/delivery.ts'
import { type DueItem, dueKinds } from '../core/due/due-item.ts'
import { type FirstSource, firstSources } from '../core/measure/incident-measures.ts'
import { type Instant, isMinuteOver, secondsBetween } from '../core/time.ts'

export interface ClockFigures {
  /** What is owed, and the moment for which that is said; undefined while the records cannot say. */
  readonly due: () => Promise<{ readonly items: readonly DueItem[]; readonly now: Instant } | undefined>
  readonly promises: () => Promise<{ readonly kept: number; readonly missed: number } | undefined>
  readonly silence: () => Promise<{ readonly seconds: number; readonly beyondPromiseSeconds: number } | undefined>
}

export interface ClockMetrics {
  settled(delivery: ClaimedDelivery, settlement: Settlement): void
  /** Seconds from when an incident was first known until its first notice took effect, and where word of it came from. */
  firstNotice(seconds: number, knewFirst: FirstSource): void
  leaseHeld(isHeld: boolean): void
}

const minute = 60
const waits = [1, 2, 5, 10, 15, 20, 30, 45, 60, 120, 240, 1440].map((minutes) => minutes * minute)
const lateOf = ({ items, now }: { readonly items: readonly DueItem[]; readonly now: Instant }): readonly DueItem[] =>
  items.filter(({ dueAt }) => isMinuteOver(dueAt, now))

/** Owed to one of us alone, and nobody else's to count. */
const counted = dueKinds.filter((kind) => kind !== 'sealed_note')

/** One answer for gauges that are read together; undefined where there is none. A gauge that another one sets would show the scrape before. */
export const shared = <T>(ask: () => Promise<T | undefined>): (() => Promise<T | undefined>) => {
  let asked: Promise<T | undefined> | undefined
  return () => {
    asked ??= ask().finally(() => {
      asked = undefined
    })
    return asked
  }
}

/** Hears why a figure cannot be had; undefined once it can be again. */
export type TellTrouble = (figure: string, trouble: unknown) => void

/** The figure, or nothing where it fails: that is told once for each reason, however often somebody asks, and so is its end. */
export const telling = <T>(figure: string, ask: () => Promise<T | undefined>, tell: TellTrouble): (() => Promise<T | undefined>) => {
  let told: string | undefined
  return async () => {
    try {
      const found = await ask()
      if (found !== undefined && told !== undefined) {
        told = undefined
        tell(figure, undefined)
      }
      return found
    } catch (trouble) {
      const reason = String(trouble)
      if (reason !== told) tell(figure, trouble)
      told = reason
      return undefined
    }
  }
}

/** A gauge out of the records, filled at each scrape and absent where they cannot say: its last value would pass for that of now. */
export const recordsGauge = <T>(
  about: { readonly name: string; readonly help: string; readonly labelNames?: string[]; readonly registers: Registry[] },
  ask: () => Promise<T | undefined>,
  fill: (gauge: Gauge, found: T) => void,
): void => {
  const made: Gauge = new Gauge({
    ...about,
    collect: async () => {
      const found = await ask()
      made.reset()
      if (found !== undefined) fill(made, found)
      else if (!about.labelNames) made.remove()
    },
  })
}

const dueGauges = (registers: Registry[], figures: ClockFigures): void => {
  const due = shared(figures.due)
  recordsGauge(
    { name: 'forthright_due_oldest_late_seconds', help: 'How long what has been late the longest has been late', registers },
    due,
    (late, found) => late.set(Math.max(0, ...lateOf(found).map(({ dueAt }) => secondsBetween(dueAt, found.now)))),
  )
  const help = 'What is owed or will be next, by kind and whether its time has passed'
  recordsGauge({ name: 'forthright_due_items', help, labelNames: ['kind', 'state'], registers }, due, (items, found) => {
    for (const kind of counted) for (const state of ['ahead', 'late']) items.set({ kind, state }, 0)
    const isLate = new Set(lateOf(found))
    for (const item of found.items) items.inc({ kind: item.kind, state: isLate.has(item) ? 'late' : 'ahead' })
  })
}

const promiseGauge = (registers: Registry[], { promises }: ClockFigures): void => {
  const help = 'Promises that have come due, by what became of them; from the records, the same on every node'
  recordsGauge({ name: 'forthright_promises', help, labelNames: ['outcome'], registers }, promises, (gauge, { kept, missed }) => {
    gauge.set({ outcome: 'kept' }, kept)
    gauge.set({ outcome: 'missed' }, missed)
  })
}

const silenceGauges = (registers: Registry[], figures: ClockFigures): void => {
  const silence = shared(figures.silence)
  const gauge = (name: string, help: string, part: 'seconds' | 'beyondPromiseSeconds'): void =>
    recordsGauge({ name, help, registers }, silence, (made, found) => made.set(found[part]))
  gauge(
    'forthright_silence_seconds',
    'Since the last word to everybody, of the open incident that has said nothing the longest; drills and planned work left out',
    'seconds',
  )
  gauge(
    'forthright_silence_beyond_promise_seconds',
    'Since the time promised for the next word to everybody, of the open incident that is past it the longest',
    'beyondPromiseSeconds',
  )
}

/** What is owed, whether operators are told of it, and how fast customers were. */
export const openClockMetrics = (registry: Registry, figures: ClockFigures): ClockMetrics => {
  const registers = [registry]
  dueGauges(registers, figures)
  promiseGauge(registers, figures)
  silenceGauges(registers, figures)
  const reminders = new Counter({
    name: 'forthright_reminders_total',
    help: 'Attempts to tell operators of what is due, by what became of them',
    labelNames: ['channel', 'state'],
    registers,
  })
  for (const channel of deliveryChannels) for (const state of attemptStates) reminders.inc({ channel, state }, 0)
  const first = new Histogram({
    name: 'forthright_first_notice_seconds',
    help: 'From when an incident was first known until its first notice took effect, on this node; drills and planned work left out',
    buckets: waits,
    registers,
  })
  const known = new Counter({
    name: 'forthright_known_first_total',
    help: 'Incidents by where word of them came from first, counted with their first notice, on this node; drills and planned work left out',
    labelNames: ['by'],
    registers,
  })
  for (const by of firstSources) known.inc({ by }, 0)
  const lease = new Gauge({ name: 'forthright_clock_lease_held', help: '1 on the node that writes reminders', registers })
  return {
    settled: ({ kind, channel }, { state }) => {
      if (kind === 'reminder') reminders.inc({ channel, state })
    },
    firstNotice: (seconds, by) => {
      first.observe(seconds)
      known.inc({ by })
    },
    leaseHeld: (isHeld) => lease.set(isHeld ? 1 : 0),
  }
}
