import { afterEach, beforeEach, expect, it } from 'vitest'
import { receiveReply } from '../../src/app/question/receive-reply.ts'
import { readReplyAddress } from '../../src/core/question/reply-address.ts'
import { type MailboxDeps, readMailbox } from '../../src/intake/mail/read-mailbox.ts'
import type { Taken } from '../../src/intake/mail/smtp-door.ts'
import { type ImapSink, startImapSink } from '../sink/imap-sink.ts'
import { until } from '../system/until.ts'
import { system } from './house.ts'
import { openReplyHouse, type ReplyHouse, replyPlace, statusAddress } from './reply-house.ts'

const signIn = { user: 'replies@example.org', password: 'a "quoted" \\ word' }
let reply: ReplyHouse
let sink: ImapSink
const refused: string[] = []

beforeEach(async () => {
  reply = await openReplyHouse()
  sink = await startImapSink({ ...signIn, password: 'a \\"quoted\\" \\\\ word' })
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
const deps = (take?: () => Promise<Taken>): MailboxDeps => {
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
  await expect(readMailbox(deps())).rejects.toThrow('hung up')
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

it('does not believe the mail server either', async () => {
  put('Which cards?')
  sink.fault = (command) => (command.includes('BODY') ? '* 1 FETCH (BODY[] {999999999}\r\n' : undefined)
  await expect(readMailbox(deps())).rejects.toThrow('more bytes')
  sink.fault = (command) => (command.includes('SEARCH') ? `* ${'x'.repeat(100_000)}` : undefined)
  await expect(readMailbox(deps())).rejects.toThrow('no end')
  sink.fault = (command) => (command.includes('LOGIN') ? 'f1 NO wrong\r\n' : undefined)
  const error = await readMailbox(deps()).catch((reason: unknown) => String(reason))
  expect([String(error).includes('refused LOGIN'), String(error).includes('quoted')]).toEqual([true, false])
})

it('is read by one node at a time', async () => {
  put('Which cards?')
  const { place } = deps()
  for (let node = 0; node < 3; node++) reply.watch(place)
  await until('the mail to be marked', async () => flags()[0] === '\\Seen' || undefined)
  expect([await reply.asked(), reply.outcomes]).toEqual([['Which cards?'], ['asked']])
  expect(sink.commands.filter((command) => command.startsWith('LOGIN'))).toHaveLength(1)
})
