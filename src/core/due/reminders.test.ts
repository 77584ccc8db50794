import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { dueItem } from '../../../test/build/due-item.ts'
import type { OperatorId } from '../brand.ts'
import { type Instant, plusSeconds } from '../time.ts'
import { type DueState, freshState } from './due-state.ts'
import type { DutyPlace } from './duty-list.ts'
import { type DutyRoster, parseReminderSubject, reminderSubject, remindersOf, standingOf, subjectOfAttempt } from './reminders.ts'

const ana = sampleId<OperatorId>('pr', 1)
const bo = sampleId<OperatorId>('pr', 2)
const cy = sampleId<OperatorId>('pr', 3)
const names = new Map<string, string>([
  [ana, 'ana'],
  [bo, 'bo'],
  [cy, 'cy'],
])
const policy = { aheadMinutes: 15, escalateMinutes: 10 }
const rosterOf = (...queue: readonly DutyPlace[]): DutyRoster => ({ queue, canHear: () => true })
const roster = rosterOf({ operatorId: ana, minutes: null }, { operatorId: bo, minutes: 20 })
const item = dueItem()

const told = (now: string, given: Partial<{ roster: DutyRoster; item: typeof item; state: DueState }> = {}): readonly string[] => {
  const states = new Map(given.state ? [[item.key, given.state]] : [])
  return remindersOf([given.item ?? item], given.roster ?? roster, states, policy, at(now))
    .filter(({ hearer }) => hearer !== 'chat')
    .map(({ hearer, turn }) => `${names.get(hearer) ?? hearer} ${turn.round}.${turn.stage}`)
}

describe('reminders of what is due', () => {
  it.each([
    ['14:44', []],
    ['14:45', ['ana 0.0']],
    ['15:00', ['ana 0.1']],
    ['15:10', ['ana 0.1', 'bo 0.2']],
    ['15:30', ['ana 0.3', 'bo 0.3']],
    ['23:00', ['ana 0.3', 'bo 0.3']],
  ])('at %s tells %j', (now, expected) => {
    expect(told(now)).toEqual(expected)
  })

  it('tells everybody at once where there is no list, and once more', () => {
    const nobody = rosterOf()
    expect(['14:45', '15:00', '15:10'].map((now) => told(now, { roster: nobody }))).toEqual([
      ['everybody 0.0'],
      ['everybody 0.1'],
      ['everybody 0.2'],
    ])
  })

  it('asks whoever stands for it first, on the list or not, and passes it on to the list', () => {
    const promise = (id: OperatorId) => dueItem({ facts: { ...item.facts, standsFor: { id, name: 'Bo' } } })
    const hours = ['14:45', '15:00', '15:10', '15:20']
    expect(hours.map((now) => told(now, { item: promise(cy) }))).toEqual([
      ['cy 0.0'],
      ['cy 0.1'],
      ['cy 0.1', 'ana 0.2'],
      ['cy 0.1', 'ana 0.2', 'bo 0.3'],
    ])
    expect(told('15:20', { item: promise(bo) })).toEqual(['bo 0.1', 'ana 0.2'])
    expect(told('15:10', { item: promise(cy), roster: rosterOf() })).toEqual(['cy 0.1', 'everybody 0.2'])
  })

  it('says nothing ahead at the moment from which time is counted', () => {
    const soon = dueItem({ dueAt: at('14:10'), kind: 'good_news' })
    expect([told('14:05', { item: soon }), told('14:10', { item: soon })]).toEqual([[], ['ana 0.1']])
  })

  it('never wakes anybody for what helps nobody any more', () => {
    const gone = dueItem({ lapsesAt: at('15:05') })
    expect([told('15:04', { item: gone }), told('15:05', { item: gone }), told('15:40', { item: gone })]).toEqual([['ana 0.1'], [], []])
  })

  it('does not pass on what can wait for the morning, and leaves to others what is told by them', () => {
    expect(told('23:00', { item: dueItem({ kind: 'postmortem' }) })).toEqual(['ana 0.1'])
    expect(told('23:00', { item: dueItem({ kind: 'sealed_note' }) })).toEqual([])
  })
})

const written = (from: Instant, minutes: readonly number[]) => {
  const seen = new Set<string>()
  const twice: string[] = []
  for (const minute of minutes) {
    const before = new Set(seen)
    for (const reminder of remindersOf([item], roster, new Map(), policy, plusSeconds(from, 60 * minute))) {
      const subject = reminderSubject(reminder)
      if (!before.has(subject) && seen.has(subject)) twice.push(subject)
      seen.add(subject)
    }
  }
  return { seen, twice }
}

describe('whoever asks, whenever', () => {
  it('writes the same rows: a node that slept writes no other ones, and the last stage always comes', () => {
    const minutes = fc.array(fc.integer({ min: -60, max: 600 }), { minLength: 1, maxLength: 30 })
    const everyMinute = written(
      item.dueAt,
      [...Array(661).keys()].map((n) => n - 60),
    ).seen
    fc.assert(
      fc.property(minutes, (asked) => {
        const sorted = asked.toSorted((a, b) => a - b)
        const { seen, twice } = written(item.dueAt, [...sorted, 601])
        expect(twice).toEqual([])
        expect([...seen].every((subject) => everyMinute.has(subject))).toBe(true)
        expect([...seen].filter((subject) => / 0\.3 /.test(subject))).toHaveLength(3)
      }),
      { numRuns: 25 },
    )
  })

  it('names what a row is about so that it can be read back', () => {
    for (const reminder of remindersOf([item], roster, new Map(), policy, at('15:10'))) {
      const { item: about, turn, hearer } = reminder
      const subject = { pageId: about.pageId, key: about.key, round: turn.round, stage: turn.stage, hearer }
      expect(parseReminderSubject(reminderSubject(reminder))).toEqual({ ...subject, attempt: 0 })
      expect(parseReminderSubject(subjectOfAttempt(reminderSubject(reminder), 12))).toEqual({ ...subject, attempt: 12 })
    }
  })
})

describe('where an item stands', () => {
  const standing = (now: string, state = freshState(item.pageId, item.key, at('14:00'))) => {
    const { urgency, onIt, next } = standingOf(item, roster, state, policy, at(now))
    return [urgency, onIt?.map((id) => names.get(id)).join(' ') ?? null, next?.at.toString().slice(11, 16) ?? null]
  }

  it.each([
    ['14:30', ['ahead', 'ana', '14:45']],
    ['14:50', ['now', 'ana', '15:00']],
    ['15:00', ['now', 'ana', '15:10']],
    ['15:01', ['late', 'ana', '15:10']],
    ['15:15', ['late', 'bo', '15:30']],
    ['16:00', ['late', 'ana bo', null]],
  ])('is told at %s', (now, expected) => {
    expect(standing(now)).toEqual(expected)
  })
})
