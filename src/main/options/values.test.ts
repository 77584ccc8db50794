import { describe, expect, it } from 'vitest'
import { oneOf, parseAddresses, parseCidrs, parseHost, parsePath, parseSecret, wholeNumber } from './values.ts'

const outcomeOf = <T>(result: { ok: true; value: T } | { ok: false; fault: { detail: string } }) =>
  result.ok ? result.value : result.fault.detail

describe('a number', () => {
  it.each(['', '-1', '1.5', '1e3', '0x10', ' 5', '601', '99999999999'])('is not %j', (text) => {
    expect(wholeNumber(0, 600)(text).ok).toBe(false)
  })
  it('may be either bound', () => {
    expect([wholeNumber(0, 600)('0'), wholeNumber(0, 600)('600')].map(outcomeOf)).toEqual([0, 600])
  })
})

it('reads a word in any case', () => {
  expect(outcomeOf(oneOf(['info', 'warn'])('WARN'))).toBe('warn')
})

describe('a host', () => {
  it.each([
    ['localhost', 'localhost'],
    ['0.0.0.0', '0.0.0.0'],
    ['::', '::'],
    ['[::1]', '::1'],
  ])('%s is listened on as %s', (text, host) => {
    expect(outcomeOf(parseHost(text))).toBe(host)
  })
  it.each(['example.org', '127.1', '2130706433', '0x7f000001', '256.1.1.1', '', '*', '127.0.0.1:80'])('is not %j', (text) => {
    expect(parseHost(text).ok).toBe(false)
  })
})

describe('networks', () => {
  it('are kept in one spelling, each once', () => {
    expect(outcomeOf(parseCidrs('10.0.0.0/8, 192.168.1.7\nFD00::/8 10.0.0.0/8'))).toEqual(['10.0.0.0/8', '192.168.1.7/32', 'fd00::/8'])
  })
  it('may be none', () => {
    expect(outcomeOf(parseCidrs(''))).toEqual([])
  })
  it('hear which entry is wrong and what it should be', () => {
    expect(outcomeOf(parseCidrs('::1, 10.1.0.0/8'))).toBe('Entry 2: The range of that length begins at 10.0.0.0; write 10.0.0.0/8.')
  })
  it.each(['0.0.0.0/0', '::/0', '10.0.0.0/33', '10/8', 'example.org', '10.0.0.0/8/8', '/8', '0x0a000000/8'])('are not %j', (text) => {
    expect(parseCidrs(text).ok).toBe(false)
  })
})

describe('addresses', () => {
  it('are separated by commas or spaces', () => {
    expect(outcomeOf(parseAddresses('a@example.org,b@example.org  c@example.org'))).toHaveLength(3)
  })
  it('are at most a hundred', () => {
    const many = Array.from({ length: 101 }, (_, i) => `a${i}@example.org`).join(',')
    expect(outcomeOf(parseAddresses(many))).toBe('More than 100 entries cannot be used.')
  })
})

describe('a path', () => {
  it.each(['a\nb', 'a\0b', 'x'.repeat(1001)])('is not %j', (text) => {
    expect(parsePath(text).ok).toBe(false)
  })
})

describe('a secret', () => {
  it.each(['short', 'x'.repeat(1001), `${'x'.repeat(40)} y`, 'ü'.repeat(40)])('is not %j', (text) => {
    expect(parseSecret(text).ok).toBe(false)
  })
})
