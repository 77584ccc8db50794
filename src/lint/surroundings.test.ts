import { describe, expect, it } from 'vitest'
import { at, berlin, sampleId } from '../../test/build/at.ts'
import { buildNotice, buildPublished } from '../../test/build/notice.ts'
import { type CommitmentId, type IncidentId, type NoticeId, type PageId, tagged } from '../core/brand.ts'
import { type Commitment, plainPromise } from '../core/commitment/commitment.ts'
import type { Notice } from '../core/notice/notice.ts'
import { languages } from './language/languages.ts'
import { lintNotice } from './lint-notice.ts'
import { noticeToLint } from './notice-to-lint.ts'
import { type RecordsAround, surroundingsOf } from './surroundings.ts'

const promised = (time: string, outcome: Commitment['outcome'] = { state: 'open' }): Commitment => ({
  id: sampleId<CommitmentId>('commitment'),
  pageId: sampleId<PageId>('page'),
  incidentId: sampleId<IncidentId>('incident'),
  noticeId: sampleId<NoticeId>('notice'),
  ...plainPromise,
  dueAt: at(time),
  outcome,
  createdAt: at('10:00'),
})

const around = (change: Partial<RecordsAround> = {}) =>
  surroundingsOf({
    incident: { window: null, isDrill: false },
    others: [],
    page: { zone: berlin },
    components: [],
    commitments: [],
    language: 'en',
    now: at('12:00'),
    ...change,
  })

const remarks = (notice: Notice, change: Partial<RecordsAround> = {}): readonly string[] => {
  const toLint = noticeToLint({ ...notice, title: 'Cards', surroundings: around(change) })
  const linted = lintNotice(toLint, languages)
  return linted.ok
    ? linted.value.findings.flatMap(({ rule, message }) => (rule === 'contradiction' || rule === 'broken-promise' ? message : []))
    : []
}

describe('surroundingsOf', () => {
  it('gives the clock of the page', () => {
    expect(around()).toMatchObject({ now: '2026-11-24T13:00', zone: 'CET' })
  })

  it('tells of a promise of the ledger that is late, until the notice settles it', () => {
    const ledger = [
      { id: 'a', kind: 'action', what: 'Refunds', dueAt: at('11:30') },
      { id: 'b', kind: 'repair_time', what: 'Cards by half past one', dueAt: at('12:30') },
      { id: 'c', kind: 'other', what: null, dueAt: null },
    ] as const
    const notice = buildNotice({ slots: { now: 'Cards fail.' } })
    const said = 'This was promised by 12:30, and the notice says nothing of it: “Refunds”.'
    expect(remarks(notice, { ledger })).toContain(said)
    expect(remarks({ ...notice, settles: [{ commitmentId: tagged('a'), outcome: 'kept' }] }, { ledger })).not.toContain(said)
    expect(remarks(notice, { ledger: ledger.slice(1) })).not.toContain(said)
    const later = buildNotice({ slots: { now: 'Cards fail.', action: 'We expect cards to work again by 15:00.' } })
    const earlier = 'Readers were promised the repair by 13:30: “Cards by half past one”.'
    expect(remarks(later, { ledger })).toContain(earlier)
    expect(remarks({ ...later, settles: [{ commitmentId: tagged('b'), outcome: 'withdrawn' }] }, { ledger })).not.toContain(earlier)
  })

  it('knows a promise that is due and unanswered', () => {
    expect(around({ commitments: [promised('11:30')] }).missed).toEqual({ by: '2026-11-24T12:30', minutes: 30 })
  })

  it.each<[string, Partial<RecordsAround>]>([
    ['is still to come', { commitments: [promised('12:30')] }],
    ['was kept', { commitments: [promised('11:30', { state: 'kept', at: at('11:00'), by: sampleId<NoticeId>('notice') })] }],
    [
      'was answered late',
      { commitments: [promised('11:30', { state: 'missed', at: at('11:30') })], others: [buildPublished({ publishedAt: at('11:45') })] },
    ],
  ])('counts no promise that %s', (_, change) => {
    expect(around(change).missed).toBeUndefined()
  })
})

describe('a notice beside its record', () => {
  it('is told that its beginning is another one', () => {
    expect(remarks(buildNotice({ slots: { now: 'Cards fail since 10:00.', since: at('10:00') } }))).toEqual([
      'In the record it begins at 11:00.',
    ])
  })

  it('is told that its promise comes late', () => {
    const late = { commitments: [promised('11:30')] }
    expect(remarks(buildNotice({ slots: { now: 'Cards fail.' } }), late)).toEqual(['A word was promised by 12:30; that was 30 min ago.'])
  })

  it('is told what the last notice said is lost', () => {
    const others = [buildPublished({ slots: { permanent: { state: 'lost' } } })]
    expect(remarks(buildNotice({ slots: { now: 'Cards failed. No data was lost.' } }), { others })).toEqual([
      'The record says that something was lost.',
    ])
  })

  it('is told that a correction puts a promise off', () => {
    const correction = { of: sampleId<NoticeId>('notice', 2), reason: 'Wrong time.' }
    const notice = buildNotice({ slots: { now: 'Cards fail.', nextUpdate: { by: at('13:00'), onChange: false } }, correction })
    expect(remarks(notice, { commitments: [promised('12:30')] })).toEqual([
      'Readers were promised a word by 13:30; this correction puts it off.',
    ])
  })

  it('is not told what agrees with it', () => {
    const slots = { now: 'Cards fail since 11:00.', since: at('10:00'), nextUpdate: { by: at('13:00'), onChange: false } }
    expect(remarks(buildNotice({ slots }), { commitments: [promised('12:30')] })).toEqual([])
  })
})
