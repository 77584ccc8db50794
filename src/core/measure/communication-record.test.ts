import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { type Commitment, plainPromise } from '../commitment/commitment.ts'
import { countTakenBack, type RecordedIncident, recordYears, reportOutcome, secondsUntilNotice } from './communication-record.ts'

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

describe('secondsUntilNotice', () => {
  const page = { createdAt: at('2026-01-01T00:00:00Z') }

  it('counts from when it began for customers, by the minutes that the report shows', () => {
    const told = { startedAt: at('2026-11-29T12:55:50Z'), endedAt: null, publicAt: at('2026-11-29T13:33:10Z') }
    expect(secondsUntilNotice(told, page)).toBe(38 * 60)
  })

  it('is none where nobody was told, or could be', () => {
    expect(secondsUntilNotice({ startedAt: at('12:00'), endedAt: null, publicAt: null }, page)).toBeNull()
    expect(
      secondsUntilNotice({ startedAt: at('2025-06-01T00:00:00Z'), endedAt: at('2025-06-02T00:00:00Z'), publicAt: at('12:00') }, page),
    ).toBeNull()
    expect(secondsUntilNotice({ startedAt: at('12:10'), endedAt: null, publicAt: at('12:00') }, page)).toBe(0)
  })
})

describe('countTakenBack', () => {
  const made = (number: number, more: Partial<Commitment>): Commitment => ({
    ...plainPromise,
    id: sampleId('cm', number),
    pageId: sampleId('pg'),
    incidentId: sampleId('nc'),
    noticeId: sampleId('nt'),
    kind: 'action',
    what: `Action ${number}`,
    dueAt: at('14:00'),
    outcome: { state: 'open' },
    createdAt: at('12:00'),
    ...more,
  })
  const by = sampleId<Commitment['noticeId']>('nt', 2)
  const withdrawn = { state: 'withdrawn', at: at('13:00'), by } as const

  it('tells what was promised again for later from what will not be done', () => {
    const moved = made(1, { outcome: withdrawn })
    const again = made(2, { what: moved.what, noticeId: by, dueAt: at('18:00'), createdAt: at('13:00') })
    expect(countTakenBack([moved, again, made(3, { outcome: withdrawn }), made(4, {})])).toEqual({ moved: 1, dropped: 1 })
  })

  it('counts a next word that a correction put off, and none that it brought forward or said again', () => {
    const word = { kind: 'next_update', what: null } as const
    const old = made(1, { ...word, outcome: { state: 'withdrawn', at: at('13:00') } })
    const next = (dueAt: string) => made(2, { ...word, dueAt: at(dueAt), createdAt: at('13:00') })
    expect(['13:30', '14:00', '15:00'].map((dueAt) => countTakenBack([old, next(dueAt)]))).toEqual([
      { moved: 0, dropped: 0 },
      { moved: 0, dropped: 0 },
      { moved: 1, dropped: 0 },
    ])
  })
})

describe('recordYears', () => {
  const one = (date: string, more: Partial<RecordedIncident> = {}): RecordedIncident => ({
    date,
    firstNoticeSeconds: 600,
    promises: { kept: 1, missed: 1, moved: 2, dropped: 1 },
    report: null,
    ...more,
  })

  it('counts by year and quarter, the newest first, and leaves out what is not due', () => {
    const years = recordYears([one('2025-12-31'), one('2026-02-01', { report: 'late' }), one('2026-10-01', { report: 'in_time' })])
    expect(years.map(({ year, quarters }) => [year, quarters.map(({ quarter }) => quarter)])).toEqual([
      ['2026', [4, 1]],
      ['2025', [4]],
    ])
    expect(years[0]).toMatchObject({ incidents: 2, promises: { had: 2, of: 4, moved: 4, dropped: 2 }, reports: { had: 1, of: 2 } })
    expect(years[1]?.reports).toEqual({ had: 0, of: 0 })
  })
})
