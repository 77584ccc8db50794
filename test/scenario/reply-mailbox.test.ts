import { createServer } from 'node:tls'
import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { receiveReply } from '../../src/app/question/receive-reply.ts'
import { readReplyAddress } from '../../src/core/question/reply-address.ts'
import { isSignInRefused } from '../../src/intake/mail/imap-session.ts'
import type { IncomingMail } from '../../src/intake/mail/read-mail.ts'
import { type MailboxDeps, readMailbox } from '../../src/intake/mail/read-mailbox.ts'
import type { Taken } from '../../src/intake/mail/smtp-door.ts'
import { makeCertificate } from '../sink/certificate.ts'
import { type ImapSink, startImapSink } from '../sink/imap-sink.ts'
import { listen } from '../sink/smtp-sink.ts'
import { until } from '../system/until.ts'
import { system } from './house.ts'
import { openReplyHouse, type ReplyHouse, replyPlace, statusAddress } from './reply-house.ts'

const signIn = { user: 'replies@example.org', password: 'a "quoted" \\ word' }
let reply: ReplyHouse
let sink: ImapSink
let failures: Map<string, number>
const refused: string[] = []

beforeEach(async () => {
  reply = await openReplyHouse()
  sink = await startImapSink({ ...signIn, password: 'a \\"quoted\\" \\\\ word' })
  failures = new Map()
  refused.length = 0
})
afterEach(async () => {
  await sink.stop()
  await reply.close()
})

const put = (text: string, to: string = reply.address, head = ''): void => {
  const id = `<${sink.messages.length}@example.org>`
  const raw = `From: ana@example.org\r\nTo: "A, list" <x@example.org>,\r\n Status <${to}>\r\nMessage-ID: ${id}\r\n${head}\r\n${text}\r\n`
  sink.messages.push({ raw, flags: new Set() })
}
const flags = () => sink.messages.map((message) => [...message.flags].join(' '))
const deps = (take?: (mark: unknown, mail: IncomingMail) => Promise<Taken>): MailboxDeps => {
  const context = reply.house.as(system)
  return {
    place: { host: '127.0.0.1', port: sink.port, isEncrypted: false, mailbox: 'INBOX', ...signIn },
    markOf: (address) => readReplyAddress(context.settings.secret, replyPlace, address),
    take:
      take ??
      (async (mark, { mail, messageId }) => {
        const result = await receiveReply(context, { mark, mail, messageId, own: statusAddress })
        return result.ok ? 'kept' : 'later'
      }),
    onRefused: (why) => refused.push(why),
    failures,
  }
}

it('asks what is unread, marks it, and flags what is not for us', async () => {
  put('Which cards?\r\n\r\n> Nobody can pay.')
  put('Buy now', 'x@example.org')
  put('I am away.', reply.address, 'Auto-Submitted: auto-replied\r\n')
  expect(await readMailbox(deps())).toBe(false)
  expect(await reply.asked()).toEqual(['Which cards?'])
  expect([flags(), refused]).toEqual([['\\Seen', '\\Seen \\Flagged', '\\Seen'], ['unknown_address']])
  const before = sink.commands.filter((command) => command.includes('BODY')).length
  await readMailbox(deps())
  expect(sink.commands.filter((command) => command.includes('BODY'))).toHaveLength(before)
})

it('asks once where the line broke before the mark, and where another node reads it again', async () => {
  put('Which cards?')
  sink.fault = (command) => (command.includes('STORE') ? null : undefined)
  await expect(readMailbox(deps())).rejects.toThrow('could not be marked')
  expect([await reply.asked(), flags()]).toEqual([['Which cards?'], ['']])
  sink.fault = () => undefined
  await readMailbox(deps())
  expect([await reply.asked(), flags()]).toEqual([['Which cards?'], ['\\Seen']])
})

it('leaves unread what cannot be kept just now', async () => {
  put('Which cards?')
  await readMailbox(deps(async () => 'later'))
  expect(flags()).toEqual([''])
})

it('reads the others where the server does not give one out, and leaves that one to a person in the end', async () => {
  put('Broken?')
  put('Which cards?')
  sink.fault = (command) => (command.startsWith('UID FETCH 1 (BODY') ? 'TAG NO [SERVERBUG] it is corrupt\r\n' : undefined)
  await readMailbox(deps())
  expect([await reply.asked(), flags()]).toEqual([['Which cards?'], ['', '\\Seen']])
  for (let beat = 0; beat < 3; beat++) await readMailbox(deps())
  expect([flags()[0], refused]).toEqual(['\\Seen \\Flagged', ['unreadable']])
})

it('reads the others where one cannot be kept, and asks for that one again and again', async () => {
  for (const text of ['Never 1', 'Never 2', 'Never 3', 'Never 4', 'Which cards?']) put(text)
  const take = async (_mark: unknown, { mail }: IncomingMail): Promise<Taken> => (mail.text.startsWith('Never') ? 'later' : 'kept')
  for (let beat = 0; beat < 5; beat++) await readMailbox(deps(take))
  expect(flags()).toEqual(['', '', '', '', '\\Seen'])
})

it('reads beyond what one that ends the conversation every time keeps from being read', async () => {
  put('Broken?')
  put('Which cards?')
  sink.fault = (command) => (command.startsWith('UID FETCH 1 ') ? '* 1 FETCH (BODY[] {999999999}\r\n' : undefined)
  await expect(readMailbox(deps())).rejects.toThrow()
  await expect(readMailbox(deps())).rejects.toThrow()
  expect([await reply.asked(), flags()]).toEqual([['Which cards?'], ['', '\\Seen']])
})

it('M12: does not believe the mail server either, and tells no password', async () => {
  put('Which cards?')
  sink.fault = (command) => (command.includes('BODY') ? '* 1 FETCH (BODY[] {999999999}\r\n' : undefined)
  await expect(readMailbox(deps())).rejects.toMatchObject({ code: 'LiteralTooLarge' })
  sink.fault = (command) => (command.includes('SEARCH') ? `* ${'x'.repeat(9_000_000)}` : undefined)
  await expect(readMailbox(deps())).rejects.toMatchObject({ code: 'LineTooLarge' })
  sink.fault = (command) => (command.includes('LOGIN') ? 'TAG NO wrong\r\n' : undefined)
  const error: unknown = await readMailbox(deps()).catch((reason: unknown) => reason)
  expect([isSignInRefused(error), inspect(error, { depth: 9 }).includes('quoted')]).toEqual([true, false])
})

it('takes a refusal to say what is unread for trouble and not for an empty mailbox', async () => {
  put('Which cards?')
  sink.fault = (command) => (command.includes('SEARCH') ? 'TAG NO [INUSE] come again\r\n' : undefined)
  await expect(readMailbox(deps())).rejects.toThrow('what is unread')
})

it('M12: signs in nowhere where the certificate is nobody’s', async () => {
  let heard = ''
  const server = createServer(makeCertificate(), (socket) => socket.on('data', (chunk) => (heard += chunk)).write('* OK hello\r\n'))
  const place = { ...deps().place, isEncrypted: true, port: await listen(server) }
  await expect(readMailbox({ ...deps(), place })).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
  expect(heard).toBe('')
  server.close()
})

it('is read by one node at a time', async () => {
  put('Which cards?')
  const { place } = deps()
  for (let node = 0; node < 3; node++) reply.watch(place)
  await until('the mail to be marked', async () => flags()[0] === '\\Seen' || undefined)
  expect([await reply.asked(), reply.outcomes]).toEqual([['Which cards?'], ['asked']])
  expect(sink.commands.filter((command) => command.startsWith('LOGIN'))).toHaveLength(1)
})
