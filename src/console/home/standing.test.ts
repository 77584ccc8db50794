import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import type { Schemas } from '../../client/open-client.ts'
import { bySize, consequenceOf, type IncidentFile, nextWordOf } from './standing.ts'

const parseFile = (file: object) => file as IncidentFile
const file = (commitments: readonly Partial<Schemas['Commitment']>[], saidAt: string, audienceIds: readonly string[] = []): IncidentFile =>
  parseFile({
    commitments: commitments.map((one) => ({ noticeId: 'first', kind: 'next_update', ...one })),
    notices: [
      { id: 'first', state: 'published', publishedAt: '2026-03-01T10:00:00.000Z', audienceIds: [] },
      { id: 'to some', state: 'published', publishedAt: '2026-03-01T10:01:00.000Z', audienceIds: ['berlin'] },
      { id: 'last', state: 'published', publishedAt: saidAt, audienceIds },
    ],
  })

describe('the order on the first screen', () => {
  it('puts the larger before the smaller, and of two alike the one that has lasted longer', () => {
    const minor = { severity: 'minor', startedAt: '2026-03-01T09:00:00.000Z' } as const
    const early = { severity: 'critical', startedAt: '2026-03-01T10:00:00.000Z' } as const
    const late = { severity: 'critical', startedAt: '2026-03-01T11:00:00.000Z' } as const
    expect([minor, late, early].toSorted(bySize)).toEqual([early, late, minor])
  })
})

describe('who cannot do what', () => {
  it('is scope and consequence together', () => {
    expect(consequenceOf({ scope: 'Customers in Europe', now: 'card payments fail.' })).toBe('Customers in Europe: card payments fail.')
  })

  it.each(['Clients that check the letter from us.', 'All of them!', '“All of them.”'])('puts no colon after the sentence %s', (scope) => {
    expect(consequenceOf({ scope, now: 'Letters are late.' })).toBe(`${scope} Letters are late.`)
  })

  it('is nothing without a consequence', () => {
    expect(consequenceOf({ scope: 'Customers in Europe' })).toBeUndefined()
  })
})

describe('the next word', () => {
  it('is due while its time has not come', () => {
    const open = file([{ state: 'open', dueAt: '2026-03-01T10:30:00.000Z' }], '2026-03-01T10:00:00.000Z')
    expect(nextWordOf(open, at('2026-03-01T10:20:00Z'))).toMatchObject({ kind: 'due', seconds: 600 })
  })

  it('is due now through the minute that was named, also where its time lies within that minute', () => {
    const open = file([{ state: 'open', dueAt: '2026-03-01T10:30:25.000Z' }], '2026-03-01T10:00:00.000Z')
    expect(['10:30:24', '10:30:59', '10:31:00'].map((time) => nextWordOf(open, at(`2026-03-01T${time}Z`)).kind)).toEqual([
      'due',
      'now',
      'late',
    ])
  })

  it('is late afterwards, also when the promise has been recorded as missed', () => {
    const missed = file([{ state: 'missed', dueAt: '2026-03-01T10:30:00.000Z' }], '2026-03-01T10:00:00.000Z')
    expect(nextWordOf(missed, at('2026-03-01T10:45:00Z'))).toMatchObject({ kind: 'late', seconds: 900 })
  })

  it('is not late any more when something was said after the missed time', () => {
    const made = file([{ state: 'missed', dueAt: '2026-03-01T10:30:00.000Z' }], '2026-03-01T10:40:00.000Z')
    expect(nextWordOf(made, at('2026-03-01T10:45:00Z'))).toEqual({ kind: 'none' })
  })

  it('is still late when only some were told since', () => {
    const missed = { state: 'missed', dueAt: '2026-03-01T10:30:00.000Z' } as const
    const now = at('2026-03-01T10:45:00Z')
    expect(nextWordOf(file([missed], '2026-03-01T10:40:00.000Z', ['berlin']), now)).toMatchObject({ kind: 'late', seconds: 900 })
    const toThem = { ...missed, noticeId: 'to some' }
    expect(nextWordOf(file([toThem], '2026-03-01T10:40:00.000Z', ['berlin']), now)).toEqual({ kind: 'none' })
  })

  it('is no promise of something else', () => {
    const action = { kind: 'action', state: 'open', dueAt: '2026-03-01T10:30:00.000Z' } as const
    expect(nextWordOf(file([action], '2026-03-01T10:00:00.000Z'), at('2026-03-01T10:20:00Z'))).toEqual({ kind: 'none' })
  })

  it('comes on change where no time was promised', () => {
    const open = file([{ state: 'open', dueAt: null }], '2026-03-01T10:00:00.000Z')
    expect(nextWordOf(open, at('2026-03-01T10:45:00Z'))).toEqual({ kind: 'on-change' })
  })
})
