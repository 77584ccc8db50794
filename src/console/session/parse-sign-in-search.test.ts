import { describe, expect, it } from 'vitest'
import { parseSignInSearch } from './parse-sign-in-search.ts'

describe('where sign-in leads', () => {
  it.each(['/console/incidents', '/p/abc', '/console/?x=1#y'])('leads on to %s', (onTo) => {
    expect(parseSignInSearch({ onTo })).toEqual({ onTo })
    expect(parseSignInSearch(Object.fromEntries([['then', onTo]]))).toEqual({ onTo })
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\r/evil.example',
    '/x\n',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    7,
    ['/a'],
    null,
  ])('never leads to %j', (onTo) => {
    expect(parseSignInSearch({ onTo })).toEqual({})
  })
})

describe('what came of the provider', () => {
  it.each([
    ['access_denied', 'stopped'],
    ['signup_disabled', 'unknown'],
    ['DOMAIN_NOT_ALLOWED', 'unknown'],
    ['state_mismatch', 'late'],
    ['server_error', 'failed'],
    ['<script>', 'failed'],
  ])('of %s is %s, and stays so when the address is read again', (error, provider) => {
    expect(parseSignInSearch({ provider: 'refused', error, onTo: '/p/x' })).toEqual({ onTo: '/p/x', provider })
    expect(parseSignInSearch({ provider })).toEqual({ provider })
  })
})
