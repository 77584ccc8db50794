import { describe, expect, it } from 'vitest'
import { refusalHere, refusalOf } from './refusal.ts'

const response = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers })
const problem = { code: 'entity.stale', title: 'Changed', detail: 'Version 3 is current.', hint: 'Load it again.', status: 412 }

describe('a refusal', () => {
  it('carries what the problem document says', () => {
    const errors = [{ pointer: '/title', detail: 'Too long.' }]
    expect(refusalOf({ ...problem, errors, instance: 'urn:x:1' }, response(412, { 'retry-after': '7' }))).toEqual({
      code: 'entity.stale',
      kind: 'stale',
      status: 412,
      detail: 'Version 3 is current.',
      hint: 'Load it again.',
      errors,
      retryAfter: 7,
      instance: 'urn:x:1',
    })
  })

  it.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'missing'],
    [405, 'missing'],
    [409, 'conflict'],
    [422, 'invalid'],
    [429, 'too-many'],
    [500, 'unavailable'],
  ])('of a newer server is understood by its status %d', (status, kind) => {
    expect(refusalOf({ code: 'future.code', detail: 'x' }, response(status)).kind).toBe(kind)
  })

  it.each([null, 'text', 7, [], {}, { code: 7 }, { code: '' }, { title: 'x' }])('is a stranger’s without a code: %j', (body) => {
    expect(refusalOf(body, response(502, { 'content-type': 'text/html' })).code).toBe('client.foreign_answer')
  })

  it.each([[{ errors: 'x' }], [{ errors: [null, 7, { pointer: 1, detail: 2 }] }], [{ errors: {} }]])(
    'ignores complaints in another shape: %j',
    (more) => {
      expect(refusalOf({ ...problem, ...more }, response(412)).errors).toEqual([])
    },
  )

  it.each(['soon', '-1', 'Wed, 21 Oct 2026 07:28:00 GMT'])('knows no time to wait in Retry-After: %s', (value) => {
    expect(refusalOf(problem, response(503, { 'retry-after': value })).retryAfter).toBeNull()
  })

  it('names where a redirect leads', () => {
    expect(refusalOf('', response(301, { location: 'https://elsewhere.example' }))).toMatchObject({
      code: 'client.redirected',
      detail: 'The server answers with a redirect to https://elsewhere.example.',
    })
  })

  it('of our own has the same shape', () => {
    expect(refusalHere({ code: 'sending.held', detail: 'Held.' })).toMatchObject({ kind: 'conflict', status: null, errors: [] })
  })
})
