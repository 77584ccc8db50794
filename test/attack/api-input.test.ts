import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endpoints } from '../../src/http/api/endpoints.ts'
import { ask, type Fields, sendJson } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { openRaw } from '../wire/raw-connection.ts'

let house: PublicHouse
let own: Fields

beforeAll(async () => {
  house = await openPublicHouse()
  own = { Authorization: `Bearer ${await house.token('owner')}` }
})
afterAll(() => house.close())

let keys = 0
const fresh = () => ({ ...own, 'Idempotency-Key': `"key-${++keys}"` })
const call = (method: string, path: string, body: unknown = '', fields: Fields = own) => sendJson(house.port, method, path, body, fields)
const opening = { title: 'Payments', severity: 'major', publish: true, notice: { slots: { now: 'Card payments fail.' } } }
const open = (change: object, fields: Fields = fresh()) => call('POST', '/api/incidents', { ...opening, ...change }, fields)
const problem = (body: string): { type: string; status: number; code: string; errors?: { pointer: string }[] } => JSON.parse(body)

const lists = endpoints
  // What is one's own alone is refused to a token before anything of it is read.
  .filter((endpoint) => endpoint.method === 'get' && !endpoint.path.includes('{') && endpoint.act !== 'oneself')
  .map((endpoint) => `/api${endpoint.path}`)

describe('A6, A7, D5, G11: lists', () => {
  const queries = [
    "?limit=' OR 1=1--",
    "?after=' OR 1=1--",
    '?name[]=a',
    '?filter[a][b]=1',
    '?1[0]=&1[1]=a',
    '?order=(select 1)',
    "?filter=email:~'a'",
    '?sort=token',
    '?limit=1e9',
    '?limit=0',
    '?limit=-1',
    '?limit=101',
    '?limit=',
    '?limit=1&limit=2',
    '?__proto__=x',
    '?constructor=x',
    '?offset=99999999',
  ]
  it.each(lists)('%s take no query that they do not know', async (path) => {
    const statuses = []
    for (const query of queries) statuses.push((await ask(house.port, 'GET', `${path}${encodeURI(query)}`, own)).status)
    expect(statuses).toEqual(queries.map(() => 400))
  })
})

describe('A7, A8, D6: bodies of another shape', () => {
  it.each([
    ['a list for a text', { title: ['a'] }, '/title'],
    ['an object for a text', { title: { $ne: '' } }, '/title'],
    ['a number for a text', { title: 1 }, '/title'],
    ['null for a text', { severity: null }, '/severity'],
    ['a text for a truth', { publish: 'yes' }, '/publish'],
    ['an unknown field', { role: 'owner' }, '/role'],
    ['a field of ours', { version: 99, id: 'x', createdAt: 'x' }, '/version'],
    ['a constructor', { constructor: { prototype: { polluted: 1 } } }, '/constructor'],
    ['an unknown field inside', { notice: { slots: { now: 'x', evil: 'x' } } }, '/notice/slots/evil'],
  ])('%s is refused with a pointer to it', async (_what, change, pointer) => {
    const answer = await open(change)
    expect([answer.status, problem(answer.body).errors?.[0]?.pointer]).toEqual([400, pointer])
  })

  it.each([
    '{"__proto__":{"polluted":1}}',
    '{"title":"x","notice":{"__proto__":{"polluted":1}}}',
    '{"a":{"constructor":{"prototype":{"polluted":1}}}}',
  ])('%s pollutes nothing', async (body) => {
    expect((await call('POST', '/api/incidents', body, fresh())).status).toBe(400)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it.each([
    ['no JSON', '{"title":', 400],
    ['a list', '[]', 400],
    ['a text', '"x"', 400],
    ['nothing', '', 422],
    ['ten thousand levels', '['.repeat(10_000) + ']'.repeat(10_000), 400],
    ['two values', '{}{}', 400],
  ])('%s is refused', async (_what, body, status) => {
    expect((await call('POST', '/api/incidents', body, fresh())).status).toBe(status)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml', ''])(
    'E12: JSON as %j is refused',
    async (type) => {
      expect((await call('POST', '/api/incidents', opening, { ...fresh(), 'Content-Type': type })).status).toBe(415)
    },
  )

  it('a compressed body is refused before anybody looks into it', async () => {
    expect((await call('POST', '/api/incidents', opening, { ...fresh(), 'Content-Encoding': 'gzip' })).status).toBe(415)
  })
})

describe('A9: texts that deceive', () => {
  it.each([
    ['a NUL', 'a\u0000b'],
    ['half a character', 'a\ud800b'],
    ['an override of direction', 'pay \u202eout'],
    ['an isolate', '\u2066x'],
    ['a zero-width space', 'a\u200bb'],
    ['an escape sequence', '\u001b[31mred'],
    ['a line break in a title', 'a\nBcc: b'],
    ['ten thousand characters', 'x'.repeat(10_000)],
  ])('%s is refused', async (_what, title) => {
    const answer = await open({ title })
    expect([answer.status, problem(answer.body).errors?.[0]?.pointer]).toEqual([422, '/title'])
  })
})

describe('A11: texts that cost time', () => {
  it.each([
    ['slashes in an address', { contact: { url: `https://${'/'.repeat(100_000)}@` } }],
    ['letters in a mail address', { contact: { email: `${'a'.repeat(100_000)}@` } }],
    ['digits and spaces in a telephone number', { contact: { phone: `${'0 '.repeat(50_000)}x` } }],
    ['emphasis in free text', { notice: { freeText: '*_'.repeat(12_000) } }],
    ['brackets in free text', { notice: { freeText: '[('.repeat(12_000) } }],
  ])('%s are read or refused in a moment', async (_what, change) => {
    // Of this thread alone, where server and caller run: what the machine does besides does not count.
    const before = process.threadCpuUsage()
    expect((await open(change)).status).toBeLessThan(500)
    const { user, system } = process.threadCpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(200)
  })
})

describe('G3: what is too large', () => {
  it('is refused for its depth before anybody reads it', async () => {
    const deep = `{"title":${'['.repeat(10_000)}${']'.repeat(10_000)}}`
    const answer = await call('POST', '/api/incidents', deep, { ...own, 'Idempotency-Key': 'deep' })
    expect([answer.status, JSON.parse(answer.body).detail]).toEqual([400, 'The body is nested deeper than 32 levels.'])
  })

  it('is refused by its stated length, before it is sent', async () => {
    const connection = await openRaw(house.port)
    connection.send(
      `POST /api/incidents HTTP/1.1\r\nHost: x\r\nAuthorization: ${own.Authorization}\r\nContent-Type: application/json\r\nIdempotency-Key: "x"\r\nContent-Length: 50000000\r\n\r\n{`,
    )
    const answer = await connection.response()
    connection.close()
    expect(answer.status).toBe(413)
  })

  it('is refused without a stated length, as soon as it is too large', async () => {
    const connection = await openRaw(house.port)
    connection.send(
      `POST /api/incidents HTTP/1.1\r\nHost: x\r\nAuthorization: ${own.Authorization}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
    )
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    for (let i = 0; i < 20; i++) connection.send(chunk)
    const answer = await connection.response()
    connection.close()
    expect(answer.status).toBe(413)
  })
})

describe('G4: the same intent twice', () => {
  const key = { 'Idempotency-Key': '"intent"' }

  it('happens once, even when both come at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => open({ title: 'Twice' }, { ...own, ...key })))
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.body}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(201)
  })

  it('with other content is refused', async () => {
    const other = await open({ title: 'Other' }, { ...own, ...key })
    expect([other.status, problem(other.body).code]).toEqual([422, 'idempotency.reused'])
  })

  it('under the same key of another token is another intent', async () => {
    const another = { Authorization: `Bearer ${await house.token('owner')}`, ...key }
    expect((await open({ title: 'Mine' }, another)).status).toBe(201)
  })

  it.each([
    [undefined, 'idempotency.missing'],
    ['""', 'idempotency.malformed'],
    ['"a', 'idempotency.malformed'],
    ['a b', 'idempotency.malformed'],
    [`"${'x'.repeat(201)}"`, 'idempotency.malformed'],
  ])('under the key %j is refused', async (text, code) => {
    const answer = await open({}, text === undefined ? own : { ...own, 'Idempotency-Key': text })
    expect([answer.status, problem(answer.body).code]).toEqual([400, code])
  })
})

describe('G5: edits of what others edit', () => {
  const rename = (fields: Fields) => call('PATCH', '/api/page', { name: 'Renamed' }, { ...own, ...fields })

  it.each([
    [{}, 428],
    [{ 'If-Match': '"v99"' }, 412],
    [{ 'If-Match': '*' }, 412],
    [{ 'If-Match': 'W/"v1"' }, 412],
    [{ 'If-Match': '"v1", "v2"' }, 412],
    [{ 'If-Match': "v1' OR 1=1" }, 412],
  ])('with %j are refused', async (fields, status) => {
    const before = (await call('GET', '/api/page')).body
    expect([(await rename(fields)).status, (await call('GET', '/api/page')).body]).toEqual([status, before])
  })

  it('are lost by nobody: of two at once one wins', async () => {
    const { headers } = await call('GET', '/api/page')
    const tag = { 'If-Match': headers.etag ?? '' }
    const statuses = (await Promise.all([rename(tag), rename(tag)])).map((answer) => answer.status)
    expect(statuses.toSorted()).toEqual([200, 412])
  })
})

describe('every refusal', () => {
  it('is a problem document that says its own status and is kept by nobody', async () => {
    const answer = await open({ title: '' })
    expect([answer.headers['content-type'], answer.headers['cache-control'], problem(answer.body).status]).toEqual([
      'application/problem+json',
      'no-store',
      422,
    ])
  })

  it('has a page behind its type', async () => {
    const { type } = problem((await open({ title: '' })).body)
    expect((await ask(house.port, 'GET', new URL(type).pathname)).status).toBe(200)
  })

  it.each([
    '/api/incidents/..%2f..%2fpage',
    '/api/incidents/%00',
    '/api/incidents/1',
    `/api/incidents/${'a'.repeat(5000)}`,
    '/api/nothing',
    '/api',
  ])('%s leads nowhere', async (path) => {
    expect((await call('GET', path)).status).toBe(404)
  })
})
