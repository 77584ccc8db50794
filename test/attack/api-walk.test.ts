import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkOf } from '../../src/app/load.ts'
import { revokeToken } from '../../src/app/token/revoke-token.ts'
import { type Act, acts, actsOfRole, type Role, roles } from '../../src/core/actor/actor.ts'
import { parseBearer } from '../../src/core/actor/bearer.ts'
import { idOf } from '../../src/core/id.ts'
import type { Reach } from '../../src/http/api/endpoint.ts'
import { endpoints } from '../../src/http/api/endpoints.ts'
import { good, owner } from '../scenario/house.ts'
import { type Fields, sendJson } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'

let house: PublicHouse
const tokens = new Map<Role, string>()

beforeAll(async () => {
  house = await openPublicHouse({ trustedProxies: ['127.0.0.1'] })
  for (const role of roles) tokens.set(role, await house.token(role))
})
afterAll(() => house.close())

const nobody = '01jdd3v8k2m4q6s8t0w2y4a6c8'
let clients = 0
const bearer = (token: string | undefined): Fields => ({
  'X-Forwarded-For': `198.51.${Math.floor(clients / 250)}.${++clients % 250}`,
  ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
})
const everything = { 'If-Match': '"v1"', 'Idempotency-Key': '"walk"' }
const knock = (endpoint: (typeof endpoints)[number], fields: Fields) =>
  sendJson(
    house.port,
    endpoint.method.toUpperCase(),
    `/api${endpoint.path.replaceAll(/\{\w+\}/g, nobody)}`,
    endpoint.method === 'get' ? '' : {},
    { ...everything, ...fields },
  )

const isAct = (act: Reach): act is Act => act !== 'anybody' && act !== 'oneself'
const closed = endpoints
  .filter(({ act }) => act !== 'anybody')
  .map((endpoint) => [`${endpoint.method.toUpperCase()} ${endpoint.path}`, endpoint] as const)
const own = closed.filter(([, { act }]) => act === 'oneself')
const acting = closed.filter(([, { act }]) => isAct(act))
const table = endpoints.map((endpoint) => [`${endpoint.method.toUpperCase()} ${endpoint.path}`, endpoint] as const)

describe('D1: every route', () => {
  it.each(table)('%s says whom it is for', (_name, endpoint) => {
    expect([...acts, 'oneself', 'anybody']).toContain(endpoint.act)
  })

  it('is open to anybody only where what is sent proves what may be done', () => {
    const open = endpoints.filter(({ act }) => act === 'anybody').map(({ method, path }) => `${method} ${path}`)
    expect(open).toEqual([
      'get /session/ways',
      'post /welcome',
      'post /invitations/look',
      'post /invitations/accept',
      'post /resets',
      'post /resets/look',
      'post /resets/accept',
    ])
  })

  it.each(closed)('%s is closed to everybody without a token', async (_name, endpoint) => {
    const answers = [
      await knock(endpoint, bearer(undefined)),
      await knock(endpoint, bearer(`ft_${nobody}_${'0'.repeat(64)}`)),
      await knock(endpoint, bearer('x')),
    ]
    expect(answers.map((answer) => [answer.status, answer.headers['www-authenticate'] !== undefined])).toEqual(Array(3).fill([401, true]))
  })

  it.each(own)('D9: %s is closed to tokens, which have no account', async (_name, endpoint) => {
    expect((await knock(endpoint, bearer(tokens.get('owner')))).status).toBe(403)
  })

  it.each(acting)('%s is open to exactly the roles that the table of roles says', async (_name, endpoint) => {
    for (const role of roles) {
      const { status } = await knock(endpoint, bearer(tokens.get(role)))
      const isAllowed = (actsOfRole[role] as readonly string[]).includes(endpoint.act)
      expect([role, status === 403, status === 401]).toEqual([role, !isAllowed, false])
    }
  })

  it.each(acting)('D9: %s is closed to a token whose scopes leave its act out', async (_name, endpoint) => {
    const others = acts.filter((act) => act !== endpoint.act)
    expect((await knock(endpoint, bearer(await house.token('owner', others)))).status).toBe(403)
  })
})

describe('who is no operator', () => {
  it('D11: a subscriber’s link is no token', async () => {
    const link = linkOf(house.house.as(owner), 'manage', idOf(nobody), null)
    expect((await sendJson(house.port, 'GET', '/api/incidents', '', bearer(link))).status).toBe(401)
  })

  it('is named in the log of a refusal as soon as it is known who asks, and not before', async () => {
    const knockWith = (token: string | undefined) => sendJson(house.port, 'GET', '/api/tokens', '', bearer(token))
    const lineOf = async (token: string | undefined) => {
      const before = house.log.length
      const { status, body } = await knockWith(token)
      await expect.poll(() => house.log.length).toBeGreaterThan(before)
      const facts = house.log.at(-1)?.facts ?? {}
      return [status, Reflect.get(facts, 'actor'), Reflect.get(facts, 'instance') === JSON.parse(body).instance]
    }
    expect(await lineOf(tokens.get('viewer'))).toEqual([403, expect.stringMatching(/^token:[0-9a-z]{26}:viewer token$/), true])
    expect(await lineOf(`ft_${nobody}_${'0'.repeat(64)}`)).toEqual([401, undefined, true])
  })

  it('a revoked token is refused with the next request', async () => {
    const token = await house.token('viewer')
    const ask = () => sendJson(house.port, 'GET', '/api/incidents', '', bearer(token))
    const before = (await ask()).status
    good(await revokeToken(house.house.as(owner), { tokenId: parseBearer(token)?.id ?? '' }))
    expect([before, (await ask()).status]).toEqual([200, 401])
  })

  it.each([
    { 'X-Tenant': 'other' },
    { tenantid: 'other' },
    { 'is-multi-tenant-query': 'true' },
    { 'X-Original-URL': '/api/incidents' },
    { 'X-HTTP-Method-Override': 'GET' },
    { 'X-Forwarded-User': 'root' },
    { Cookie: 'session=1' },
  ])('D3: %j opens nothing', async (fields) => {
    expect((await sendJson(house.port, 'GET', '/api/tokens', '', { ...bearer(tokens.get('viewer')), ...fields })).status).toBe(403)
  })

  it('tokens cannot be tried by the thousand, and a good one from the same address still works', async () => {
    const client = { 'X-Forwarded-For': '203.0.113.77' }
    const statuses = []
    for (let i = 0; i < 25; i++) {
      const guess = `ft_${nobody}_${String(i).padStart(64, '0')}`
      statuses.push((await sendJson(house.port, 'GET', '/api/incidents', '', { ...client, Authorization: `Bearer ${guess}` })).status)
    }
    const honest = await sendJson(house.port, 'GET', '/api/incidents', '', { ...client, Authorization: `Bearer ${tokens.get('viewer')}` })
    expect([statuses[0], statuses.at(-1), honest.status]).toEqual([401, 429, 200])
  })
})
