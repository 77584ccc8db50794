import { describe, expect, it } from 'vitest'
import { parseBaseUrl, parseDatabaseUrl } from './addresses.ts'

describe('the database', () => {
  it.each([
    ['sqlite:data/x.db', 'data/x.db'],
    ['sqlite:/var/lib/x.db', '/var/lib/x.db'],
    ['sqlite:///var/lib/x.db', '/var/lib/x.db'],
    ['sqlite://./x.db', './x.db'],
    ['SQLITE:x.db', 'x.db'],
  ])('%s is the file %s', (text, file) => {
    expect(parseDatabaseUrl(text)).toEqual({ ok: true, value: { kind: 'sqlite', file } })
  })
  it('is handed to PostgreSQL as it was written', () => {
    const text = 'postgres://u:p%40@db:5432/forthright?sslmode=verify-full'
    const parsed = parseDatabaseUrl(text)
    expect(parsed.ok && parsed.value.kind === 'postgres' && parsed.value.url.reveal()).toBe(text)
  })
  it('may be reached through a socket', () => {
    expect(parseDatabaseUrl('postgresql:///forthright?host=/run/postgresql').ok).toBe(true)
  })
  it.each(['x.db', 'sqlite:', 'sqlite::memory:', 'mysql://h/d', 'postgres://h', 'postgres:///d', 'postgres://h:99999/d', 'sqlite:a\nb'])(
    'is not %j',
    (text) => {
      expect(parseDatabaseUrl(text).ok).toBe(false)
    },
  )
})

describe('the base of links', () => {
  it.each([
    ['https://Status.Example.ORG/', 'https://status.example.org'],
    ['https://status.example.org:443', 'https://status.example.org'],
    ['http://localhost:3000', 'http://localhost:3000'],
  ])('%s is %s', (text, value) => {
    expect(parseBaseUrl(text)).toEqual({ ok: true, value })
  })
  it.each([
    'status.example.org',
    'ftp://h',
    'https://u:p@h',
    'https://h/path',
    'https://h?x',
    'https://h/#x',
    'https://',
    'javascript:alert(1)',
  ])('is not %j', (text) => {
    expect(parseBaseUrl(text).ok).toBe(false)
  })
})
