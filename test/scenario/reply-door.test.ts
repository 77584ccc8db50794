import { simpleParser } from 'mailparser'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MailMessage } from '../../src/app/channel.ts'
import { expandFanout } from '../../src/app/delivery/expand-fanout.ts'
import { answerQuestion } from '../../src/app/question/answer-question.ts'
import { moderateQuestion } from '../../src/app/question/moderate-question.ts'
import { MailCourier } from '../../src/channels/couriers/mail-courier.ts'
import { publicHolidays } from '../../src/main/holidays.ts'
import { makeCertificate } from '../sink/certificate.ts'
import { good, owner, system } from './house.ts'
import { openReplyHouse, type ReplyHouse, replyPlace, statusAddress } from './reply-house.ts'

let reply: ReplyHouse
let port: number
const sent: MailMessage[] = []

beforeAll(async () => {
  reply = await openReplyHouse()
  const { cert, key } = makeCertificate()
  port = await reply.listen({ pem: `${key}\n${cert}` })
})
afterAll(() => reply.close())

/** Sends what waits as the product does, and answers the new messages. */
const deliver = async (lane: 0 | 1): Promise<readonly MailMessage[]> => {
  const { house } = reply
  const before = sent.length
  const { baseUrl, consoleUrl, secret } = house.as(system).settings
  const send = async (message: MailMessage) => {
    sent.push(message)
    return { kind: 'delivered', reply: '250 Ok' } as const
  }
  const channel = { name: 'email', capacity: 9, send, close: async () => undefined } as const
  const from = { name: null, address: statusAddress }
  const parts = { store: house.store, clock: { now: house.now }, holidays: publicHolidays, baseUrl, consoleUrl, secret }
  const courier = new MailCourier({ channel, from, replyPlace, capacity: 9, ...parts })
  const rows = await house.dispatch.claim({ channel: 'email', lane, limit: 50, leaseSeconds: 60, now: house.now() })
  await courier.deliver(rows, () => undefined, new AbortController().signal)
  return sent.slice(before)
}

/** Lets the question that waits through, and answers it. */
const answerHeld = async (text: string): Promise<void> => {
  const { house } = reply
  const held = await house.store.read((records) => records.questions.listHeld(house.page.id, { after: null, limit: 9 }))
  const questionId = held.items[0]?.id ?? ''
  good(await moderateQuestion(house.as(owner), { questionId, act: 'show' }))
  good(await answerQuestion(house.as(owner), { questionId, text }))
}

const transport = () => createTransport({ host: '127.0.0.1', port, requireTLS: true, tls: { rejectUnauthorized: false } })

it('goes the whole way: notice, reply, question, answer, mail', async () => {
  const { house } = reply
  while (good(await expandFanout(house.as(system)))) house.pass(0)
  const [notice] = await deliver(1)
  const read = await simpleParser(Buffer.from(notice?.raw ?? ''))
  expect([read.replyTo?.value[0]?.address, read.text?.includes('A reply to this mail asks as well.')]).toEqual([reply.address, true])
  const text = `When can we pay again?\n\nOn 11/24/26 4:00, Example wrote:\n> Nobody can pay.\n`
  const attachments = [{ filename: 'x.pdf', content: 'x' }]
  await transport().sendMail({
    from: 'Ana <ana@example.org>',
    to: read.replyTo?.text ?? '',
    subject: 'Re: Payments fail',
    text,
    attachments,
  })
  expect(await reply.asked()).toEqual(['When can we pay again?'])
  const told = (await deliver(0)).find(({ from }) => from === '')
  const answer = await simpleParser(Buffer.from(told?.raw ?? ''))
  expect([answer.headers.get('auto-submitted'), answer.replyTo, answer.subject]).toEqual([
    'auto-replied',
    undefined,
    '[Example] Your question has arrived: Payments fail',
  ])
  expect(answer.text).toContain('The files that came with it were thrown away')
  await answerHeld('By noon.')
  const answered = (await deliver(0)).map(({ raw }) => Buffer.from(raw).toString())
  expect(answered.some((raw) => raw.includes('Your question was answered'))).toBe(true)
})

it('asks once when the same mail is brought again after a restart', async () => {
  const mail = { from: 'ana@example.org', to: reply.address, messageId: '<again@example.org>', text: 'Which cards?' }
  await transport().sendMail(mail)
  port = await reply.listen()
  await createTransport({ host: '127.0.0.1', port, ignoreTLS: true }).sendMail(mail)
  expect((await reply.asked()).filter((text) => text === 'Which cards?')).toHaveLength(1)
})
