import { describe, expect, it } from 'vitest'
import { parseSignInSearch } from './parse-sign-in-search.ts'

describe('where sign-in leads', () => {
  it.each(['/console/incidents', '/p/abc', '/console/?x=1#y'])('leads on to %s', (onTo) => {
    expect(parseSignInSearch({ onTo })).toEqual({ onTo })
    expect(parseSignInSearch(Object.fromEntries([['then', onTo]]))).toEqual({ onTo })
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', 7, ['/a'], null])(
    'never leads to %j',
    (onTo) => {
      expect(parseSignInSearch({ onTo })).toEqual({})
    },
  )
})
