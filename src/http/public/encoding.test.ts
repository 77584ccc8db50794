import { describe, expect, it } from 'vitest'
import { acceptedEncodings } from './encoding.ts'

const cases: readonly (readonly [string | undefined, string])[] = [
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip identity'],
  ['gzip, deflate, br, zstd', 'br gzip identity'],
  ['gzip;q=1.0, br;q=0.5', 'gzip br identity'],
  ['br;q=0, gzip', 'gzip identity'],
  ['*', 'br gzip identity'],
  ['*;q=0', 'identity'],
  ['gzip;q=0.5, *;q=0.9', 'br gzip identity'],
  ['identity, gzip;q=0.5', 'identity gzip'],
  ['identity;q=0', 'identity'],
  ['X-GZIP', 'gzip identity'],
  ['gzip;q=2, br', 'br identity'],
  ['gzip;q=nonsense', 'identity'],
  ['gzip;q=0.1;level=9', 'identity'],
  [' br ;q=0.8 , gzip ', 'gzip br identity'],
  [',,;q=1,', 'identity'],
  [`${'a,'.repeat(600)}gzip`, 'identity'],
]

describe('the codings that a client takes', () => {
  it.each(cases)('are read from %j', (header, expected) => {
    expect(acceptedEncodings(header).join(' ')).toBe(expected)
  })
})
