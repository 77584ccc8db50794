import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, sendJson } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { askRaw, openRaw } from '../wire/raw-connection.ts'

let house: PublicHouse

beforeAll(async () => {
  house = await openPublicHouse()
})
afterAll(() => house.close())

const tell = (message: string) => askRaw(house.port, message)

describe('headers of every page', () => {
  it('name neither software nor version', async () => {
    const { headers } = await ask(house.port, 'GET', '/')
    expect([headers['x-powered-by'], headers.server]).toEqual([undefined, undefined])
  })

  it.each([
    ['the API', 'GET', '/api/incidents', 401],
    ['its reference', 'GET', '/api/', 200],
    ['the alert intake', 'POST', '/intake/generic', 401],
    ['the compatible API', 'GET', '/api/v2/nothing.json', 404],
    ['a page for one person', 'GET', '/s/manage/nonsense', 410],
    ['a page that is not there', 'GET', '/nothing', 404],
  ])('B9, B10: forbid frames and sniffing on %s too', async (_what, method, path, status) => {
    const { headers, status: answered } = await ask(house.port, method, path)
    expect([answered, headers['x-content-type-options']]).toEqual([status, 'nosniff'])
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  it('B11: forbid frames, sniffing and anything from elsewhere', async () => {
    const { headers } = await ask(house.port, 'GET', '/')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*base-uri 'none'; form-action 'self'; frame-ancestors 'none'/)
  })
})

describe('D13: what is nobody’s business', () => {
  it.each(['/metrics', '/healthz', '/debug', '/openapi-internal', '/.git/config', '/.env', '/wp-login.php', '/api/v2/../../.env'])(
    '%s is not there',
    async (path) => {
      expect((await ask(house.port, 'GET', path)).status).toBe(404)
    },
  )

  it.each(['/', '/api/incidents', '/events', '/nothing'])('TRACE %s is refused', async (path) => {
    expect((await ask(house.port, 'TRACE', path)).status).toBe(405)
  })
})

describe('G6: paths that climb', () => {
  const paths = [
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//etc/passwd',
    '/incidents/..',
    '/history/%00',
    '/assets/../../package.json',
    '/index.html/',
  ]
  it.each(paths)('%s leads nowhere', async (path) => {
    expect((await ask(house.port, 'GET', path)).status).toBe(404)
  })
})

describe('G7: what could poison a cache', () => {
  it.each([
    { 'X-Forwarded-Host': 'evil.example' },
    { 'X-Original-URL': '/api/incidents' },
    { 'X-Rewrite-URL': '/nothing' },
    { 'X-HTTP-Method-Override': 'DELETE' },
    { 'Accept-Language': 'xx-evil' },
    { Range: 'bytes=0-5' },
    { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '1.2.3.4' },
  ])('%j changes nothing in the page', async (fields) => {
    const [plain, dressed] = [await ask(house.port, 'GET', '/'), await ask(house.port, 'GET', '/', fields)]
    expect([dressed.status, dressed.body, dressed.headers.etag]).toEqual([200, plain.body, plain.headers.etag])
  })

  it('another Host is repeated nowhere', async () => {
    const answer = await tell('GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n')
    expect(answer.body).not.toContain('evil.example')
  })

  it.each(['/;x.css', '/.css', '/?', '/?sort=token', '/?filter=email:a', '/history;jsessionid=1'])(
    'D5: %s is another path or the same bytes',
    async (path) => {
      const [answer, plain] = [await ask(house.port, 'GET', path), await ask(house.port, 'GET', path.split('?', 1)[0] ?? '')]
      expect([answer.status, answer.body]).toEqual(path.includes('?') ? [200, plain.body] : [404, expect.any(String)])
    },
  )

  it('answers of the API are kept by nobody', async () => {
    expect((await ask(house.port, 'GET', '/api/incidents')).headers['cache-control']).toBe('no-store')
  })
})

describe('G8: requests within requests', () => {
  it.each([
    'POST /api/incidents HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
    'GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\nEvil: 1\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'nonsense\r\n\r\n',
  ])('%j is refused and the connection ended', async (message) => {
    const connection = await openRaw(house.port)
    connection.send(message)
    const left = await connection.closed()
    expect([left.startsWith('HTTP/1.1 400 Bad Request\r\n'), left.split('HTTP/1.1 ').length]).toEqual([true, 2])
  })

  it('a chunk of no size ends the connection, whatever follows', async () => {
    const connection = await openRaw(house.port)
    connection.send('POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n')
    const left = await connection.closed()
    expect([...left.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => match[1])).toEqual(['405', '400'])
  })

  it('another version of HTTP is refused', async () => {
    expect((await tell('GET / HTTP/2.0\r\nHost: x\r\n\r\n')).status).toBe(400)
  })

  it('an address of another server is refused', async () => {
    expect((await tell('GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n')).status).toBe(400)
  })

  it('a head of 20 kB is refused', async () => {
    const connection = await openRaw(house.port)
    connection.send(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)
    expect(await connection.closed()).toMatch(/^HTTP\/1\.1 431 /)
  })
})

describe('G10: errors give nothing away', () => {
  it.each([
    ['GET', '/nothing', ''],
    ['GET', '/api/nothing', ''],
    ['POST', '/api/incidents', '{'],
    ['GET', '/api/v2/nothing.json', ''],
    ['POST', '/intake/generic', '{}'],
    ['GET', '/s/confirm/broken', ''],
    ['GET', '/p/broken', ''],
  ])('%s %s', async (method, path, body) => {
    const answer = await sendJson(house.port, method, path, body)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    const words = answer.body.replace(/<style>[\s\S]*?<\/style>/g, '')
    expect(words).not.toMatch(/node_modules|\.ts:\d|SELECT .*FROM|sqlite|Error:|\/src\//i)
  })
})

describe('methods', () => {
  it.each([
    ['POST', '/', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/history', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/api/incidents', 'GET, POST'],
    ['GET', '/intake/generic', 'POST'],
    ['DELETE', '/s/manage/x', 'GET, HEAD, POST'],
    ['POST', '/events', 'GET'],
  ])('%s %s is answered with what is allowed', async (method, path, allow) => {
    const answer = await ask(house.port, method, path)
    expect([answer.status, answer.headers.allow]).toEqual([405, allow])
  })

  it('OPTIONS says what a document allows', async () => {
    const answer = await ask(house.port, 'OPTIONS', '/')
    expect([answer.status, answer.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS'])
  })

  it('the writing calls of a client of Statuspage that asks with the wrong verb do nothing', async () => {
    const [get, remove] = [
      await ask(house.port, 'GET', '/api/v2/subscribers.json?subscriber[email]=a@example.org'),
      await ask(house.port, 'DELETE', '/api/v2/incidents.json?subscriber[email]=a'),
    ]
    expect([get.status, remove.status]).toEqual([404, 405])
  })
})

describe('E14: scripts of other sites', () => {
  it.each(['https://evil.example', 'null', 'http://status.example.org.evil.example'])('from %s may not read the API', async (origin) => {
    const { headers } = await ask(house.port, 'GET', '/api/incidents', { Origin: origin })
    expect([headers['access-control-allow-origin'], headers['access-control-allow-credentials']]).toEqual([undefined, undefined])
  })

  it('may read public data, without credentials', async () => {
    const { headers } = await ask(house.port, 'GET', '/api/openapi.json', { Origin: 'https://anywhere.example' })
    expect([headers['access-control-allow-origin'], headers['access-control-allow-credentials']]).toEqual(['*', undefined])
  })
})

describe('unknown pages', () => {
  it('are answered calmly, by a page', async () => {
    const answer = await ask(house.port, 'GET', '/nothing')
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      404,
      'text/html; charset=utf-8',
      'no-store',
    ])
  })

  it('of the compatible API are answered with a problem that scripts of other sites can read', async () => {
    const { status, headers } = await ask(house.port, 'GET', '/api/v2/nothing.json')
    expect([status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([404, 'application/problem+json', '*'])
  })
})
