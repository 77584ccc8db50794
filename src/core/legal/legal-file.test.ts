import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import type { PageFacts } from '../due/due-facts.ts'
import { legalDeadlines } from '../due/legal.ts'
import type { Result } from '../result.ts'
import { decideBegin, decideOutcome, decideStamp, decideTick, type OutcomeInput } from './decide-legal.ts'
import { type CalendarOf, emptyLegalFile, isOwing, type LegalFile, stampsOf, standingDeadlines } from './legal-file.ts'
import { parseRegime } from './parse-regime.ts'
import { legalPresets } from './presets.ts'
import type { LegalRegime } from './regime.ts'

const empty = emptyLegalFile(sampleId('nc', 1), sampleId('pg', 1), at('08:00'))
const recorder = (now: string) => ({ by: { id: 'v', name: 'Vera' }, now: at(now) })
const calendarOf: CalendarOf = ({ zone, closesAt }) => ({ zone, closesAt, holidays: new Set() })
const preset = (id: string): LegalRegime => {
  const found = legalPresets.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}
const good = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.fault.detail)
  return result.value
}
const pointersOf = (result: Result<unknown>) =>
  result.ok ? [] : (result.fault.errors?.map(({ pointer }) => pointer) ?? [result.fault.code])

const stamp = (file: LegalFile, when: string | null, now: string) =>
  decideStamp(file, { moment: 'aware', at: when && at(when).toString(), reason: 'The call came' }, recorder(now))
const begun = (id: string) =>
  good(decideBegin(good(stamp(empty, '08:00', '09:00')), preset(id), { reason: 'Data is gone' }, recorder('09:00')))
const settle = (file: LegalFile, regimeId: string, deadlineId: string, outcome: OutcomeInput, now: string) =>
  decideOutcome(file, { regimeId, deadlineId, outcome }, recorder(now), calendarOf)
const dueTexts = (file: LegalFile) => standingDeadlines(file, calendarOf).map(({ counted }) => counted?.at.toString())

describe('the moments of an incident', () => {
  it('are judged again with a reason, and keep what was judged before', () => {
    const twice = good(stamp(good(stamp(empty, '08:00', '09:00')), '07:30', '10:00'))
    expect([stampsOf(twice).aware, twice.stamps.length, twice.version]).toEqual([at('07:30'), 2, 2])
    expect(stampsOf(good(stamp(twice, null, '11:00'))).aware).toBeUndefined()
  })

  it('lie in the past, and have a reason', () => {
    expect(pointersOf(stamp(empty, '09:01', '09:00'))).toEqual(['/at'])
    expect(pointersOf(decideStamp(empty, { moment: 'aware', at: null, reason: ' ' }, recorder('09:00')))).toEqual(['/reason'])
    expect(pointersOf(decideStamp(empty, { moment: 'angry', at: null, reason: 'x' }, recorder('09:00')))).toEqual(['entity.missing'])
  })
})

describe('a checklist', () => {
  const tick = (file: LegalFile, point: string, isReady: boolean, now: string) =>
    decideTick(file, { regimeId: 'gdpr-33', deadlineId: 'authority', point, isReady }, recorder(now), calendarOf)
  const ticksOf = (file: LegalFile) => standingDeadlines(file, calendarOf)[0]?.ticks ?? []

  it('is ticked off by name, keeps who was first, and is unticked', () => {
    const once = good(tick(begun('gdpr-33'), 'Likely consequences', true, '10:00'))
    expect(ticksOf(good(tick(once, 'Likely consequences', true, '11:00')))).toEqual([
      { point: 'Likely consequences', by: { id: 'v', name: 'Vera' }, at: at('10:00') },
    ])
    expect(ticksOf(good(tick(once, 'Likely consequences', false, '11:00')))).toEqual([])
  })

  it('has the points of its deadline and no others', () => {
    expect(pointersOf(tick(begun('gdpr-33'), 'Weather', true, '10:00'))).toEqual(['/point'])
    expect(pointersOf(tick(empty, 'Likely consequences', true, '10:00'))).toEqual(['entity.missing'])
  })
})

describe('a deadline', () => {
  it('moves with the moment that it counts from', () => {
    const file = begun('gdpr-33')
    expect([dueTexts(file), dueTexts(good(stamp(file, '06:00', '10:00')))]).toEqual([['2026-11-27T08:00:00Z'], ['2026-11-27T06:00:00Z']])
  })

  it('that counts from another begins when that one is met, and no sooner', () => {
    const file = begun('nis2')
    expect(dueTexts(file)[2]).toBeUndefined()
    const outcome = { kind: 'met', at: at('2026-11-25T10:00:00Z').toString(), reportedBy: 'Counsel' } as const
    const met = good(settle(file, 'nis2', 'notification', outcome, '2026-11-25T11:00:00Z'))
    expect(dueTexts(met)[2]).toBe('2026-12-25T16:00:00Z')
  })

  it('met late says why', () => {
    const outcome = { kind: 'met', at: at('2026-11-28T08:00:00Z').toString(), reportedBy: 'Counsel' } as const
    const late = (change: object) => settle(begun('gdpr-33'), 'gdpr-33', 'authority', { ...outcome, ...change }, '2026-11-28T09:00:00Z')
    expect(pointersOf(late({}))).toEqual(['/lateReason'])
    expect(isOwing(good(late({ lateReason: 'The extent was not known' })))).toBe(false)
    expect(pointersOf(late({ lateReason: 'x', contents: ['Something else'] }))).toEqual(['/contents/0'])
    expect(pointersOf(late({ reportedBy: '' }))).toEqual(['/reportedBy'])
  })

  it('holds until its minute is over, as everything that is said as a minute', () => {
    const met = (time: string) => {
      const outcome = { kind: 'met', at: `2026-11-27T${time}Z`, reportedBy: 'Counsel' } as const
      return settle(begun('gdpr-33'), 'gdpr-33', 'authority', outcome, '2026-11-28T09:00:00Z')
    }
    expect([pointersOf(met('08:00:59')), pointersOf(met('08:01:00'))]).toEqual([[], ['/lateReason']])
  })

  it('set aside by mistake is owed again', () => {
    const aside = good(settle(begun('gdpr-33'), 'gdpr-33', 'authority', { kind: 'not_applicable', reason: 'No personal data' }, '10:00'))
    const again = good(settle(aside, 'gdpr-33', 'authority', { kind: 'owed', reason: 'There was some' }, '11:00'))
    expect([isOwing(aside), isOwing(again)]).toEqual([false, true])
    expect(pointersOf(settle(again, 'gdpr-33', 'nothing', { kind: 'owed', reason: 'x' }, '11:00'))).toEqual(['entity.missing'])
  })

  it('is due to its authority, of a closed incident too, until it is settled', () => {
    const due = (file: LegalFile) => {
      const calendars = new Map(file.begun.map(({ regime }) => [regime.id, calendarOf(regime)]))
      const incident = buildIncident({ id: sampleId('nc', 1), phase: 'resolved', endedAt: at('09:00') })
      // The rest of the facts is of no interest to this duty.
      return legalDeadlines({ legal: [{ incident, file, calendars }] } as unknown as PageFacts)
    }
    expect(due(begun('gdpr-33'))).toMatchObject([{ kind: 'legal', owedTo: { kind: 'authority' }, facts: { countedFrom: at('08:00') } }])
    const aside = settle(begun('gdpr-33'), 'gdpr-33', 'authority', { kind: 'not_applicable', reason: 'None' }, '10:00')
    expect(due(good(aside))).toEqual([])
    // Counted from another moment it is another duty, of which operators hear anew.
    expect(due(begun('gdpr-33')).map(({ key }) => key)).toEqual([expect.stringMatching(/:gdpr-33:authority:\d+$/)])
  })
})

describe('a regime', () => {
  const own = { ...preset('nis2'), id: 'contract-7', deadlines: preset('nis2').deadlines }
  const isRegion = (code: string) => code === 'DE'
  const parse = (change: object) => parseRegime({ ...own, ...change }, isRegion)
  const [warning, , last] = own.deadlines
  const from = (deadlineId: string) => [{ from: { kind: 'fulfilled', deadlineId }, unit: 'hours', count: 1 }]

  it('is begun once', () => {
    expect(pointersOf(decideBegin(begun('nis2'), preset('nis2'), { reason: 'x' }, recorder('10:00')))).toEqual(['legal.begun'])
  })

  it('is taken as it stands, the starting points among them', () => {
    for (const one of legalPresets) expect(good(parseRegime(one, () => true))).toEqual(one)
  })

  it.each([
    ['a key that is none', { id: 'Contract 7' }, ['/id']],
    ['an impossible zone', { zone: 'Europe/Atlantis' }, ['/zone']],
    ['a region that nobody knows', { holidayRegion: 'XX' }, ['/holidayRegion']],
    ['an hour that is none', { closesAt: 0 }, ['/closesAt']],
    ['no deadlines', { deadlines: [] }, ['/deadlines']],
    ['a deadline twice', { deadlines: [warning, warning] }, ['/deadlines/0/id', '/deadlines/1/id']],
    ['one that waits for none', { deadlines: [{ ...last, terms: from('elsewhere') }] }, ['/deadlines/0/terms/0/from/deadlineId']],
    ['one that waits for itself', { deadlines: [{ ...last, terms: from('final') }] }, ['/deadlines']],
    ['a term of nothing', { deadlines: [{ ...warning, terms: [{ ...warning?.terms[0], count: 0 }] }] }, ['/deadlines/0/terms/0/count']],
    ['one without a term', { deadlines: [{ ...warning, terms: [] }] }, ['/deadlines/0/terms']],
  ])('with %s is refused at the field', (_, change, expected) => {
    expect(pointersOf(parse(change))).toEqual(expected)
  })
})
