import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import type { Commitment } from '../commitment/commitment.ts'
import { type RecordedIncident, recordYears, reportOutcome } from './communication-record.ts'

const promise = (dueAt: string, outcome: Commitment['outcome'] = { state: 'open' }) =>
  ({ kind: 'report', dueAt: at(dueAt), outcome }) as const
const outcome = (more: Partial<Parameters<typeof reportOutcome>[0]>, now = '2026-12-10T12:00:00Z') =>
  reportOutcome({ endedAt: at('13:00'), days: 5, promises: [], reportedAt: null, ...more }, at(now))

describe('reportOutcome', () => {
  it('holds a report against the date that was promised, else against the policy', () => {
    expect(outcome({ reportedAt: at('2026-11-29T12:00:00Z') })).toBe('in_time')
    expect(outcome({ reportedAt: at('2026-11-29T12:00:00Z'), promises: [promise('2026-11-28T12:00:00Z')] })).toBe('late')
    expect(outcome({})).toBe('late')
  })

  it('counts none that nobody waits for, or not yet', () => {
    expect(outcome({ days: null })).toBeNull()
    expect(outcome({}, '2026-11-25T12:00:00Z')).toBeNull()
    expect(outcome({ days: null, promises: [promise('2026-11-28T12:00:00Z', { state: 'withdrawn', at: at('14:00') })] })).toBeNull()
  })

  it('takes a promise that a notice kept for kept', () => {
    expect(outcome({ promises: [promise('2026-11-28T12:00:00Z', { state: 'kept', at: at('14:00'), by: sampleId('nt') })] })).toBe('in_time')
  })
})

describe('recordYears', () => {
  const one = (date: string, more: Partial<RecordedIncident> = {}): RecordedIncident => ({
    date,
    firstNoticeSeconds: 600,
    promises: { kept: 1, missed: 1, withdrawn: 4, open: 2 },
    report: null,
    ...more,
  })

  it('counts by year and quarter, the newest first, and leaves out what is not due', () => {
    const years = recordYears([one('2025-12-31'), one('2026-02-01', { report: 'late' }), one('2026-10-01', { report: 'in_time' })])
    expect(years.map(({ year, quarters }) => [year, quarters.map(({ quarter }) => quarter)])).toEqual([
      ['2026', [4, 1]],
      ['2025', [4]],
    ])
    expect(years[0]).toMatchObject({ incidents: 2, promises: { had: 2, of: 4 }, reports: { had: 1, of: 2 } })
    expect(years[1]?.reports).toEqual({ had: 0, of: 0 })
  })
})
