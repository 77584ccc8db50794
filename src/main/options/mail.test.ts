import { generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parseDkimKey, parseDnsName, parseMailbox, parseSmtpUrl } from './mail.ts'

const pem = (key: { export(options: { type: 'pkcs8'; format: 'pem' }): string | Buffer }) =>
  key.export({ type: 'pkcs8', format: 'pem' }).toString()

describe('the mail server', () => {
  it('is kept with its password as a secret', () => {
    const parsed = parseSmtpUrl('smtp://u:hunter2@mail.example.org:587?rate=10')
    expect(parsed.ok && parsed.value.reveal()).toMatchObject({ host: 'mail.example.org', rate: 10, credentials: { password: 'hunter2' } })
    expect(inspect(parsed, { depth: 9 })).not.toContain('hunter2')
  })
  it('is refused without its password', () => {
    const parsed = parseSmtpUrl('smtp://u:hunter2@')
    expect(JSON.stringify(parsed)).toMatch(/cannot be used(?!.*hunter2)/)
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
