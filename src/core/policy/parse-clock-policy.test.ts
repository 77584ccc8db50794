import { describe, expect, it } from 'vitest'
import { good, pointersOf } from '../../../test/build/good.ts'
import { defaultClockPolicy, plainWeek } from './clock-policy.ts'
import { type ClockPolicyInput, clockInputOf, parseClockPolicy } from './parse-clock-policy.ts'

const standard = clockInputOf(defaultClockPolicy)
const { bySeverity } = standard
const withMajor = (change: Partial<ClockPolicyInput['bySeverity']['major']>): ClockPolicyInput => ({
  ...standard,
  bySeverity: { ...bySeverity, major: { ...bySeverity.major, ...change } },
})
const wrong = (input: ClockPolicyInput) => pointersOf(parseClockPolicy(input))

describe('parseClockPolicy', () => {
  it('takes the defaults as they are', () => {
    expect(good(parseClockPolicy(standard))).toEqual(defaultClockPolicy)
  })

  it.each([0, -30, 4, 1.5, 10_081, Number.NaN, Number.POSITIVE_INFINITY])('refuses a cadence of %s at its field', (minutes) => {
    const cadence = { investigating: minutes, identified: null, monitoring: 60 }
    expect(wrong(withMajor({ cadence }))).toEqual(['/bySeverity/major/cadence/investigating'])
  })

  it('refuses channels and milestones that do not exist, and takes each once in its order', () => {
    expect(wrong(withMajor({ channels: ['email', 'pigeon'], milestones: ['resolved', 'lunch'] }))).toEqual([
      '/bySeverity/major/milestones/1',
      '/bySeverity/major/channels/1',
    ])
    const taken = good(parseClockPolicy(withMajor({ channels: ['webhook', 'email', 'webhook'], milestones: ['resolved', 'opened'] })))
    expect([taken.bySeverity.major.channels, taken.bySeverity.major.milestones]).toEqual([
      ['email', 'webhook'],
      ['opened', 'resolved'],
    ])
  })

  it('says every fault at once and takes nothing of it', () => {
    const input = {
      ...withMajor({ widening: { afterMinutes: 0, minutes: 1 } }),
      goodNewsMinutes: 0,
      office: { closingMinutes: 0, openingMinutes: 30, freshMinutes: -1 },
      reportDays: { ...standard.reportDays, minor: 0 },
      maintenance: { ...standard.maintenance, announceMinutes: Array.from({ length: 11 }, () => 60) },
    }
    expect(wrong(input).toSorted()).toEqual([
      '/bySeverity/major/widening/afterMinutes',
      '/bySeverity/major/widening/minutes',
      '/goodNewsMinutes',
      '/maintenance/announceMinutes',
      '/office/closingMinutes',
      '/office/freshMinutes',
      '/reportDays/minor',
    ])
  })

  it('announces a maintenance the longest time ahead first', () => {
    const maintenance = { ...standard.maintenance, announceMinutes: [60, 10_080, 60] }
    expect(good(parseClockPolicy({ ...standard, maintenance })).maintenance.announceMinutes).toEqual([10_080, 60])
  })

  it('takes a file without office hours with the plain ones, and refuses impossible ones at their field', () => {
    const { week: _, ...office } = standard.office
    expect(good(parseClockPolicy({ ...standard, office })).office.week).toEqual(plainWeek)
    const week = [[{ from: '18:00', to: '09:00' }], [], [], [], [], [], []]
    expect(wrong({ ...standard, office: { ...office, week } })).toEqual(['/office/week/0/0/to'])
  })
})
