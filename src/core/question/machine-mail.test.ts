import { describe, expect, it } from 'vitest'
import { type EmailAddress, tagged } from '../brand.ts'
import { decideReply } from './decide-reply.ts'
import { type ArrivedMail, machineSignOf } from './machine-mail.ts'

const own = tagged<EmailAddress>('status@example.org')

const mail = (headers: Readonly<Record<string, string>> = {}, change: Partial<ArrivedMail> = {}): ArrivedMail => ({
  headers: new Map(Object.entries(headers).map(([name, value]) => [name, [value]])),
  returnPath: 'ada@example.com',
  from: 'ada@example.com',
  subject: 'Re: Exports wait',
  text: 'Does it go on today?',
  hasFiles: false,
  ...change,
})

describe('a mail of a machine', () => {
  it.each([
    ['auto_submitted', mail({ 'auto-submitted': 'auto-replied; owner-email="x@example.com"' })],
    ['auto_submitted', mail({ 'auto-submitted': 'auto-generated (rejected)' })],
    ['auto_submitted', mail({ 'x-autoreply': 'yes' })],
    ['bounce', mail({}, { returnPath: '' })],
    ['bounce', mail({ 'return-path': '<>' }, { returnPath: null })],
    ['bounce', mail({ 'content-type': 'Multipart/Report; report-type=delivery-status; boundary=x' })],
    ['bounce', mail({}, { from: 'MAILER-DAEMON@mx.example.com' })],
    ['bulk', mail({ precedence: 'Bulk' })],
    ['bulk', mail({ precedence: 'junk' })],
    ['list', mail({ 'list-id': '<team.example.com>' })],
    ['suppressed', mail({ 'x-auto-response-suppress': 'DR, OOF, AutoReply' })],
    ['own', mail({}, { from: 'Status@Example.org' })],
    ['out_of_office', mail({}, { subject: 'Automatische Antwort: Exporte warten' })],
    ['out_of_office', mail({}, { subject: 'Out of Office: Exports wait' })],
    ['out_of_office', mail({}, { subject: 'Abwesenheitsnotiz' })],
    ['out_of_office', mail({}, { subject: 'Ich bin im Urlaub' })],
  ])('is known by its sign: %s', (sign, machine) => {
    expect(machineSignOf(machine, own)).toBe(sign)
  })

  it.each([
    mail(),
    mail({ 'auto-submitted': 'no' }),
    mail({ 'x-auto-response-suppress': 'DR, NDR, RN, NRN' }),
    mail({}, { subject: 'Re: Automatic reply of the export fails' }),
    mail({}, { subject: 'AW: Rechnungen im Urlaub?' }),
    mail({ 'content-type': 'multipart/alternative; boundary=report' }),
  ])('is not one of a person: $subject', (person) => {
    expect(machineSignOf(person, own)).toBeUndefined()
  })
})

describe('a reply', () => {
  const parties = { reader: tagged<EmailAddress>('Ada@example.com'), own }

  it('asks in the words of its reader', () => {
    expect(decideReply(mail({}, { text: 'Does it\u200b go on?\n\n> Exports wait.' }), parties)).toEqual({
      kind: 'ask',
      text: 'Does it go on?',
    })
  })

  it('asks nothing where another wrote it, where nothing is said, and where it is too long', () => {
    const outcome = (change: Partial<ArrivedMail>) => {
      const ruling = decideReply(mail({}, change), parties)
      return ruling.kind === 'refuse' ? ruling.outcome : ruling.kind
    }
    expect(outcome({ from: 'bob@example.com' })).toBe('other_sender')
    expect(outcome({ from: null })).toBe('other_sender')
    expect(outcome({ text: '> Exports wait.' })).toBe('empty')
    expect(outcome({ text: 'a'.repeat(1001) })).toBe('unfit')
    expect(outcome({ text: 'a\n'.repeat(41) })).toBe('unfit')
  })

  it('of a machine is not weighed any further', () => {
    expect(decideReply(mail({ precedence: 'bulk' }, { from: 'bob@example.com' }), parties)).toEqual({ kind: 'machine', sign: 'bulk' })
  })
})
