import { describe, expect, it } from 'vitest'
import { type FaultCode, faults } from '../core/faults.ts'
import { problemHeaders, problemOf, problemResponse, statusOf } from './problem.ts'

const codes = Object.keys(faults).filter((code): code is FaultCode => code in faults)

describe('a problem', () => {
  it.each(codes)('%s has a client or server error status', (code) => {
    expect(statusOf(code)).toBeGreaterThanOrEqual(400)
  })

  it('says the status that it is answered with', async () => {
    const response = problemResponse({ code: 'entity.stale', detail: 'x' }, 'https://status.example')
    expect([response.status, await response.json()]).toMatchObject([412, { status: 412 }])
  })

  it('has a type that is an address of its own below the base URL', () => {
    expect(problemOf({ code: 'rate.limited', detail: 'x' }, 'https://status.example').type).toBe(
      'https://status.example/problems/rate.limited',
    )
  })

  it('hands on what is wrong with each field', () => {
    const errors = [{ pointer: '/name', detail: 'Give it a name.' }]
    expect(problemOf({ code: 'input.invalid', detail: 'x', errors }, '').errors).toEqual(errors)
  })

  it('is kept by no cache', () => {
    expect(problemHeaders({ code: 'route.missing', detail: 'x' })['Cache-Control']).toBe('no-store')
  })

  it('asks for a token when one is missing', () => {
    expect(problemHeaders({ code: 'auth.missing', detail: 'x' })['WWW-Authenticate']).toContain('Bearer')
  })

  it('gives Retry-After in whole seconds, one at the least', () => {
    expect(problemHeaders({ code: 'rate.limited', detail: 'x', retryAfter: 0.2 })['Retry-After']).toBe('1')
  })
})
