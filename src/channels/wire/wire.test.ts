import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeCertificate } from '../../../test/sink/certificate.ts'
import { type HttpSink, type HttpSinkOptions, startHttpSink } from '../../../test/sink/http-sink.ts'
import type { EgressRefusal } from './web-url.ts'
import { openWire, type Wire, type WireOptions } from './wire.ts'

const never = new AbortController().signal
const certificate = makeCertificate()
const open: { readonly sinks: HttpSink[]; readonly wires: Wire[] } = { sinks: [], wires: [] }
afterEach(async () => {
  vi.unstubAllEnvs()
  await Promise.all(open.wires.splice(0).map((wire) => wire.close()))
  await Promise.all(open.sinks.splice(0).map((sink) => sink.stop()))
})

/** A sink, and a wire that may reach loopback and nothing else that is private. */
const start = async (sinkOptions: HttpSinkOptions = {}, wireOptions: Partial<WireOptions> = {}) => {
  const sink = await startHttpSink(sinkOptions)
  const refusals: EgressRefusal[] = []
  const wire = openWire({
    allowedCidrs: ['127.0.0.0/8'],
    allowedPorts: [sink.port],
    trust: certificate.cert,
    onRefused: (refusal) => refusals.push(refusal),
    ...wireOptions,
  })
  open.sinks.push(sink)
  open.wires.push(wire)
  const post = (url = sink.url, headers = {}, signal = never) => wire.post(url, headers, '{"a":1}', signal)
  return { sink, wire, refusals, post }
}
const resolving = (...answers: readonly (readonly string[])[]) => {
  let calls = 0
  return {
    calls: () => calls,
    resolve: async () => answers[Math.min(calls++, answers.length - 1)] ?? [],
  }
}

describe('a request', () => {
  it('arrives with its body and headers', async () => {
    const { sink, post } = await start({ answer: () => ({ status: 200, headers: { 'X-A': 'b' }, body: 'thanks' }) })
    const answer = await post(`${sink.url}/a?b=c`, { 'content-type': 'application/json' })
    expect(answer).toMatchObject({ kind: 'answered', status: 200, headers: { 'x-a': 'b' }, bodyStart: 'thanks' })
    expect(sink.requests).toMatchObject([
      { method: 'POST', path: '/a?b=c', body: '{"a":1}', headers: { 'content-type': 'application/json' } },
    ])
  })

  it('goes by https to the name on the certificate', async () => {
    const { sink, post } = await start({ certificate }, resolving(['127.0.0.1']))
    expect(await post(`https://localhost:${sink.port}/`)).toMatchObject({ kind: 'answered', status: 204 })
  })

  it('is not sent to a server whose certificate nobody vouches for', async () => {
    const { sink, post } = await start({ certificate: makeCertificate() })
    expect(await post()).toMatchObject({ kind: 'failed', reason: expect.stringContaining('certificate') })
    expect(sink.requests).toEqual([])
  })

  it('leaves its connection to later ones', async () => {
    const { sink, post } = await start()
    for (let i = 0; i < 12; i++) await post()
    expect(sink.requests.length).toBe(12)
    expect(sink.connections()).toBeLessThanOrEqual(2)
  })

  it('passes by a proxy from the environment (C11)', async () => {
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY']) vi.stubEnv(name, 'http://127.0.0.1:9')
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    const { post } = await start()
    expect(await post()).toMatchObject({ kind: 'answered', status: 204 })
  })

  it('to the postbox is caught and not dialled', async () => {
    const caught: string[] = []
    const { wire } = await start({}, { capture: async (request) => void caught.push(request.url, String(request.body)) })
    expect(await wire.post('https://postbox.invalid/ana', {}, 'x', never)).toMatchObject({ kind: 'answered', status: 202 })
    expect(caught).toEqual(['https://postbox.invalid/ana', 'x'])
  })
})

describe('a destination', () => {
  it.each([301, 302, 303, 307, 308])('that redirects with %d is not followed (C6)', async (status) => {
    const target = await startHttpSink()
    open.sinks.push(target)
    const { post } = await start({ answer: () => ({ status, headers: { location: target.url } }) })
    expect(await post()).toMatchObject({ kind: 'answered', status })
    expect(target.requests).toEqual([])
  })

  it('that resolves differently the second time is judged the second time (C4)', async () => {
    const names = resolving(['127.0.0.1'], ['169.254.169.254'])
    const { sink, refusals, post } = await start({ answer: () => ({ status: 200, headers: { connection: 'close' } }) }, names)
    const url = `http://hooks.example.org:${sink.port}/`
    expect(await post(url)).toMatchObject({ kind: 'answered' })
    expect(await post(url)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('169.254.169.254') })
    expect([names.calls(), sink.requests.length, refusals.map((r) => r.rule)]).toEqual([2, 1, ['metadata']])
  })

  it('is resolved once for a connection, and what was judged is dialled (C4)', async () => {
    const names = resolving(['127.0.0.1'], ['10.0.0.1'])
    const { sink, post } = await start({}, names)
    expect(await post(`http://hooks.example.org:${sink.port}/`)).toMatchObject({ kind: 'answered' })
    expect([names.calls(), sink.requests.length]).toEqual([1, 1])
  })

  it.each([
    ['public and private', ['93.184.215.14', '10.0.0.1'], 'address'],
    ['allowed and metadata', ['127.0.0.1', '169.254.169.254'], 'metadata'],
    ['allowed and a mapped metadata address', ['127.0.0.1', '::ffff:a9fe:a9fe'], 'metadata'],
    ['nothing', [], 'name'],
  ])('with addresses that are %s is not dialled at all (C5)', async (_what, addresses, rule) => {
    const { sink, refusals, post } = await start({ certificate }, resolving(addresses))
    expect(await post(`https://hooks.example.org:${sink.port}/`)).toMatchObject({ kind: 'refused' })
    expect([sink.connections(), refusals.map((r) => r.rule)]).toEqual([0, [rule]])
  })

  it('that is public is not spoken to without encryption', async () => {
    const { sink, refusals, post } = await start({}, resolving(['93.184.215.14']))
    expect(await post(`http://hooks.example.org:${sink.port}/`)).toMatchObject({ kind: 'refused' })
    expect(refusals.map((r) => r.rule)).toEqual(['scheme'])
  })

  it.each([
    ['http://10.0.0.1:PORT/', 'address'],
    ['http://169.254.169.254:PORT/', 'metadata'],
    ['http://[::ffff:169.254.169.254]:PORT/', 'metadata'],
    ['http://2852039166:PORT/', 'metadata'],
    ['http://u@127.0.0.1:PORT/', 'user_info'],
    ['http://127.0.0.1:22/', 'port'],
    ['ftp://127.0.0.1:PORT/', 'scheme'],
    ['http://127.0.0.1\\@example.com:PORT/', 'url'],
    ['http://127.0.0.1:PORT/\r\nX-A: b', 'url'],
  ])('%s edited into a row is kept at home', async (url, rule) => {
    const { sink, refusals, post } = await start()
    expect(await post(url.replace('PORT', String(sink.port)))).toMatchObject({ kind: 'refused' })
    expect([sink.connections(), refusals.map((r) => r.rule)]).toEqual([0, [rule]])
  })

  it.each([
    ['Host', 'evil.example'],
    ['Content-Length', '1'],
    ['Transfer-Encoding', 'chunked'],
    ['X-A', 'b\r\nX-Evil: 1'],
    ['X-A\r\nX-Evil', '1'],
  ])('never gets the header %j (C13)', async (name, value) => {
    const { sink, refusals, post } = await start()
    expect(await post(sink.url, { [name]: value })).toMatchObject({ kind: 'refused' })
    expect([sink.connections(), refusals.map((r) => r.rule)]).toEqual([0, ['header']])
  })
})

describe('a bad server (C10)', () => {
  const short = { limits: { totalMilliseconds: 500, connectMilliseconds: 400 } }

  it('that never answers is given up', async () => {
    const { post } = await start({ answer: () => 'hang' }, short)
    expect(await post()).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no answer within') })
  })

  it('that says 100 Continue for ever is given up', async () => {
    const answer = () => (socket: { write(text: string): boolean; destroyed: boolean }) => {
      const again = (): void => {
        if (!socket.destroyed && socket.write('HTTP/1.1 100 Continue\r\n\r\n')) setImmediate(again)
      }
      again()
    }
    const { post } = await start({ answer }, short)
    expect(await post()).toMatchObject({ kind: 'failed' })
  })

  it('is cut after so much body, its status counting', async () => {
    const { post } = await start({ answer: () => ({ status: 200, body: 'x'.repeat(1_000_000) }) })
    const answer = await post()
    expect(answer).toMatchObject({ kind: 'answered', status: 200 })
    expect(answer.kind === 'answered' && answer.bodyStart.length).toBe(65_536)
  })

  it('that never ends its body is cut in time, its status counting', async () => {
    const answer = () => (socket: { write(text: string): boolean }) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc')
    const { post } = await start({ answer }, short)
    expect(await post()).toMatchObject({ kind: 'answered', status: 200, bodyStart: 'abc' })
  })

  it('with a megabyte of headers is given up', async () => {
    const answer = () => (socket: { write(text: string): boolean }) =>
      void socket.write(`HTTP/1.1 200 OK\r\n${`X-A: ${'b'.repeat(1000)}\r\n`.repeat(1000)}Content-Length: 0\r\n\r\n`)
    const { post } = await start({ answer })
    expect(await post()).toMatchObject({ kind: 'failed', reason: expect.stringContaining('Overflow') })
  })

  it('that compresses is not believed: nothing is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000)).toString('latin1')
    const { post } = await start({ answer: () => ({ status: 200, headers: { 'content-encoding': 'gzip' }, body: bomb }) })
    const answer = await post()
    expect(answer.kind === 'answered' && answer.bodyStart.length).toBeLessThan(65_536)
  })

  it('that hangs up is a failure', async () => {
    const { post } = await start({ answer: () => 'drop' })
    expect(await post()).toMatchObject({ kind: 'failed' })
  })

  it('that is not there is a failure', async () => {
    const { sink, post } = await start()
    await sink.stop()
    expect(await post()).toMatchObject({ kind: 'failed', reason: expect.stringContaining('ECONNREFUSED') })
  })

  it('whose name does not resolve is a failure', async () => {
    const { sink, post } = await start({}, { resolve: () => Promise.reject(new Error('ENOTFOUND')) })
    expect(await post(`http://hooks.example.org:${sink.port}/`)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('ENOTFOUND'),
    })
  })

  it('gets nothing of a sender that may not send any more when it is about to, as chat and push messages leave too', async () => {
    const { sink, post } = await start()
    // As a lease answers that ran out while the process was stopped: asked, and with no event before.
    const over = Object.defineProperty(new AbortController().signal, 'aborted', { get: () => true })
    expect(await post(sink.url, {}, over)).toMatchObject({ kind: 'failed', reason: expect.stringContaining('stopped') })
    expect(sink.requests).toEqual([])
  })

  it('does not hold up one who is told to stop', async () => {
    const { sink, post } = await start({ answer: () => 'hang' })
    const stop = new AbortController()
    const posting = post(sink.url, {}, stop.signal)
    await sink.waitFor((requests) => requests.length === 1)
    stop.abort()
    expect(await posting).toMatchObject({ kind: 'failed', reason: expect.stringContaining('stopped') })
  })
})
