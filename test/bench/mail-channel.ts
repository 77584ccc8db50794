/**
 * What the mail channel makes of one core beside a pool that composes each message, in the same run:
 *   node test/bench/mail-channel.ts [repeats] [messages]
 * Both send the same 14 kB multipart messages over ten connections to a sink in another process.
 */
import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createTransport } from 'nodemailer'
import { composeMail, linkPlaceholders, type MailParts, personalise, prepareMail } from '../../src/channels/email/compose.ts'
import { openDkim } from '../../src/channels/email/dkim.ts'
import { parseMailRelay } from '../../src/channels/email/mail-relay.ts'
import type { MailPerson } from '../../src/channels/email/personal-head.ts'
import { openMailChannel } from '../../src/channels/email/send.ts'
import { tagged } from '../../src/core/brand.ts'
import { instantOf } from '../../src/core/time.ts'
import { buildClaimedDelivery } from '../build/claimed-delivery.ts'

const repeats = Number(process.argv[2] ?? 9)
const messages = Number(process.argv[3] ?? 3000)

const sentence = 'Card payments fail for about a third of customers in Europe. '
const parts: MailParts = {
  from: { name: 'Acme Bank', address: tagged('status@acme.example') },
  subject: 'Card payments fail in Europe',
  text: `${sentence.repeat(55)}\n${linkPlaceholders.unsubscribe}\n${linkPlaceholders.manage}\n`,
  html: `<p style="color:#333">${`${sentence}<b>Next word by 14:30.</b> `.repeat(100)}</p><a href="${linkPlaceholders.unsubscribe}">Stop</a> <a href="${linkPlaceholders.manage}">Choose</a>`,
  language: 'en',
  listId: 'status.acme.example',
}
const date = instantOf('2026-11-24T14:30:00Z')
const personOf = (i: number): MailPerson => ({
  to: tagged(`user${i}@example.org`),
  messageId: `01jd000000000000000000${i}@acme.example`,
  inReplyTo: `01jd000000000000000001${i}@acme.example`,
  references: [`01jd000000000000000001${i}@acme.example`],
  unsubscribeUrl: `https://status.acme.example/subscription/unsubscribe/01jd00000000000000000000.${i}.AbCdEfGhIjKlMnOpQrStUvWx`,
  manageUrl: `https://status.acme.example/subscription/manage/01jd00000000000000000000.${i}.AbCdEfGhIjKlMnOpQrStUvWx`,
  date,
})

const sink = spawn(process.execPath, [new URL('../sink/smtp-sink-process.ts', import.meta.url).pathname], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
const [line] = await once(sink.stdout, 'data')
const url = String(line).trim()
const port = Number(new URL(url).port)
const template = await prepareMail(parts)

const bytesOf = (i: number, from = template): Uint8Array => {
  const mail = personalise(from, personOf(i))
  if (!mail.ok) throw new Error(mail.fault.detail)
  return mail.value
}

const pooled = async (): Promise<void> => {
  const pool = createTransport({ pool: true, host: '127.0.0.1', port, maxConnections: 10, maxMessages: 100 })
  await Promise.all(
    Array.from({ length: messages }, (_, i) => {
      const person = personOf(i)
      const filled = (text: string) =>
        text
          .replaceAll(linkPlaceholders.unsubscribe, person.unsubscribeUrl ?? '')
          .replaceAll(linkPlaceholders.manage, person.manageUrl ?? '')
      return pool.sendMail({
        from: parts.from,
        to: person.to,
        subject: parts.subject,
        text: filled(parts.text),
        html: filled(parts.html),
        messageId: `<${person.messageId}>`,
        references: [...person.references],
        headers: {
          'List-Unsubscribe': `<${person.unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
        },
      })
    }),
  )
  pool.close()
}

const channelled = async (sign?: (raw: Uint8Array) => Promise<Uint8Array>): Promise<void> => {
  const relay = parseMailRelay(`${url}?connections=10`)
  if (!relay.ok) throw new Error(relay.fault.detail)
  const channel = openMailChannel({ relay: relay.value, ...(sign ? { sign } : {}) })
  const never = new AbortController().signal
  const delivery = buildClaimedDelivery()
  let next = 0
  const work = async (): Promise<void> => {
    while (next < messages) {
      const i = next++
      const outcome = await channel.send({ from: 'status@acme.example', to: personOf(i).to, raw: bytesOf(i) }, delivery, never)
      if (outcome.kind !== 'delivered') throw new Error(JSON.stringify(outcome))
    }
  }
  await Promise.all(Array.from({ length: channel.capacity }, work))
  await channel.close()
}

const sign = openDkim({
  domain: 'acme.example',
  selector: 'f1',
  privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
})
const runs = {
  'nodemailer pool, composing each': pooled,
  'channel, personalised template': () => channelled(),
  'channel with DKIM (RSA-2048)': () => channelled(sign),
  'personalise alone': async () => void Array.from({ length: messages }, (_, i) => bytesOf(i)),
} satisfies Record<string, () => Promise<void>>

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const measured = new Map(Object.keys(runs).map((name) => [name, { rate: [] as number[], cpu: [] as number[] }]))
const one = await composeMail(parts, personOf(1))
console.log(`${one.ok ? one.value.length : 0} bytes a message, ${messages} messages, ${repeats} interleaved repeats`)
for (let repeat = 0; repeat < repeats; repeat++) {
  for (const [name, run] of Object.entries(runs)) {
    const cpu = process.cpuUsage()
    const started = performance.now()
    await run()
    const seconds = (performance.now() - started) / 1000
    const used = process.cpuUsage(cpu)
    measured.get(name)?.rate.push(messages / seconds)
    measured.get(name)?.cpu.push((used.user + used.system) / messages)
  }
}
const base = median(measured.get('nodemailer pool, composing each')?.rate ?? [])
for (const [name, { rate, cpu }] of measured)
  console.log(`${name.padEnd(34)} ${Math.round(median(rate))}/s  ${Math.round(median(cpu))} µs CPU  ${(median(rate) / base).toFixed(2)} ×`)
sink.stdin.end()
