import { once } from 'node:events'
import { simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { buildClaimedDelivery } from '../../../test/build/claimed-delivery.ts'
import { makeCertificate } from '../../../test/sink/certificate.ts'
import type { Channel, MailMessage } from '../../app/channel.ts'
import { type EmailAddress, tagged } from '../../core/brand.ts'
import { instantOf } from '../../core/time.ts'
import { composeMail } from './compose.ts'
import { parseMailRelay } from './mail-relay.ts'
import { openMailChannel } from './send.ts'

const never = new AbortController().signal
const delivery = buildClaimedDelivery()
const certificate = makeCertificate()
const body = 'Subject: Down\r\n\r\nCard payments fail.\r\n'
const mail = (raw: Uint8Array = Buffer.from(body)): MailMessage => ({ from: 'status@acme.example', to: 'ana@example.org', raw })

interface Taken {
  readonly isSecure: boolean
  readonly user: string | undefined
  readonly recipients: readonly string[]
  readonly raw: string
}

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A real mail server on a loopback port. */
const startServer = async (options: SMTPServerOptions = {}) => {
  const taken: Taken[] = []
  const server = new SMTPServer({
    ...certificate,
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    onAuth: (auth, _session, done) => (auth.password === 'right' ? done(null, { user: auth.username }) : done(new Error('wrong password'))),
    onData: async (stream, session, done) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(Buffer.from(chunk))
      const recipients = session.envelope.rcptTo.map((to) => to.address)
      taken.push({ isSecure: session.secure, user: session.user?.toString(), recipients, raw: Buffer.concat(chunks).toString('latin1') })
      done()
    },
    ...options,
  })
  server.on('error', () => undefined)
  const listener = server.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  closing.push(() => new Promise<void>((done) => server.close(() => done())))
  const address = listener.address()
  return { taken, port: address !== null && typeof address === 'object' ? address.port : 0 }
}

const channelTo = (url: string, trust?: string): Channel<MailMessage> => {
  const relay = parseMailRelay(url)
  if (!relay.ok) throw new Error(relay.fault.detail)
  const channel = openMailChannel({ relay: relay.value, ...(trust === undefined ? {} : { trust }) })
  closing.push(() => channel.close())
  return channel
}

describe('encryption', () => {
  it('is used when the server offers it, even with a certificate that nobody vouches for', async () => {
    const { taken, port } = await startServer()
    expect(await channelTo(`smtp://127.0.0.1:${port}`).send(mail(), delivery, never)).toMatchObject({ kind: 'delivered' })
    expect(taken).toMatchObject([{ isSecure: true, raw: body }])
  })

  it('is done without when the server has none', async () => {
    const { taken, port } = await startServer({ disabledCommands: ['STARTTLS'] })
    expect(await channelTo(`smtp://127.0.0.1:${port}`).send(mail(), delivery, never)).toMatchObject({ kind: 'delivered' })
    expect(taken).toMatchObject([{ isSecure: false }])
  })

  it('that is required and stripped on the way keeps the mail at home', async () => {
    const { taken, port } = await startServer({ disabledCommands: ['STARTTLS'] })
    const outcome = await channelTo(`smtp://127.0.0.1:${port}?tls=required`, certificate.cert).send(mail(), delivery, never)
    expect(outcome).toMatchObject({ kind: 'retry', reason: expect.stringContaining('No encrypted connection') })
    expect(taken).toEqual([])
  })

  it('that is required wants a certificate that is vouched for', async () => {
    const { taken, port } = await startServer()
    const outcome = await channelTo(`smtp://127.0.0.1:${port}?tls=required`).send(mail(), delivery, never)
    expect(outcome).toMatchObject({ kind: 'retry', reason: expect.stringContaining('certificate') })
    expect(taken).toEqual([])
  })

  it('that is required works with a trusted certificate', async () => {
    const { taken, port } = await startServer()
    expect(await channelTo(`smtp://localhost:${port}?tls=required`, certificate.cert).send(mail(), delivery, never)).toMatchObject({
      kind: 'delivered',
    })
    expect(taken).toMatchObject([{ isSecure: true }])
  })

  it('is there from the first byte with smtps', async () => {
    const { taken, port } = await startServer({ secure: true })
    expect(await channelTo(`smtps://localhost:${port}`, certificate.cert).send(mail(), delivery, never)).toMatchObject({
      kind: 'delivered',
    })
    expect(taken).toMatchObject([{ isSecure: true }])
  })
})

describe('signing in', () => {
  it('comes before the mail', async () => {
    const { taken, port } = await startServer()
    await channelTo(`smtp://ana:right@127.0.0.1:${port}`).send(mail(), delivery, never)
    expect(taken).toMatchObject([{ user: 'ana' }])
  })

  it('with a wrong password tells the operator and keeps the mail for later', async () => {
    const { taken, port } = await startServer()
    const outcome = await channelTo(`smtp://ana:wrong@127.0.0.1:${port}`).send(mail(), delivery, never)
    expect(outcome).toMatchObject({ kind: 'retry', reason: expect.stringContaining('Check user and password') })
    expect([taken, JSON.stringify(outcome).includes(':wrong')]).toEqual([[], false])
  })

  // 0.0.0.0 reaches the server like any host that is not known to be this machine.
  it('never sends a password over an open network in the clear, or to a server that nobody vouches for', async () => {
    const [stripped, untrusted] = [await startServer({ disabledCommands: ['STARTTLS'] }), await startServer()]
    const send = (port: number, query = '') => channelTo(`smtp://ana:right@0.0.0.0:${port}${query}`).send(mail(), delivery, never)
    expect(await send(stripped.port)).toMatchObject({ kind: 'retry', reason: expect.stringContaining('in the clear') })
    expect(await send(untrusted.port)).toMatchObject({ kind: 'retry', reason: expect.stringContaining('certificate') })
    expect([stripped.taken, untrusted.taken]).toEqual([[], []])
  })

  it('in the clear has to be asked for', async () => {
    const { taken, port } = await startServer({ disabledCommands: ['STARTTLS'], allowInsecureAuth: true })
    const outcome = await channelTo(`smtp://ana:right@0.0.0.0:${port}?tls=off`).send(mail(), delivery, never)
    expect([outcome.kind, taken[0]?.user]).toEqual(['delivered', 'ana'])
  })

  it('where the server does not offer it is an error of the setting', async () => {
    const { port } = await startServer({ disabledCommands: ['AUTH'] })
    const outcome = await channelTo(`smtp://ana:right@127.0.0.1:${port}`).send(mail(), delivery, never)
    expect(outcome).toMatchObject({ kind: 'retry', reason: expect.stringContaining('does not offer to sign in') })
  })
})

describe('one message stays one message', () => {
  it.each([
    ['a dot alone and commands after it', 'a\r\n.\r\nMAIL FROM:<x@y.example>\r\nRCPT TO:<z@w.example>\r\nDATA\r\nb\r\n'],
    ['dots between bare line feeds', 'a\n.\nMAIL FROM:<x@y.example>\nb\n'],
    ['dots between bare carriage returns', 'a\r.\rMAIL FROM:<x@y.example>\rb\r'],
    ['a dot between mixed line ends', 'a\n.\r\nMAIL FROM:<x@y.example>\r\n.\nb'],
  ])('F5: with %s', async (_what, text) => {
    const { taken, port } = await startServer()
    const channel = channelTo(`smtp://127.0.0.1:${port}`)
    await channel.send(mail(Buffer.from(`Subject: Down\r\n\r\n${text}`)), delivery, never)
    await channel.send(mail(), delivery, never)
    expect(taken.map((message) => message.recipients)).toEqual([['ana@example.org'], ['ana@example.org']])
    expect(taken[0]?.raw.replace(/\r\n?|\n/g, '\n').trimEnd()).toBe(`Subject: Down\n\n${text.replace(/\r\n?|\n/g, '\n').trimEnd()}`)
  })

  it.each([
    'ana@example.org> NOTIFY=NEVER\r\nRCPT TO:<eva@example.org',
    'ana@example.org>,<eva@example.org',
    'ana@example.org\r\nDATA',
    'ana@exämple.org',
    `${'a'.repeat(300)}@example.org`,
  ])('and is refused to the recipient %j', async (to) => {
    const { taken, port } = await startServer()
    const outcome = await channelTo(`smtp://127.0.0.1:${port}`).send({ ...mail(), to }, delivery, never)
    expect([outcome.kind, taken]).toEqual(['refused', []])
  })

  it('and arrives as it was composed', async () => {
    const { taken, port } = await startServer()
    const text = 'Übertragung gestört.\n.\nMAIL FROM:<x@y.example>\n..\n\nBis später.'
    const address = tagged<EmailAddress>('ana@example.org')
    const parts = {
      from: { name: 'Acme', address },
      subject: 'Störung\r\nBcc: x@y.example',
      text,
      html: '<p>Übertragung gestört.</p>',
      language: 'de',
    } as const
    const date = instantOf('2026-11-24T14:30:00Z')
    const person = {
      to: address,
      messageId: 'n1@acme.example',
      inReplyTo: null,
      references: [],
      unsubscribeUrl: null,
      manageUrl: null,
      date,
    }
    const composed = await composeMail(parts, person)
    await channelTo(`smtp://127.0.0.1:${port}`).send(mail(composed.ok ? composed.value : undefined), delivery, never)
    const parsed = await simpleParser(taken[0]?.raw ?? '')
    expect([parsed.subject, parsed.text?.trimEnd(), parsed.bcc]).toEqual(['Störung Bcc: x@y.example', text, undefined])
  })
})
