import { Webhook } from 'standardwebhooks'
import { afterEach, describe, expect, it } from 'vitest'
import { buildClaimedDelivery } from '../../../test/build/claimed-delivery.ts'
import { type HttpSink, type HttpSinkOptions, startHttpSink } from '../../../test/sink/http-sink.ts'
import type { Channel, WebhookMessage } from '../../app/channel.ts'
import { decideSettlement } from '../../core/delivery/backoff.ts'
import { type Instant, instantOf, instantOfMilliseconds, plusSeconds } from '../../core/time.ts'
import { openWire } from '../wire/wire.ts'
import { openWebhookChannel } from './send.ts'

const never = new AbortController().signal
const delivery = buildClaimedDelivery({ channel: 'webhook' })
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const realNow = (): Instant => instantOfMilliseconds(Math.floor(performance.timeOrigin + performance.now()))

const open: { readonly sinks: HttpSink[]; readonly channels: Channel<WebhookMessage>[] } = { sinks: [], channels: [] }
afterEach(async () => {
  await Promise.all(open.channels.splice(0).map((channel) => channel.close()))
  await Promise.all(open.sinks.splice(0).map((sink) => sink.stop()))
})

const startSink = async (options: HttpSinkOptions = {}): Promise<HttpSink> => {
  const sink = await startHttpSink(options)
  open.sinks.push(sink)
  return sink
}
const channelTo = (sinks: readonly HttpSink[], now = realNow, totalMilliseconds = 5000): Channel<WebhookMessage> => {
  const wire = openWire({ allowedCidrs: ['127.0.0.0/8'], allowedPorts: sinks.map((sink) => sink.port), limits: { totalMilliseconds } })
  const channel = openWebhookChannel({ wire, clock: { now } })
  open.channels.push(channel)
  return channel
}
const messageTo = (url: string, change: Partial<WebhookMessage> = {}): WebhookMessage => ({
  url,
  id: delivery.id,
  body: '{"type":"notice.published"}',
  secret,
  ...change,
})

describe('a webhook', () => {
  it('arrives signed, so that the reference verifier accepts it', async () => {
    const sink = await startSink()
    expect(await channelTo([sink]).send(messageTo(sink.url), delivery, never)).toEqual({ kind: 'delivered', reply: 'HTTP 204' })
    const [request] = sink.requests
    const headers = Object.fromEntries(Object.entries(request?.headers ?? {}).map(([name, value]) => [name, String(value)]))
    expect(new Webhook(secret).verify(request?.body ?? '', headers)).toEqual({ type: 'notice.published' })
    expect([request?.method, request?.headers['content-type'], request?.key]).toEqual(['POST', 'application/json', delivery.id])
  })

  it('keeps its id over attempts, and has the time of each', async () => {
    const sink = await startSink()
    let now = instantOf('2026-11-24T14:00:00Z')
    const channel = channelTo([sink], () => now)
    await channel.send(messageTo(sink.url), delivery, never)
    now = plusSeconds(now, 300)
    await channel.send(messageTo(sink.url), delivery, never)
    const seen = sink.requests.map(({ headers }) => [headers['webhook-id'], headers['webhook-timestamp']])
    expect(seen).toEqual([
      [delivery.id, '1795528800'],
      [delivery.id, '1795529100'],
    ])
    expect(new Set(sink.requests.map(({ headers }) => headers['webhook-signature'])).size).toBe(2)
  })

  it('with a secret that is none is refused before anything is dialled', async () => {
    const sink = await startSink()
    const outcome = await channelTo([sink]).send(messageTo(sink.url, { secret: 'none' }), delivery, never)
    expect([outcome.kind, sink.connections()]).toEqual(['refused', 0])
  })

  it('to an address inside is refused in words that tell nothing (C14)', async () => {
    const sink = await startSink()
    const outcomes = await Promise.all(
      ['http://10.0.0.1/', 'https://169.254.169.254/', `http://127.0.0.1:1/`, 'not a url'].map((url) =>
        channelTo([sink]).send(messageTo(url), delivery, never),
      ),
    )
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome)))).toEqual(
      new Set([JSON.stringify({ kind: 'refused', reason: 'This address cannot be called.' })]),
    )
  })
})

describe('a receiver that', () => {
  it('asks for two minutes gets them, and one that asks for years gets six hours', async () => {
    const now = instantOf('2026-11-24T14:00:00Z')
    const due = async (value: string): Promise<string | undefined> => {
      const sink = await startSink({ answer: () => ({ status: 429, headers: { 'retry-after': value } }) })
      const outcome = await channelTo([sink], () => now).send(messageTo(sink.url), delivery, never)
      return decideSettlement(delivery, outcome, now, 0.5).dueAt?.toString()
    }
    expect(await due('120')).toBe('2026-11-24T14:02:00Z')
    expect(await due('Tue, 24 Nov 2026 14:30:00 GMT')).toBe('2026-11-24T14:30:00Z')
    expect(await due('1000000000')).toBe('2026-11-24T20:00:00Z')
    expect(await due('1')).toBe('2026-11-24T14:00:05Z')
  })

  it('is gone says so with 410', async () => {
    const sink = await startSink({ answer: () => ({ status: 410 }) })
    expect(await channelTo([sink]).send(messageTo(sink.url), delivery, never)).toMatchObject({ kind: 'address_gone' })
  })

  it('answers after the limit has failed', async () => {
    const sink = await startSink({ answer: () => 'hang' })
    const outcome = await channelTo([sink], realNow, 100).send(messageTo(sink.url), delivery, never)
    expect(outcome).toMatchObject({ kind: 'retry', reason: expect.stringContaining('No answer') })
  })

  it('speaks HTTP/1.0 is understood', async () => {
    const answer = () => (socket: { end(text: string): unknown }) => void socket.end('HTTP/1.0 200 OK\r\n\r\nok')
    const sink = await startSink({ answer })
    expect(await channelTo([sink]).send(messageTo(sink.url), delivery, never)).toMatchObject({ kind: 'delivered' })
  })

  it('says 200 and breaks off in its body has said 200', async () => {
    const answer = () => (socket: { end(text: string): unknown }) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf')
    const sink = await startSink({ answer })
    expect(await channelTo([sink]).send(messageTo(sink.url), delivery, never)).toMatchObject({ kind: 'delivered' })
  })

  it('hangs delays nobody else', async () => {
    const [bad, good] = [await startSink({ answer: () => 'hang' }), await startSink()]
    const channel = channelTo([bad, good], realNow, 60_000)
    const stop = new AbortController()
    const toBad = Array.from({ length: 60 }, () => channel.send(messageTo(bad.url), delivery, stop.signal))
    await bad.waitFor((requests) => requests.length === 5)
    const toGood = await Promise.all(Array.from({ length: 50 }, () => channel.send(messageTo(good.url), delivery, never)))
    expect(new Set(toGood.map((o) => o.kind))).toEqual(new Set(['delivered']))
    stop.abort()
    expect(new Set((await Promise.all(toBad)).map((o) => o.kind))).toEqual(new Set(['retry', 'postponed']))
  })

  it('hangs is left alone after a few', async () => {
    const sink = await startSink({ answer: () => 'hang' })
    const channel = channelTo([sink], realNow, 500)
    const outcomes = await Promise.all(Array.from({ length: 60 }, () => channel.send(messageTo(sink.url), delivery, never)))
    // Those that were tried use up a try; those that only waited do not.
    expect(outcomes.filter((o) => o.kind === 'retry')).toHaveLength(sink.requests.length)
    expect(new Set(outcomes.map((o) => o.kind))).toEqual(new Set(['retry', 'postponed']))
    expect(sink.requests.length).toBeLessThanOrEqual(5)
  })
})
