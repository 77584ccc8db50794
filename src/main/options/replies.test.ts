import { describe, expect, it } from 'vitest'
import { makeCertificate } from '../../../test/sink/certificate.ts'
import { parseImapUrl, parsePem, parseReplyPlace } from './replies.ts'

describe('where replies come in', () => {
  it('is an address short enough for a token', () => {
    expect(parseReplyPlace('Reply@In.Example.org')).toEqual({ ok: true, value: { local: 'reply', domain: 'in.example.org' } })
    for (const bad of ['reply', 'questions1@example.org', 'a+b@example.org', '@example.org'])
      expect(parseReplyPlace(bad)).toMatchObject({ ok: false })
  })

  it('is a mailbox, reached encrypted', () => {
    const read = parseImapUrl('imaps://me%40example.org:a%22b@mail.example.org/Replies')
    expect(read.ok && read.value.reveal()).toEqual({
      host: 'mail.example.org',
      port: 993,
      isEncrypted: true,
      user: 'me@example.org',
      password: 'a"b',
      mailbox: 'Replies',
    })
    for (const bad of [
      'imap://u:p@mail.example.org',
      'imaps://mail.example.org',
      'https://u:p@x/',
      'imaps://u:%0d%0a@x',
      'imaps://u:p@x/?a',
    ])
      expect(parseImapUrl(bad)).toMatchObject({ ok: false })
  })

  it('is encrypted by a key and a certificate in one text', () => {
    const { key, cert } = makeCertificate()
    expect([parsePem(`${key}\n${cert}`).ok, parsePem(key).ok, parsePem(cert).ok, parsePem('').ok]).toEqual([true, false, false, false])
  })
})
