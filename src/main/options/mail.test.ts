import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseDkimKey, parseDnsName, parseMailbox, parseSmtpUrl } from './mail.ts'

const server = (text: string) => {
  const parsed = parseSmtpUrl(text)
  return parsed.ok ? parsed.value : parsed.fault.detail
}
const pem = (key: { export(options: { type: 'pkcs8'; format: 'pem' }): string | Buffer }) =>
  key.export({ type: 'pkcs8', format: 'pem' }).toString()

describe('the mail server', () => {
  it('is found on its usual port', () => {
    const ports = ['smtp://h', 'smtp://u:p@h', 'smtps://u:p@h', 'smtp://h:2525'].map(server)
    expect(ports.map((found) => (typeof found === 'string' ? found : found.port))).toEqual([25, 587, 465, 2525])
  })
  it('is never given a password in the clear by default', () => {
    expect(server('smtp://u:p@mail.example.org')).toMatchObject({ protection: 'required' })
  })
  it('may be given one on this machine', () => {
    expect(server('smtp://u:p@127.0.0.1:25')).toMatchObject({ protection: 'if-offered' })
  })
  it('has a rate, connections and protection of its own', () => {
    expect(server('smtp://h?rate=14.5&connections=2&tls=never')).toMatchObject({ ratePerSecond: 14.5, connections: 2, protection: 'never' })
  })
  it('has its login decoded', () => {
    const found = server('smtp://apikey%40x:p%2Fw%25@h')
    expect(typeof found === 'string' ? found : [found.login?.user, found.login?.password.reveal()]).toEqual(['apikey@x', 'p/w%'])
  })
  it('may be an IPv6 address', () => {
    expect(server('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525 })
  })
  it('hints at a password that breaks the URL', () => {
    expect(server('smtp://u:p/w@mail.example.org')).toContain('%2F')
  })
  it.each([
    'mail.example.org',
    'http://h',
    'smtp://',
    'smtp://h:0',
    'smtp://h:99999',
    'smtp://h/path',
    'smtp://h#x',
    'smtp://h?pool=1',
    'smtp://h?rate=0',
    'smtp://h?rate=1e9',
    'smtp://h?rate=1&rate=2',
    'smtp://h?connections=101',
    'smtp://h?tls=implicit',
    'smtps://h?tls=never',
    'smtp://u@h',
    'smtp://:p@h',
    'smtp://u:%zz@h',
    'smtp://u:a%0d%0ab@h',
    'smtp://a b@h',
  ])('is not %s', (text) => {
    expect(parseSmtpUrl(text).ok).toBe(false)
  })
})

describe('the sender', () => {
  it.each([
    ['s@example.org', { name: null, address: 's@example.org' }],
    ['Example Status <s@example.org>', { name: 'Example Status', address: 's@example.org' }],
    ['"Example, Inc." <s@Example.org>', { name: 'Example, Inc.', address: 's@example.org' }],
  ])('is read from %s', (text, value) => {
    expect(parseMailbox(text)).toEqual({ ok: true, value })
  })
  it.each([
    '',
    'Example',
    'a@b',
    '<a@example.org',
    'X\r\nBcc: y <a@example.org>',
    'a <b@example.org> <c@example.org>',
    'a@example.org, b@example.org',
  ])('is not %j', (text) => {
    expect(parseMailbox(text).ok).toBe(false)
  })
})

describe('the DKIM key', () => {
  const key = pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)
  it('is an RSA key in PEM form', () => {
    const parsed = parseDkimKey(key)
    expect(parsed.ok && parsed.value.reveal()).toBe(key)
  })
  it('may have its line breaks written out, as in an environment file', () => {
    const parsed = parseDkimKey(key.replaceAll('\n', '\\n'))
    expect(parsed.ok && parsed.value.reveal()).toBe(key)
  })
  it('is refused when receivers would not verify it', () => {
    expect(parseDkimKey(pem(generateKeyPairSync('ed25519').privateKey)).ok).toBe(false)
  })
  it('is refused when it is too short', () => {
    expect(parseDkimKey(pem(generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey)).ok).toBe(false)
  })
  it('is refused without a word of it when it cannot be read', () => {
    const parsed = parseDkimKey('-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----')
    expect(parsed.ok || parsed.fault.detail).toBe('It is not an unencrypted private key in PEM form.')
  })
})

it.each(['', 'a..b', '-a', 'a b', 'a;d=x', `${'a'.repeat(64)}.org`])('refuses %j as a DNS name', (text) => {
  expect(parseDnsName(text).ok).toBe(false)
})
