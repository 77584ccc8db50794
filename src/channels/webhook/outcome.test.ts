import { describe, expect, it } from 'vitest'
import { instantOf } from '../../core/time.ts'
import type { WireAnswer } from '../wire/send.ts'
import { healthOf, outcomeOfAnswer } from './outcome.ts'
import { parseRetryAfter } from './retry-after.ts'

const now = instantOf('2026-11-24T14:00:00Z')
const answered = (status: number, headers: Readonly<Record<string, string>> = {}): WireAnswer => ({
  kind: 'answered',
  status,
  headers,
  bodyStart: '',
})

describe('an answer', () => {
  it.each([
    [200, 'delivered', 'well'],
    [204, 'delivered', 'well'],
    [299, 'delivered', 'well'],
    [301, 'retry', 'well'],
    [302, 'retry', 'well'],
    [400, 'retry', 'well'],
    [401, 'retry', 'well'],
    [404, 'retry', 'well'],
    [410, 'address_gone', 'well'],
    [429, 'retry', 'overloaded'],
    [500, 'retry', 'well'],
    [502, 'retry', 'overloaded'],
    [503, 'retry', 'overloaded'],
    [504, 'retry', 'overloaded'],
    [101, 'retry', 'well'],
  ])('%d means %s, and the host is %s', (status, kind, health) => {
    expect([outcomeOfAnswer(answered(status), now).kind, healthOf(answered(status))]).toEqual([kind, health])
  })

  it('that never came is tried again', () => {
    const answer: WireAnswer = { kind: 'failed', reason: 'connect ECONNREFUSED' }
    expect([outcomeOfAnswer(answer, now).kind, healthOf(answer)]).toEqual(['retry', 'silent'])
  })

  it('that was not asked for is refused without telling why (C14)', () => {
    const outcome = outcomeOfAnswer({ kind: 'refused', reason: 'metadata: 169.254.169.254 is never dialled' }, now)
    expect(outcome).toEqual({ kind: 'refused', reason: 'This address cannot be called.' })
  })

  it('may say when to come back', () => {
    const outcome = outcomeOfAnswer(answered(429, { 'retry-after': '120' }), now)
    expect(outcome).toEqual({ kind: 'retry', reason: 'HTTP 429', notBefore: instantOf('2026-11-24T14:02:00Z') })
  })

  it('may say so only where it makes sense', () => {
    expect(outcomeOfAnswer(answered(404, { 'retry-after': '120' }), now)).toEqual({ kind: 'retry', reason: 'HTTP 404' })
  })
})

describe('Retry-After', () => {
  it.each([
    ['0', '2026-11-24T14:00:00Z'],
    ['120', '2026-11-24T14:02:00Z'],
    ['1000000000', '2058-08-02T15:46:40Z'],
    ['Tue, 24 Nov 2026 14:30:00 GMT', '2026-11-24T14:30:00Z'],
  ])('%j is %s', (text, at) => {
    expect(parseRetryAfter(text, now)?.toString()).toBe(at)
  })

  it.each([undefined, '', '-1', '1.5', 'soon', '99999999999999', 'Tue, 31 Feb 2026 14:30:00 GMT', 'Tue, 24 Nox 2026 14:30:00 GMT'])(
    '%j says nothing',
    (text) => {
      expect(parseRetryAfter(text, now)).toBeUndefined()
    },
  )
})
