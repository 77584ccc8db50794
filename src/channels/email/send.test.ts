import { afterEach, describe, expect, it } from 'vitest'
import { buildClaimedDelivery } from '../../../test/build/claimed-delivery.ts'
import { handTimers } from '../../../test/sink/hand-timers.ts'
import { type SmtpFault, type SmtpSink, type SmtpSinkOptions, type SmtpStep, startSmtpSink } from '../../../test/sink/smtp-sink.ts'
import type { Channel, MailMessage } from '../../app/channel.ts'
import { parseMailRelay } from './mail-relay.ts'
import { type MailChannelOptions, openMailChannel } from './send.ts'

const never = new AbortController().signal
const delivery = buildClaimedDelivery()
const mail = (change: Partial<MailMessage> & { text?: string; id?: string } = {}): MailMessage => ({
  from: 'bounce+1@acme.example',
  to: 'ana@example.org',
  raw: Buffer.from(`Message-ID: <${change.id ?? 'n1'}@acme.example>\r\nSubject: Down\r\n\r\n${change.text ?? 'Card payments fail.\r\n'}`),
  ...change,
})

const open: { readonly sinks: SmtpSink[]; readonly channels: Channel<MailMessage>[] } = { sinks: [], channels: [] }
afterEach(async () => {
  await Promise.all(open.channels.splice(0).map((channel) => channel.close()))
  await Promise.all(open.sinks.splice(0).map((sink) => sink.stop()))
})

const channelTo = (url: string, more: Partial<MailChannelOptions> = {}): Channel<MailMessage> => {
  const relay = parseMailRelay(url)
  if (!relay.ok) throw new Error(relay.fault.detail)
  const channel = openMailChannel({ relay: relay.value, connectMilliseconds: 5000, ...more })
  open.channels.push(channel)
  return channel
}
const start = async (options: SmtpSinkOptions = {}, query = '', more: Partial<MailChannelOptions> = {}) => {
  const sink = await startSmtpSink(options)
  open.sinks.push(sink)
  return { sink, channel: channelTo(`${sink.url}${query}`, more) }
}
const once = (fault: SmtpFault, when: (step: SmtpStep) => boolean): NonNullable<SmtpSinkOptions['fault']> => {
  let isUsed = false
  return (step) => {
    if (isUsed || !when(step)) return undefined
    isUsed = true
    return fault
  }
}

describe('a mail', () => {
  it('arrives as it was composed, under its own envelope', async () => {
    const { sink, channel } = await start()
    const outcome = await channel.send(mail(), delivery, never)
    expect(outcome).toEqual({ kind: 'delivered', reply: '250 2.0.0 Ok: kept as 1' })
    expect(sink.messages).toMatchObject([
      { key: '<n1@acme.example>', from: 'bounce+1@acme.example', to: ['ana@example.org'], raw: Buffer.from(mail().raw).toString() },
    ])
  })

  it('shares its line with a hundred others and no more', async () => {
    const { sink, channel } = await start({}, '?connections=1')
    for (let i = 0; i < 101; i++) await channel.send(mail({ id: `n${i}` }), delivery, never)
    expect([sink.connections(), sink.messages.filter((m) => m.connection === 1).length]).toEqual([2, 100])
  })

  it('uses as many lines as the relay allows', async () => {
    const { sink, channel } = await start({}, '?connections=3')
    await Promise.all(Array.from({ length: 30 }, (_, i) => channel.send(mail({ id: `n${i}` }), delivery, never)))
    expect([channel.capacity, sink.connections(), sink.messages.length]).toEqual([60, 3, 30])
  })

  it('keeps to the rate of the relay', async () => {
    const timers = handTimers()
    const { sink, channel } = await start({}, '?rate=1', { timers })
    const all = [1, 2].map((i) => channel.send(mail({ id: `n${i}` }), delivery, never))
    await sink.waitFor((messages) => messages.length === 1)
    await all[0]
    expect(sink.messages.length).toBe(1)
    timers.move(1000)
    await sink.waitFor((messages) => messages.length === 2)
    await all[1]
  })

  it('gets a fresh line when the server hung up on a resting one', async () => {
    const fault = once('drop', (step) => step.at === 'mail' && step.taken === 1)
    const { sink, channel } = await start({ fault }, '?connections=1')
    await channel.send(mail({ id: 'n1' }), delivery, never)
    expect(await channel.send(mail({ id: 'n2' }), delivery, never)).toMatchObject({ kind: 'delivered' })
    expect(sink.messages.map((m) => [m.key, m.connection])).toEqual([
      ['<n1@acme.example>', 1],
      ['<n2@acme.example>', 2],
    ])
  })

  it('is not sent when it is stopped first', async () => {
    const { sink, channel } = await start()
    expect(await channel.send(mail(), delivery, AbortSignal.abort())).toMatchObject({ kind: 'postponed' })
    expect(sink.connections()).toBe(0)
  })

  it.each([
    ['stopped', (stop: AbortController) => stop.abort()],
    ['cut off by a closing channel', (_stop: AbortController, channel: Channel<MailMessage>) => void channel.close()],
  ])('that is %s on its way is tried again', async (_what, interrupt) => {
    const stop = new AbortController()
    const hung = Promise.withResolvers<void>()
    const fault = ({ at }: SmtpStep): SmtpFault | undefined => {
      if (at === 'message') hung.resolve()
      return at === 'message' ? 'hang' : undefined
    }
    const { channel } = await start({ fault })
    const sending = channel.send(mail(), delivery, stop.signal)
    await hung.promise
    interrupt(stop, channel)
    expect(await sending).toMatchObject({ kind: 'retry', reason: expect.stringContaining('not known') })
  })
})

describe('a relay that', () => {
  const cases: readonly (readonly [string, SmtpStep['at'], SmtpFault, string, string])[] = [
    ['answers 421', 'rcpt', { reply: '421 4.7.0 Too busy' }, 'retry', '421 4.7.0'],
    ['greylists', 'rcpt', { reply: '450 4.2.0 Greylisted' }, 'retry', '450 4.2.0'],
    ['is short of space', 'rcpt', { reply: '452 4.3.1 No space' }, 'retry', '452 4.3.1'],
    ['does not know the mailbox', 'rcpt', { reply: '550 5.1.1 User unknown' }, 'address_gone', '550 5.1.1'],
    ['finds the message too big', 'message', { reply: '552 5.3.4 Too big' }, 'refused', '552 5.3.4'],
    ['refuses the content', 'message', { reply: '554 5.6.0 No' }, 'refused', '554 5.6.0'],
    ['refuses at DATA', 'data', { reply: '554 5.5.1 No' }, 'refused', '554 5.5.1'],
    ['has an error of its own', 'message', { reply: '451 4.3.0 Ill' }, 'retry', '451 4.3.0'],
    ['takes no mail at all', 'connect', { reply: '554 5.3.2 Closed' }, 'retry', '554 5.3.2'],
    ['hangs up at once', 'connect', 'drop', 'retry', 'Connection closed'],
    ['hangs up after the message', 'message', 'drop', 'retry', 'Connection closed'],
    ['goes after the recipient', 'rcpt', 'drop', 'retry', 'Connection closed'],
  ]

  it.each(cases)('%s (%s) means the right thing', async (_what, at, fault, kind, words) => {
    const { channel } = await start({ fault: (step) => (step.at === at ? fault : undefined) })
    const outcome = await channel.send(mail(), delivery, never)
    expect([outcome.kind, JSON.stringify(outcome)]).toEqual([kind, expect.stringContaining(words)])
  })

  it('lets its greeting wait is given up', async () => {
    const { channel } = await start({ fault: ({ at }) => (at === 'connect' ? 'hang' : undefined) }, '', { connectMilliseconds: 300 })
    expect(await channel.send(mail(), delivery, never)).toMatchObject({ kind: 'retry', reason: expect.stringContaining('Greeting') })
  })

  it('falls silent is given up', async () => {
    const { channel } = await start({ fault: ({ at }) => (at === 'message' ? 'hang' : undefined) }, '', { silenceMilliseconds: 300 })
    expect(await channel.send(mail(), delivery, never)).toMatchObject({ kind: 'retry', reason: expect.stringContaining('Timeout') })
  })

  it('trickles for ever is given up', async () => {
    const timers = handTimers()
    const { sink, channel } = await start({ fault: ({ at }) => (at === 'message' ? 'hang' : undefined) }, '', { timers })
    const sending = channel.send(mail(), delivery, never)
    await timers.waiting(1)
    timers.move(300_000)
    expect(await sending).toMatchObject({ kind: 'retry', reason: expect.stringContaining('took too long') })
    expect(sink.messages).toEqual([])
  })

  it('is not there is tried again later', async () => {
    const sink = await startSmtpSink()
    await sink.stop()
    expect(await channelTo(sink.url).send(mail(), delivery, never)).toMatchObject({ kind: 'retry' })
  })

  it('lost its answer gets the same message again', async () => {
    const { sink, channel } = await start({ fault: once('drop', ({ at }) => at === 'message') })
    await channel.send(mail(), delivery, never)
    await channel.send(mail(), delivery, never)
    expect(sink.messages.map((m) => [m.key, m.isAnswered])).toEqual([
      ['<n1@acme.example>', false],
      ['<n1@acme.example>', true],
    ])
  })

  it('refuses one recipient goes on with the next over the same line', async () => {
    const fault = (step: SmtpStep) => (step.at === 'rcpt' && step.line.includes('ben') ? { reply: '550 5.1.1 Unknown' } : undefined)
    const { sink, channel } = await start({ fault }, '?connections=1')
    const outcomes = []
    for (const to of ['ana@example.org', 'ben@example.org', 'eva@example.org'])
      outcomes.push(await channel.send(mail({ to }), delivery, never))
    expect(outcomes.map((o) => o.kind)).toEqual(['delivered', 'address_gone', 'delivered'])
    expect(sink.connections()).toBe(1)
  })

  it('has neither pipelining nor 8BITMIME takes the mail all the same', async () => {
    const { sink, channel } = await start({ extensions: [] })
    expect(await channel.send(mail(), delivery, never)).toMatchObject({ kind: 'delivered' })
    expect(sink.commands.filter((line) => line.startsWith('MAIL'))).toEqual(['MAIL FROM:<bounce+1@acme.example>'])
  })

  it('answers with hostile text leaves one harmless line in the record', async () => {
    const { channel } = await start({
      fault: ({ at }) => (at === 'message' ? { reply: `250 ok \u001b[31m${'x'.repeat(5000)}` } : undefined),
    })
    const outcome = await channel.send(mail(), delivery, never)
    expect(outcome.kind === 'delivered' && outcome.reply).toMatch(/^250 ok \[31mx{100,300}$/)
  })
})
