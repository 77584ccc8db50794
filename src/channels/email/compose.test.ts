import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import MailComposer from 'nodemailer/lib/mail-composer'
import { describe, expect, it } from 'vitest'
import { type EmailAddress, tagged } from '../../core/brand.ts'
import { instantOf } from '../../core/time.ts'
import { composeMail, linkPlaceholders, type MailParts, personalise, prepareMail } from './compose.ts'
import type { MailPerson } from './personal-head.ts'

const email = (text: string): EmailAddress => tagged<EmailAddress>(text)

const parts: MailParts = {
  from: { name: 'Acme Bank', address: email('status@acme.example') },
  subject: 'Card payments fail in Europe',
  text: `Card payments fail.\n\nStop these mails: ${linkPlaceholders.unsubscribe}\nChoose: ${linkPlaceholders.manage}\n`,
  html: `<p>Card payments fail.</p><a href="${linkPlaceholders.unsubscribe}">Stop</a> <a href="${linkPlaceholders.manage}">Choose</a>`,
  language: 'en',
  listId: 'status.acme.example',
  listHelp: 'https://status.acme.example/subscription',
}

const person: MailPerson = {
  to: email('ana@example.org'),
  messageId: 'n2.ana@acme.example',
  inReplyTo: 'n1.ana@acme.example',
  references: ['n1.ana@acme.example'],
  unsubscribeUrl: 'https://status.acme.example/u/token',
  manageUrl: 'https://status.acme.example/m/token?a=1&b=2',
  date: instantOf('2026-11-24T14:30:00Z'),
}

const sourceOf = async (p: MailParts = parts, who: MailPerson = person): Promise<string> => {
  const mail = await composeMail(p, who)
  if (!mail.ok) throw new Error(mail.fault.detail)
  return Buffer.from(mail.value).toString('latin1')
}
const headOf = (source: string): string => source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')

describe('a composed mail', () => {
  it('carries what list mail must carry', async () => {
    const head = headOf(await sourceOf())
    expect(head.split('\r\n')).toEqual(
      expect.arrayContaining([
        'To: ana@example.org',
        'Date: Tue, 24 Nov 2026 14:30:00 +0000',
        'Message-ID: <n2.ana@acme.example>',
        'In-Reply-To: <n1.ana@acme.example>',
        'References: <n1.ana@acme.example>',
        'From: Acme Bank <status@acme.example>',
        'Subject: Card payments fail in Europe',
        'Auto-Submitted: auto-generated',
        'X-Auto-Response-Suppress: All',
        'List-ID: <status.acme.example>',
        'List-Help: <https://status.acme.example/subscription>',
        'List-Unsubscribe: <https://status.acme.example/u/token>',
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      ]),
    )
  })

  it('has each header once', async () => {
    const names = headOf(await sourceOf())
      .split('\r\n')
      .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })

  it('is the same bytes for the same parts', async () => {
    expect(await sourceOf()).toBe(await sourceOf())
  })

  it('offers one click only by https, as RFC 8058 asks', async () => {
    const head = headOf(await sourceOf(parts, { ...person, unsubscribeUrl: 'http://10.0.0.1:8080/u/token' }))
    expect(head).toContain('List-Unsubscribe: <http://10.0.0.1:8080/u/token>')
    expect(head).not.toContain('One-Click')
  })

  it('keeps the root and the latest of a long thread', async () => {
    const references = Array.from({ length: 60 }, (_, i) => `n${i}@acme.example`)
    const line = /^References: (.*)$/m.exec(headOf(await sourceOf(parts, { ...person, references })))?.[1] ?? ''
    const ids = line.trim().split(' ')
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([12, '<n0@acme.example>', '<n59@acme.example>'])
  })

  it('is ASCII with short lines ended by CRLF in any language', async () => {
    const text = `${'障害が発生しています。'.repeat(60)}\n${linkPlaceholders.manage}`
    const source = await sourceOf({ ...parts, subject: '障害 '.repeat(40), text, html: `<p>${text}</p>` })
    const lines = source.split('\r\n')
    expect(source).toMatch(/^[\t\r\n\x20-\x7e]*$/)
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78)
  })

  it('cannot be ended early by a text that holds its boundary', async () => {
    const parsed = await simpleParser(await sourceOf({ ...parts, text: 'a\n--=_-forthright-Part_1--\nb' }))
    expect(parsed.text).toBe('a\n--=_-forthright-Part_1--\nb')
  })
})

describe('a template', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 90 }).map((text) => text.replace(/[\p{Cc}\uFFFE\uFFFF\u2028\u2029]/gu, ' '))
  const piece = fc.oneof(word, fc.constantFrom('\n', ' \n', '\t', '.', '=', '\n.\n', linkPlaceholders.unsubscribe, linkPlaceholders.manage))
  const body = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
  const url = fc.stringMatching(/^https:\/\/[a-z]{1,20}\.example\/[A-Za-z0-9._~?&=%'-]{0,200}$/)
  const filled = (text: string, unsubscribe: string, manage: string): string =>
    text.replaceAll(linkPlaceholders.unsubscribe, () => unsubscribe).replaceAll(linkPlaceholders.manage, () => manage)
  const inHtml = (link: string): string => link.replaceAll('&', '&amp;').replaceAll("'", '&#39;')

  it('gives each person what composing for that person alone would have given', async () => {
    await fc.assert(
      fc.asyncProperty(word, body, body, url, url, async (subject, text, html, unsubscribe, manage) => {
        const source = await sourceOf({ ...parts, subject, text, html }, { ...person, unsubscribeUrl: unsubscribe, manageUrl: manage })
        const direct = await new MailComposer({
          from: 'a@acme.example',
          subject,
          text: filled(text, unsubscribe, manage) || '\n',
          html: filled(html, inHtml(unsubscribe), inHtml(manage)) || '\n',
        })
          .compile()
          .build()
        const [mine, theirs] = [await simpleParser(source), await simpleParser(direct)]
        expect([mine.subject ?? '', mine.text, mine.html]).toEqual([theirs.subject?.trim() ?? '', theirs.text, theirs.html])
      }),
      { numRuns: 150 },
    )
  }, 30_000)

  it('is refused to a person without the link that it needs', async () => {
    const mail = personalise(await prepareMail(parts), { ...person, manageUrl: null })
    expect(mail.ok ? '' : mail.fault.detail).toContain('needs a link for "manage"')
  })
})

describe('hostile values', () => {
  const hostile: readonly (readonly [string, Partial<MailPerson>])[] = [
    ['a second header by the recipient', { to: email('a@b.example\r\nBcc: x@y.example') }],
    ['a line feed in the recipient', { to: email('"a\nb"@c.example') }],
    ['two recipients', { to: email('<x@y.example>,z@w.example') }],
    ['a local part of 300 characters', { to: email(`${'a'.repeat(300)}@b.example`) }],
    ['a header by the message id', { messageId: 'a@b\r\nX-Evil: 1' }],
    ['a header by a reference', { references: ['a@b>\r\nX-Evil: 1'] }],
    ['a header by the unsubscribe link', { unsubscribeUrl: 'https://a.example/\r\nX-Evil: 1' }],
    ['a second link by the unsubscribe link', { unsubscribeUrl: 'https://a.example/>, <mailto:x@y.example' }],
    ['an attribute by the manage link', { manageUrl: 'https://a.example/" onclick="x' }],
    ['a script link', { manageUrl: 'javascript:alert(1)' }],
  ]

  it.each(hostile)('refuses %s', async (_what, change) => {
    expect((await composeMail(parts, { ...person, ...change })).ok).toBe(false)
  })

  it.each([
    ['a line break', 'Down\r\nBcc: x@y.example'],
    ['NUL and controls', 'Down\u0000\u0007\u001b[31m'],
    ['10 kB', 'x'.repeat(10_000)],
    ['10 kB beyond ASCII', 'ä'.repeat(10_000)],
    ['an encoded word', '=?utf-8?Q?Bcc=3A?='],
    ['half a character', 'Down \ud83d now'],
  ])('F4: survives a subject with %s', async (_what, subject) => {
    const source = await sourceOf({ ...parts, subject })
    const before = headOf(await sourceOf()).split('\r\n')
    const names = (lines: readonly string[]) => lines.map((line) => line.slice(0, line.indexOf(':')))
    expect(names(headOf(source).split('\r\n'))).toEqual(names(before))
    expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
  })

  it('throws for a header of our own that is none', async () => {
    await expect(prepareMail({ ...parts, headers: { 'X-A': 'b\r\nc' } })).rejects.toThrow('cannot be written')
  })
})
