import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../core/time.ts'
import { type LiveFigures, openMetrics } from './metrics.ts'

const known: LiveFigures = {
  stats: async () => ({ pending: { email: 3, webhook: 0, push: 0 }, claimed: 2, oldestDueSeconds: 40, refusedLastDay: 0 }),
  held: async () => true,
  due: async () => ({ items: [], now: instantOf('2026-11-24T14:00:00.000Z') }),
  promises: async () => ({ kept: 4, missed: 1 }),
  silence: async () => ({ seconds: 900, beyondPromiseSeconds: 60 }),
  streams: () => 7,
  documents: () => 9,
  pageAgeSeconds: () => 1,
}

/** Names of gauges that come out of the records. */
const fromRecords = [
  'forthright_outbox_pending',
  'forthright_outbox_claimed',
  'forthright_outbox_oldest_due_seconds',
  'forthright_sending_held',
  'forthright_due_oldest_late_seconds',
  'forthright_due_items',
  'forthright_promises',
  'forthright_silence_seconds',
  'forthright_silence_beyond_promise_seconds',
]

const broken = async (): Promise<never> => {
  throw new Error('the database cannot be reached')
}
const away = async (): Promise<undefined> => undefined

type Ask = <T>(ask: () => Promise<T>) => Promise<T | undefined>

/** The figures out of the records, each asked for like this. */
const eachBy = (or: Ask): LiveFigures => ({
  ...known,
  stats: () => or(known.stats),
  held: () => or(known.held),
  due: () => or(known.due),
  promises: () => or(known.promises),
  silence: () => or(known.silence),
})

const valuesOf = (text: string): readonly string[] => {
  const names = text.split('\n').map((line) => line.split(/[{ ]/)[0])
  return fromRecords.filter((name) => names.includes(name))
}

describe('gauges out of the records', () => {
  it('show in one scrape what the records say now', async () => {
    const text = await openMetrics(known, () => undefined).registry.metrics()
    expect(valuesOf(text)).toEqual(fromRecords)
    expect(text).toContain('forthright_outbox_pending{channel="email"} 3\n')
    expect(text).toContain('forthright_outbox_claimed 2\n')
    expect(text).toContain('forthright_silence_seconds 900\n')
  })

  it.each([
    ['are away', away],
    ['fail', broken],
  ])('are absent while the records %s, and are not what they were before', async (_, gone) => {
    let isKnown = true
    const or = async <T>(ask: () => Promise<T>): Promise<T | undefined> => (isKnown ? ask() : gone())
    const { registry } = openMetrics(eachBy(or), () => undefined)
    await registry.metrics()
    isKnown = false
    const text = await registry.metrics()
    expect(valuesOf(text)).toEqual([])
    expect(text).toContain('forthright_live_streams 7\n')
    isKnown = true
    expect(valuesOf(await registry.metrics())).toEqual(fromRecords)
  })

  it('tell once why they are absent, anew when the reason is another, and once that they are back', async () => {
    const told: string[] = []
    let ask: Ask = broken
    const { registry } = openMetrics(
      eachBy((one) => ask(one)),
      (figure, trouble) => told.push(`${figure}: ${trouble instanceof Error ? trouble.message : 'back'}`),
    )
    const toldAt = async (now: Ask): Promise<readonly string[]> => {
      ask = now
      await registry.metrics()
      return told.splice(0).toSorted()
    }
    const ofEach = (what: string) => ['due', 'held', 'promises', 'silence', 'stats'].map((figure) => `${figure}: ${what}`)
    expect(await toldAt(broken)).toEqual(ofEach('the database cannot be reached'))
    expect(await toldAt(broken)).toEqual([])
    expect(await toldAt(away)).toEqual([])
    expect(await toldAt(() => Promise.reject(new Error('no such column')))).toEqual(ofEach('no such column'))
    expect(await toldAt((one) => one())).toEqual(ofEach('back'))
    expect(await toldAt((one) => one())).toEqual([])
  })

  it('have a rule in the manual for their absence, one for each time that the records are asked', () => {
    const manual = readFileSync('docs/operations.md', 'utf8')
    const figures = ['outbox_oldest_due_seconds', 'sending_held', 'due_oldest_late_seconds', 'promises', 'silence_seconds']
    expect(figures.filter((figure) => !manual.includes(`absent(forthright_${figure})`))).toEqual([])
  })
})
