import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMail } from '../../core/mail/read-mail.ts'
import { linkIn } from './mail-reading.ts'

const alternative = [
  'From: =?UTF-8?Q?Qu=C3=ADllon?= <a@example.org>',
  'Subject: =?UTF-8?B?U3TDtnJ1bmc=?=',
  ' =?UTF-8?Q?_heute?=',
  'Content-Type: multipart/alternative;',
  ' boundary="=_x"',
  '',
  '--=_x',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'St=C3=B6rung https://example.org/s/confirm/ab=',
  'cd',
  '--=_x',
  'Content-Type: text/html',
  '',
  '<p>html</p>',
  '--=_x--',
  '',
].join('\r\n')

describe('a mail', () => {
  it('is read with its words in any alphabet', () => {
    const { headers } = readMail(alternative)
    expect([headers.get('from'), headers.get('subject')]).toEqual(['Quíllon <a@example.org>', 'Störung heute'])
  })
  it('shows its plain part, its soft line ends joined', () => {
    expect(readMail(alternative).text).toBe('Störung https://example.org/s/confirm/abcd')
  })
  it('may be plain or base64 itself', () => {
    expect(readMail('Subject: x\n\nhello').text).toBe('hello')
    expect(readMail('Content-Transfer-Encoding: BASE64\n\naGVsbG8=').text).toBe('hello')
  })
  it('never makes us stumble, whatever it is', () => {
    const pieces = fc.constantFrom('\r\n', '--=_x', 'Content-Type: multipart/mixed; boundary="=_x"', ': ', '=C3', '=?UTF-8?Q?', '?=', 'x')
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (all) => typeof readMail(all.join('')).text === 'string'),
    )
  })
})

describe('a link in a mail', () => {
  it('is the first one with the wanted path', () => {
    expect(linkIn('see https://a.example/x or https://a.example/s/confirm/1 now', '/s/confirm/')?.href).toBe(
      'https://a.example/s/confirm/1',
    )
  })
  it('is none where there is none', () => {
    expect(linkIn('https:// and nothing', '/s/')).toBeUndefined()
  })
})
