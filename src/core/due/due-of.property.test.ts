import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildAudienceFacts, buildHours, buildIncidentFacts, buildPageFacts } from '../../../test/build/due-facts.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildPublished } from '../../../test/build/notice.ts'
import { timeOfDayText } from '../audience/parse-office-hours.ts'
import type { Notice } from '../notice/notice.ts'
import { type ClockPolicy, defaultClockPolicy } from '../policy/clock-policy.ts'
import { dateOf, type Instant, instantOfMilliseconds, isBefore, zonedText } from '../time.ts'
import { type AudienceFacts, type PageFacts, wordsOf } from './due-facts.ts'
import type { DueItem } from './due-item.ts'
import { dueOf } from './due-of.ts'

const start = at('2026-01-05T00:00:00Z').epochMilliseconds
const minute = 60_000
const year = 365 * 24 * 60
const moment = (minutes: number) => instantOfMilliseconds(start + minutes * minute)

const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Australia/Sydney', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC']
const anAudience = (number: number): fc.Arbitrary<AudienceFacts> =>
  fc
    .record({
      zone: fc.constantFrom(...zones),
      from: fc.integer({ min: 360, max: 720 }),
      to: fc.integer({ min: 721, max: 1320 }),
      off: fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 20 }),
    })
    .map(({ zone, from, to, off }) => {
      const facts = buildAudienceFacts(number, zone, { holidays: new Set(off.map((day) => dateOf(moment(day * 1440), facts0.zone))) })
      const day = [{ from, to }]
      return { ...facts, audience: { ...facts.audience, hours: buildHours({ week: [day, day, day, day, day, [], []] }) } }
    })
const facts0 = buildAudienceFacts(1, 'UTC').audience

const minutesOrNone = fc.option(fc.integer({ min: 5, max: 600 }), { nil: null })
const aPolicy: fc.Arbitrary<ClockPolicy> = fc
  .record({
    identified: minutesOrNone,
    monitoring: minutesOrNone,
    wide: fc.integer({ min: 5, max: 600 }),
    fresh: fc.integer({ min: 0, max: 120 }),
  })
  .map(({ identified, monitoring, wide, fresh }) => {
    const major = {
      ...defaultClockPolicy.bySeverity.major,
      cadence: { investigating: identified, identified, monitoring },
      widening: { afterMinutes: 120, minutes: wide },
    }
    return {
      ...defaultClockPolicy,
      bySeverity: { ...defaultClockPolicy.bySeverity, major },
      office: { ...defaultClockPolicy.office, freshMinutes: fresh },
    }
  })

const aWord = fc.record({
  after: fc.integer({ min: 1, max: 3000 }),
  to: fc.constantFrom(0, 0, 0, 1, 2),
  phase: fc.constantFrom('investigating' as const, 'identified' as const, 'monitoring' as const),
  promise: fc.option(fc.integer({ min: 5, max: 5000 }), { nil: null }),
})
const theStart = fc.integer({ min: 0, max: year - 40_000 })

const wordAt = (
  number: number,
  minutes: number,
  { to, phase, promise }: Omit<typeof aWord extends fc.Arbitrary<infer W> ? W : never, 'after'>,
): Notice =>
  buildPublished({
    id: sampleId('nt', number),
    number,
    publishedAt: moment(minutes),
    addressing: to === 0 ? { kind: 'all' } : { kind: 'audiences', audienceIds: [sampleId('au', to)] },
    change: { phase },
    slots: promise === null ? {} : { nextUpdate: { by: moment(minutes + promise), onChange: true } },
  })

/** A page with one incident and two audiences, and how many minutes after the beginning of the year its last word went out. */
const aPage = fc
  .record({
    began: theStart,
    words: fc.array(aWord, { minLength: 1, maxLength: 6 }),
    policy: aPolicy,
    one: anAudience(1),
    other: anAudience(2),
  })
  .map(({ began, words, policy, one, other }) => {
    let minutes = began
    const notices = words.map((word, i) => {
      minutes += word.after
      return wordAt(i + 1, minutes, word)
    })
    return { facts: buildPageFacts([buildIncidentFacts(notices)], { policy, audiences: [one, other] }), minutes }
  })

const keysOf = (items: readonly DueItem[]) => items.map(({ key }) => key)
const saying = (facts: PageFacts, notice: Notice): PageFacts => ({
  ...facts,
  incidents: facts.incidents.map((one) => ({ ...one, words: wordsOf([...one.words.map((word) => word.notice), notice]) })),
})

/** The audiences whose offices close or open then. */
const waitingFor = ({ kind, owedTo }: DueItem, { audiences }: PageFacts): readonly AudienceFacts[] =>
  kind.startsWith('before_') && owedTo.kind === 'audiences'
    ? audiences.filter(({ audience }) => owedTo.audienceIds.includes(audience.id))
    : []

describe('what is due', () => {
  it('is never due twice, and stays the same duty until it lapses, whatever time it is asked at', () => {
    fc.assert(
      fc.property(aPage, fc.nat({ max: 3000 }), fc.nat({ max: 3000 }), ({ facts, minutes }, first, more) => {
        const now = dueOf(facts, moment(minutes + first))
        const later = dueOf(facts, moment(minutes + first + more))
        const soon = moment(minutes + first + more)
        expect(keysOf(dueOf(facts, moment(minutes + first), soon))).toEqual(keysOf(now.filter(({ dueAt }) => !isBefore(soon, dueAt))))
        expect(new Set(keysOf(now)).size).toBe(now.length)
        const byKey = new Map(later.map((item) => [item.key, item]))
        for (const item of now) {
          const isLapsed = item.lapsesAt !== null && item.lapsesAt.epochMilliseconds <= moment(minutes + first + more).epochMilliseconds
          expect([item.key, byKey.get(item.key)?.dueAt.toString()]).toEqual([item.key, isLapsed ? undefined : item.dueAt.toString()])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is settled by a word to everybody, but for what that word promises and what is too far off to be said by it', () => {
    fc.assert(
      fc.property(aPage, fc.nat({ max: 3000 }), ({ facts, minutes }, wait) => {
        const told = saying(facts, wordAt(99, minutes + wait + 1, { to: 0, phase: 'identified', promise: null }))
        const spoken = moment(minutes + wait + 1).epochMilliseconds
        const fresh = facts.policy.office.freshMinutes * minute
        for (const item of dueOf(told, moment(minutes + wait + 1))) {
          expect([item.kind, item.dueAt.epochMilliseconds > spoken]).toEqual([item.kind, true])
          if (item.kind.startsWith('before_')) expect(item.dueAt.epochMilliseconds).toBeGreaterThan(spoken + fresh)
          else expect(['cadence', 'watched_too_long']).toContain(item.kind)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('before offices close and open keeps to the wall clock of each zone, on working days alone', () => {
    fc.assert(
      fc.property(aPage, fc.nat({ max: 3000 }), ({ facts, minutes }, wait) => {
        for (const item of dueOf(facts, moment(minutes + wait)))
          for (const one of waitingFor(item, facts)) {
            const span = one.audience.hours?.week[0][0]
            const local = item.facts.at ? zonedText(item.facts.at, one.audience.zone) : ''
            expect(local.slice(11, 16)).toBe(timeOfDayText((item.kind === 'before_closing' ? span?.to : span?.from) ?? 0))
            expect(one.holidays.has(local.slice(0, 10))).toBe(false)
          }
      }),
      { numRuns: 60 },
    )
  })
})

/** Says everything to whom it is due, when it is due, from the first word on. */
const sayAll = (audiences: readonly AudienceFacts[], until: Instant): ReadonlySet<string> => {
  const first = wordAt(1, 0, { to: 0, phase: 'identified', promise: 2 * year })
  const incident = buildIncident({ publicAt: moment(0), phase: 'identified' })
  const said = new Set<string>()
  // What was said days ago settles nothing any more.
  let lately: readonly Notice[] = []
  for (let now = moment(0), number = 2; ; number++) {
    const [next] = dueOf(buildPageFacts([buildIncidentFacts([first, ...lately], { incident })], { audiences }), now)
    if (next?.owedTo.kind !== 'audiences') throw new Error('nothing is due')
    if (!isBefore(next.dueAt, until)) return said
    now = next.dueAt
    for (const id of next.owedTo.audienceIds) said.add(`${next.kind} ${id} ${next.facts.at}`)
    const word = buildPublished({
      id: sampleId('nt', number),
      number,
      publishedAt: now,
      addressing: { kind: 'audiences', audienceIds: next.owedTo.audienceIds },
      slots: {},
    })
    lately = [...lately, word].slice(-6)
  }
}

describe('a year of one incident, in which everything is said when it is due', () => {
  it('owes each audience a word at each end of each of its working days, over holidays and changes of daylight saving', () => {
    const holidays = new Set(['2026-12-25', '2026-05-01', '2026-05-03'])
    const audiences = ['Europe/Berlin', 'Australia/Sydney'].map((zone, i) => buildAudienceFacts(i + 1, zone, { holidays }))
    const said = [...sayAll(audiences, moment(year))]
    // 52 weeks and a day from 5 January 2026 on; 1 May and Christmas are Fridays, 3 May is a Sunday.
    const count = (kind: string, number: number) => said.filter((one) => one.startsWith(`before_${kind} ${sampleId('au', number)}`)).length
    expect([count('closing', 1), count('opening', 1), count('closing', 2), count('opening', 2)]).toEqual([259, 259, 259, 259])
  })
})
