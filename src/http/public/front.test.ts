import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askRaw, openRaw } from '../../../test/wire/raw-connection.ts'
import { type ServedSite, serveSite } from '../../../test/wire/serving.ts'
import { createSite } from './site.ts'

const text = 'Card payments fail for about a third of customers. '.repeat(40)
const page = `<!doctype html><html><head><title>x</title></head><body>${text}</body></html>`
const site = createSite({ isSecure: true, edition: 'test' })
let served: ServedSite

beforeAll(async () => {
  await site.put([
    { path: '/', mediaType: 'text/html; charset=utf-8', body: page },
    { path: '/api/v2/status.json', mediaType: 'application/json', body: '{"a":1}' },
  ])
  served = await serveSite(site)
})
afterAll(() => served.close())

const head = (path: string, ...fields: string[]) =>
  `GET ${path} HTTP/1.1\r\nHost: x\r\n${fields.map((field) => `${field}\r\n`).join('')}\r\n`
const ask = (message: string, kind?: 'bodyless') => askRaw(served.port, message, kind)

describe('the front door', () => {
  it('answers with the document', async () => {
    expect(await ask(head('/'))).toMatchObject({ status: 200, body: page })
  })

  it('dates its answers', async () => {
    expect((await ask(head('/'))).headers.date).toBe('Tue, 24 Nov 2026 14:30:00 GMT')
  })

  it('lets caches keep a page for seconds, and show it stale for a day', async () => {
    const { headers } = await ask(head('/'))
    expect(headers['cache-control']).toBe('public, max-age=5, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400')
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('sends %s to whoever takes it', async (coding, undo) => {
    const connection = await openRaw(served.port)
    connection.send(head('/', `Accept-Encoding: ${coding}`))
    const { headers } = await connection.response('bodyless')
    expect([headers['content-encoding'], headers.vary]).toEqual([coding, 'Accept-Encoding'])
    const bytes = Buffer.from(await connection.until(new RegExp(`^[^]{${headers['content-length']}}`)), 'latin1')
    connection.close()
    expect(undo(bytes).toString()).toBe(page)
  })

  it('answers HEAD with the headers of GET and nothing else', async () => {
    const connection = await openRaw(served.port)
    connection.send(head('/').replace('GET', 'HEAD') + head('/'))
    const [headed, got] = [await connection.response('bodyless'), await connection.response()]
    connection.close()
    expect(headed.headers).toEqual(got.headers)
  })

  it('answers 304 with what a cache needs to whoever has the bytes', async () => {
    const tag = (await ask(head('/'))).headers.etag ?? ''
    const { status, headers } = await ask(head('/', `If-None-Match: "old", W/${tag}`), 'bodyless')
    expect([status, headers.etag, headers.vary, headers.date !== undefined, headers['cache-control'] !== undefined]).toEqual([
      304,
      tag,
      'Accept-Encoding',
      true,
      true,
    ])
  })

  it('has a tag of its own for each coding', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (coding) => (await ask(head('/', `Accept-Encoding: ${coding}`).replace('GET', 'HEAD'), 'bodyless')).headers.etag,
      ),
    )
    expect(new Set(tags).size).toBe(3)
  })

  it('answers requests that come in one packet in their order', async () => {
    const connection = await openRaw(served.port)
    connection.send(head('/') + head('/api/v2/status.json') + head('/'))
    const bodies = [(await connection.response()).body, (await connection.response()).body, (await connection.response()).body]
    connection.close()
    expect(bodies).toEqual([page, '{"a":1}', page])
  })

  it('ignores the query of a document', async () => {
    expect((await ask(head('/?utm_source=x&evil=<script>'))).body).toBe(page)
  })

  it('opens the compatible API to scripts of other sites, and no page', async () => {
    const [api, html] = [await ask(head('/api/v2/status.json')), await ask(head('/'))]
    expect([api.headers['access-control-allow-origin'], html.headers['access-control-allow-origin']]).toEqual(['*', undefined])
  })
})

describe('the front door hands over', () => {
  const through = async (message: string) => {
    const before = served.handedOver.length
    const answer = await ask(message)
    return { answer, handed: served.handedOver.slice(before) }
  }

  it.each([
    ['a body', `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc`, 'POST / 3'],
    ['an unknown path', head('/nothing'), 'GET /nothing 0'],
    ['an old version', 'GET / HTTP/1.0\r\nHost: x\r\n\r\n', 'GET / 0'],
    ['a closing connection', head('/', 'Connection: close'), 'GET / 0'],
    ['a GET with a body', `GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc`, 'GET / 3'],
    ['chunks', `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`, 'POST / 3'],
    ['an upgrade', head('/', 'Upgrade: h2c'), 'GET / 0'],
  ])('%s', async (_what, message, expected) => {
    expect((await through(message)).handed).toEqual([expected])
  })

  it('what comes after its own answers in one packet, and the rest of the connection', async () => {
    const connection = await openRaw(served.port)
    connection.send(`${head('/')}POST /form HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab`)
    const first = await connection.response()
    connection.send(`cde${head('/')}`)
    const [second, third] = [await connection.response(), await connection.response()]
    connection.close()
    expect([first.body, second.body, third.body]).toEqual([page, 'missing', page])
  })

  it('a head that comes byte by byte', async () => {
    const connection = await openRaw(served.port)
    connection.socket.setNoDelay(true)
    for (const byte of head('/')) connection.send(byte)
    const answer = await connection.response()
    connection.close()
    expect(answer.body).toBe(page)
  })

  it('a body of a megabyte whole', async () => {
    const body = 'x'.repeat(1024 * 1024)
    const { handed } = await through(`POST /big HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`)
    expect(handed).toEqual([`POST /big ${body.length}`])
  })
})

describe('what is no proper request is refused by the full parser', () => {
  it.each([
    ['a length twice', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc'],
    ['a length and chunks', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a folded line', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: b\r\n c\r\n\r\n'],
    ['a bare line feed', 'GET / HTTP/1.1\r\nHost: x\nX-A: b\r\n\r\n'],
    ['bare line feeds only', 'GET / HTTP/1.1\nHost: x\n\n'],
    ['a bare carriage return', 'GET / HTTP/1.1\r\nHost: x\rX-A: b\r\n\r\n'],
    ['a space before the colon', 'GET / HTTP/1.1\r\nHost : x\r\n\r\n'],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n'],
    ['a NUL', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: \u0000\r\n\r\n'],
    ['an endless head', `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`],
    ['an unknown coding of transfer', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n'],
  ])('%s', async (_what, message) => {
    const before = served.handedOver.length
    const connection = await openRaw(served.port)
    connection.send(message)
    const left = await connection.closed()
    expect([/^HTTP\/1\.1 (400|431) /.test(left), served.handedOver.length]).toEqual([true, before])
  })
})
