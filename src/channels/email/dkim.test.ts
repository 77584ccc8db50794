import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import DKIM from 'nodemailer/lib/dkim'
import { describe, expect, it } from 'vitest'
import { openDkim } from './dkim.ts'

const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const sign = openDkim({ domain: 'acme.example', selector: 'f1', privateKey })

const head = [
  'From: Acme <status@acme.example>',
  'To: ana@example.org',
  'Subject:  Card   payments\r\n\tfail',
  'Message-ID: <n1@acme.example>',
  'List-Unsubscribe:\r\n <https://status.acme.example/u/1>',
  'X-Other: not signed',
].join('\r\n')
const mail = (body = 'One  \t two \r\n\r\n  three\r\n\r\n\r\n'): Buffer => Buffer.from(`${head}\r\n\r\n${body}`)

const textOf = async (raw: Uint8Array): Promise<string> => Buffer.from(await sign(raw)).toString('latin1')
const tagOf = (source: string, tag: string): string => {
  const header = source.slice(0, source.search(/\r\n(?![ \t])/)).replace(/\s+/g, '')
  return new RegExp(`[:;]${tag}=([^;]*)`).exec(header)?.[1] ?? ''
}
const byLibrary = async (raw: Buffer): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of new DKIM({ domainName: 'acme.example', keySelector: 'f1', privateKey }).sign(raw)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('latin1')
}

/** What a receiver does, written from RFC 6376 section 6.1.3 and sharing nothing with the signer. */
const isVerified = (source: string): boolean => {
  const fields = source.slice(0, source.indexOf('\r\n\r\n')).split(/\r\n(?=\S)/)
  const relaxed = fields.map((field) => {
    const [, name = '', value = ''] = /^([^:]*):(.*)$/s.exec(field) ?? []
    return [
      name.trim().toLowerCase(),
      value
        .replace(/\r\n/g, '')
        .replace(/[\t ]+/g, ' ')
        .replace(/^ | $/g, ''),
    ] as const
  })
  const own = relaxed[0]?.[1] ?? ''
  const left = relaxed.slice(1)
  const hashed = tagOf(source, 'h')
    .split(':')
    .flatMap((name) => {
      const at = left.findLastIndex(([n]) => n === name.toLowerCase())
      return at === -1 ? [] : left.splice(at, 1).map(([n, v]) => `${n}:${v}`)
    })
  const text = [...hashed, `dkim-signature:${own.replace(/b=[^;]*$/, 'b=')}`].join('\r\n')
  return verify('sha256', Buffer.from(text, 'latin1'), createPublicKey(privateKey), Buffer.from(tagOf(source, 'b'), 'base64'))
}

describe('a signed message', () => {
  it('verifies', async () => {
    expect(isVerified(await textOf(mail()))).toBe(true)
  })

  it.each([
    ['another subject', 'payments', 'refunds'],
    ['a second From above', 'From: Acme', 'From: Evil <e@evil.example>\r\nFrom: Acme'],
    ['a second From below', 'X-Other: not signed', 'From: Evil <e@evil.example>'],
    ['a second unsubscribe link', 'X-Other: not signed', 'List-Unsubscribe: <https://evil.example>'],
    ['a Cc where there was none', 'X-Other: not signed', 'Cc: everybody@evil.example'],
  ])('does not verify with %s', async (_what, from, to) => {
    expect(isVerified((await textOf(mail())).replace(from, to))).toBe(false)
  })

  it('still verifies when a header that is not signed changes', async () => {
    expect(isVerified((await textOf(mail())).replace('not signed', 'changed'))).toBe(true)
  })

  it('keeps the message behind the signature as it was', async () => {
    expect((await textOf(mail())).endsWith(mail().toString())).toBe(true)
  })

  it('has lines of at most 78 characters in its signature', async () => {
    const source = await textOf(mail())
    const header = source.slice(0, source.indexOf('\r\nFrom:'))
    expect(Math.max(...header.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  })

  it.each([
    ['spaces and blank lines', undefined],
    ['nothing', ''],
    ['blank lines only', '\r\n\r\n'],
    ['no line end', 'one'],
    ['a space at its end', 'one '],
    ['a leading dot', '.\r\n..\r\n'],
  ])('has the body hash that the mail library finds for a body of %s', async (_what, body) => {
    expect(tagOf(await textOf(mail(body)), 'bh')).toBe(tagOf(await byLibrary(mail(body)), 'bh'))
  })
})

it('throws for a key that is none', () => {
  expect(() => openDkim({ domain: 'acme.example', selector: 'f1', privateKey: 'no key' })).toThrow()
})
