import { createHmac, generateKeyPairSync } from 'node:crypto'
import { simpleParser } from 'mailparser'
import { createTransport } from 'nodemailer'
import { type EmailAddress, type SigningSecret, tagged, type WebUrl } from '../../src/core/brand.ts'
import type { NoticeInput } from '../../src/core/notice/parse-notice-input.ts'
import { firstSecret } from '../../src/core/secrets.ts'
import type { Address } from '../../src/core/subscriber/subscriber.ts'
import { startSmtpSink } from '../sink/smtp-sink.ts'
import { type Figures, interleave, type Medians } from './interleaved.ts'
import { figuresOf, openOutboxHouse } from './outbox-house.ts'
import { startSinkProcess } from './sink-process.ts'

// npm run bench -- fanout [messages] [repeats]: from publishing a notice to the last recorded delivery, through the outbox as it runs
// in production, beside a pool that composes each message, in turn and into the same sink. Figures are medians.

const messages = Number(process.argv[2] ?? 3000)
const repeats = Number(process.argv[3] ?? 9)

const sentence = 'Card payments fail for about a third of customers in Europe; transfers and cash machines work. '
/** Makes a mail of 14 kB. */
const notice: NoticeInput = {
  slots: { now: 'Card payments fail.', scope: 'About a third of customers in Europe.', nextUpdate: { onChange: true } },
  freeText: Array.from({ length: 12 }, () => sentence.repeat(4)).join('\n\n'),
}

const mailFrom = 'Acme Bank <status@acme.example>'
const mailReaders = Array.from(
  { length: messages },
  (_, i): Address => ({ channel: 'email', email: tagged<EmailAddress>(`reader-${i}@example.org`) }),
)

/** The words of one mail as the outbox sends it; the pool gets the same to compose. */
const takeSample = async (): Promise<{
  readonly bytes: number
  readonly subject: string
  readonly text: string
  readonly html: string
}> => {
  const sink = await startSmtpSink()
  const house = await openOutboxHouse({ FORTHRIGHT_SMTP_URL: sink.url, FORTHRIGHT_MAIL_FROM: mailFrom }, mailReaders.slice(0, 1))
  await house.publish(notice)
  await house.close()
  await sink.stop()
  const raw = sink.messages[0]?.raw ?? ''
  const { subject, text, html } = await simpleParser(Buffer.from(raw, 'latin1'))
  return { bytes: raw.length, subject: subject ?? '', text: text ?? '', html: html || '' }
}

const sendByPool = async (smtpUrl: string, sample: { subject: string; text: string; html: string }): Promise<Figures> => {
  const { port } = new URL(smtpUrl)
  const cpu = process.cpuUsage()
  const start = performance.now()
  const pool = createTransport({ pool: true, host: '127.0.0.1', port: Number(port), maxConnections: 10, maxMessages: 100 })
  const after = await Promise.all(
    mailReaders.map(async (_, i) => {
      const link = `https://status.acme.example/s/unsubscribe/01jd0000000000000000000${i}`
      await pool.sendMail({
        from: mailFrom,
        to: `reader-${i}@example.org`,
        subject: sample.subject,
        text: sample.text.replaceAll('/s/unsubscribe/', `/s/unsubscribe/${i}`),
        html: sample.html.replaceAll('/s/unsubscribe/', `/s/unsubscribe/${i}`),
        messageId: `<01jd00000000000000000000.${i}@acme.example>`,
        headers: {
          'List-Unsubscribe': `<${link}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
        },
      })
      return performance.now() - start
    }),
  )
  pool.close()
  return figuresOf(after, performance.now() - start, process.cpuUsage(cpu))
}

const webhookSecret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

/** What somebody writes who has a list of addresses and an afternoon: fetch, signed, twenty at a time. */
const postByFetch = async (url: string): Promise<Figures> => {
  const body = JSON.stringify({ type: 'notice.published', text: sentence.repeat(15) })
  const key = Buffer.from(webhookSecret.slice(6), 'base64')
  const after: number[] = []
  const cpu = process.cpuUsage()
  const start = performance.now()
  const work = async (): Promise<void> => {
    while (after.length + underWay < messages) {
      underWay++
      const id = `msg_${after.length + underWay}`
      const at = Math.floor(Date.now() / 1000)
      const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')
      const headers = {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(at),
        'webhook-signature': `v1,${signature}`,
      }
      await (await fetch(url, { method: 'POST', headers, body })).arrayBuffer()
      underWay--
      after.push(performance.now() - start)
    }
  }
  let underWay = 0
  await Promise.all(Array.from({ length: 20 }, work))
  return figuresOf(after, performance.now() - start, process.cpuUsage(cpu))
}

const report = (medians: Medians, base: string): void => {
  const reference = medians.get(base)?.rate ?? Number.NaN
  const number = (value: number | undefined, width: number) =>
    Math.round(value ?? Number.NaN)
      .toLocaleString('en')
      .padStart(width)
  console.log(`\n${''.padEnd(36)}   per s   ratio  CPU µs   ms until half, 99 % and all have it`)
  for (const [name, { rate = 0, cpu, p50, p99, last }] of medians)
    console.log(
      `${name.padEnd(36)} ${number(rate, 7)} ${(rate / reference).toFixed(2).padStart(7)} ${number(cpu, 7)}  ${number(p50, 7)} ${number(p99, 7)} ${number(last, 7)}`,
    )
}

const dkimKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const compareMail = async (): Promise<void> => {
  const sample = await takeSample()
  console.log(`${messages} mails of ${sample.bytes} bytes each, ${repeats} interleaved repeats, ten connections`)
  const sink = await startSinkProcess('smtp-sink-process')
  const settings = { FORTHRIGHT_SMTP_URL: sink.url, FORTHRIGHT_MAIL_FROM: mailFrom }
  const plain = await openOutboxHouse(settings, mailReaders)
  const signed = await openOutboxHouse({ ...settings, FORTHRIGHT_DKIM_KEY: dkimKey(), FORTHRIGHT_DKIM_SELECTOR: 'f1' }, mailReaders)
  const medians = await interleave(repeats, {
    'nodemailer pool, composing each': () => sendByPool(sink.url, sample),
    outbox: () => plain.publish(notice),
    'outbox with DKIM (RSA-2048)': () => signed.publish(notice),
  })
  report(medians, 'nodemailer pool, composing each')
  await Promise.all([plain.close(), signed.close()])
  await sink.stop()
}

const compareWebhooks = async (): Promise<void> => {
  const sink = await startSinkProcess('http-sink-process')
  const { port } = new URL(sink.url)
  const endpoints = Array.from(
    { length: messages },
    (_, i): Address => ({
      channel: 'webhook',
      url: tagged<WebUrl>(`${sink.url}/hooks/${i}`),
      secrets: firstSecret(tagged<SigningSecret>(webhookSecret)),
      owner: tagged<EmailAddress>('owner@example.org'),
    }),
  )
  const house = await openOutboxHouse({ FORTHRIGHT_EGRESS_ALLOW: '127.0.0.0/8', FORTHRIGHT_EGRESS_PORTS: port }, endpoints)
  console.log(`\n${messages} webhooks to one host, ${repeats} interleaved repeats, twenty connections`)
  const medians = await interleave(repeats, { 'fetch, twenty at a time': () => postByFetch(sink.url), outbox: () => house.publish(notice) })
  report(medians, 'fetch, twenty at a time')
  await house.close()
  await sink.stop()
}

await compareMail()
await compareWebhooks()
