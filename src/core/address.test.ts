import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOf, good } from '../../test/build/good.ts'
import { emailKey, parseEmailAddress, parseSigningSecret, parseWebAddress } from './address.ts'

const secretOf = (bytes: number) => `whsec_${Buffer.alloc(bytes, 7).toString('base64')}`

describe('parseEmailAddress', () => {
  it.each([
    ['ana@example.org', 'ana@example.org'],
    [' Ana.Maria+status@Example.ORG ', 'Ana.Maria+status@example.org'],
    ["o'neil@mail.example.co.uk", "o'neil@mail.example.co.uk"],
    ['info@xn--mller-kva.example', 'info@xn--mller-kva.example'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('takes %j', (text, address) => {
    expect(good(parseEmailAddress(text))).toBe(address)
  })

  it.each([
    'a@b.c\r\nBcc: x@y.z',
    'a@b.c, x@y.z',
    '<x@y.z>',
    'Ana <ana@example.org>',
    '"a\nb"@example.org',
    '"quoted"@example.org',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    'a@localhost',
    'a@example..org',
    '.a@example.org',
    'a.@example.org',
    'a..b@example.org',
    'a@-example.org',
    'a@example.org.',
    'a b@example.org',
    'a@b@example.org\u0000',
    '@example.org',
    'ana',
    '=?utf-8?q?a=40example.com?=@example.org',
    'аna@example.org',
    'ana@exаmple.org',
    'ana@\u212aelvin.example',
    'ana@example.org\u202e',
  ])('refuses %j', (text) => {
    expect(faultOf(parseEmailAddress(text)).code).toBe('input.invalid')
  })

  it.each([
    ['a local part of 65', `${'a'.repeat(65)}@example.org`],
    ['a whole of 255', `a@${`${'b'.repeat(62)}.`.repeat(4)}ee`],
    ['a label of 64', `a@${'b'.repeat(64)}.org`],
  ])('refuses %s characters', (_, text) => {
    expect(parseEmailAddress(text).ok).toBe(false)
  })

  it.each([
    ['dots', `a@${'.'.repeat(1_000_000)}`],
    ['letters', 'a'.repeat(1_000_000)],
    ['at signs', '@'.repeat(1_000_000)],
    ['hyphens', `a@a${'-'.repeat(1_000_000)}`],
  ])('refuses a megabyte of %s at once', (_, text) => {
    const start = performance.now()
    expect(parseEmailAddress(text).ok).toBe(false)
    expect(performance.now() - start).toBeLessThan(200)
  })

  it('yields nothing that could end a header or name a second recipient', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '@example.org', '@'), (text, rest) => {
        const parsed = parseEmailAddress(`${text}${rest}`)
        if (parsed.ok) expect(parsed.value).toMatch(/^[!-~]+$/)
        if (parsed.ok) expect(parsed.value).not.toMatch(/[<>()[\]",:;\\]/)
      }),
    )
  })

  it('is one subscriber however its letters are written', () => {
    expect(emailKey(good(parseEmailAddress('Ana@Example.org')))).toBe(emailKey(good(parseEmailAddress('ana@example.org'))))
  })
})

describe('parseSigningSecret', () => {
  it.each([24, 25, 26, 32, 63, 64])('takes %i bytes', (bytes) => {
    expect(good(parseSigningSecret(secretOf(bytes)))).toBe(secretOf(bytes))
  })

  it.each([
    ['too few bytes', secretOf(23)],
    ['too many bytes', secretOf(65)],
    ['no prefix', secretOf(32).slice(6)],
    ['the alphabet of URLs', `whsec_${'_'.repeat(32)}`],
    ['a length that no bytes have', `whsec_${'A'.repeat(33)}`],
    ['padding left off', secretOf(32).replace(/=+$/, '')],
    ['padding too long', `${secretOf(24)}==`],
    ['a line break', `${secretOf(24)}\n`],
  ])('refuses %s', (_, text) => {
    expect(parseSigningSecret(text).ok).toBe(false)
  })
})

describe('parseWebAddress', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    [' HTTPS://Example.ORG/Help?a=b&c=%C3%A4#Top ', 'https://example.org/Help?a=b&c=%C3%A4#Top'],
    ['http://intranet:8080/', 'http://intranet:8080/'],
    ['https://xn--mller-kva.example/', 'https://xn--mller-kva.example/'],
    ['https://[2001:db8::1]/status', 'https://[2001:db8::1]/status'],
    ["https://example.org/it's(1)", "https://example.org/it's(1)"],
  ])('takes %j', (text, url) => {
    expect(good(parseWebAddress(text))).toBe(url)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    '//example.org',
    'example.org',
    'https://',
    'https:///path',
    'https://example.org@evil.example/',
    'https://user:pass@example.org/',
    'https://exa mple.org',
    'https://example.org/\u202egro',
    'https://example.org/a b',
    'https://example.org/"onclick=x',
    'https://example.org/<b>',
    'https://example.org\\@evil.example',
    'https://b\u00fccher.example/',
    'https://example.org/\r\nSet-Cookie:x',
    'https://-example.org',
    'https://example..org',
    'https://example.org:999999/',
  ])('refuses %j', (text) => {
    expect(parseWebAddress(text).ok).toBe(false)
  })

  it.each([
    `https://${'a'.repeat(1_000_000)}`,
    `https://${'a-'.repeat(240)}`,
    `https://example.org/${'a'.repeat(500)}`,
    `https://${'a.'.repeat(240)}/"`,
  ])('refuses what is too long or nearly right at once', (text) => {
    const start = performance.now()
    expect(parseWebAddress(text).ok).toBe(false)
    expect(performance.now() - start).toBeLessThan(200)
  })
})
