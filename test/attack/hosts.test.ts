import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listProposals } from '../../src/app/proposal/list-proposals.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { linkToken } from '../../src/core/link.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { cheapPasswords } from '../build/cheap-passwords.ts'
import { good, owner, system } from '../scenario/house.ts'
import { ask, sendForm } from '../wire/form.ts'
import { openPerson, type Person } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { askRaw, openRaw } from '../wire/raw-connection.ts'
import { signedIn, signIn } from '../wire/signed-in.ts'

const names = { page: 'status.example.org', console: 'console.example.net', other: '127.0.0.1' } as const
type Name = keyof typeof names

const script = { path: '/console/assets/a.js', mediaType: 'text/javascript', body: '1' }
const build = { script: script.path, styles: [], preloads: [], home: { styles: [], preloads: [] }, files: [script] }

let house: PublicHouse
let provider: Server
let ana: Awaited<ReturnType<typeof signedIn>>
let bearer = ''

/** A provider of which nothing but its addresses is asked. */
const startProvider = async (): Promise<string> => {
  provider = createServer((_request, response) => {
    const endpoints = { authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys` }
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ issuer, ...endpoints }))
  }).listen(0, '127.0.0.1')
  await once(provider, 'listening')
  const address = provider.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return issuer
}

beforeAll(async () => {
  const [issuer, oidc] = [await startProvider(), { clientId: 'forthright', clientSecret: 'secret', name: 'Login', domains: [] }]
  house = await openPublicHouse({
    isTimely: true,
    trustedProxies: ['127.0.0.1'],
    passwords: cheapPasswords,
    baseUrl: `https://${names.page}`,
    consoleUrl: `https://${names.console}`,
    console: build,
    provider: { issuer, ...oidc },
  })
  ana = await signedIn(house, 'ana', 'owner')
  bearer = await house.token('viewer')
})
afterAll(async () => {
  await house.close()
  provider.close()
})

const on = (name: Name): { readonly Host: string } => ({ Host: names[name] })
const get = (name: Name, path: string, fields = {}) => ask(house.port, 'GET', path, { ...on(name), ...fields })
const onEach = async <T>(look: (name: Name) => Promise<T>): Promise<readonly T[]> =>
  Promise.all((['page', 'console', 'other'] as const).map(look))

describe('of page and console with a host name each', () => {
  const routes: readonly (readonly [what: string, path: string, fields: 'token' | 'session' | '', statuses: readonly number[]])[] = [
    ['the page', '/', '', [200, 302, 200]],
    ['the console', '/console/', '', [404, 200, 404]],
    ['its deep links', '/console/incidents', '', [404, 200, 404]],
    ['its scripts', script.path, '', [404, 200, 404]],
    ['the API by a token', '/api/incidents', 'token', [404, 200, 200]],
    ['the API by a session', '/api/incidents', 'session', [404, 200, 401]],
    ['the API by nothing', '/api/incidents', '', [404, 401, 401]],
    ['the way in', '/api/session/ways', '', [404, 200, 401]],
    ['the way in with a token', '/api/session/ways', 'token', [404, 200, 404]],
    ['the library of sign-in', '/api/auth/passkey/generate-authenticate-options', '', [404, 200, 404]],
    ['the same with a token', '/api/auth/passkey/generate-authenticate-options', 'token', [404, 200, 404]],
    ['a proposal’s link', '/p/x', '', [404, 410, 404]],
    ['a subscriber’s link', '/s/manage/x', '', [410, 404, 410]],
    ['the compatible API', '/api/v2/nothing.json', '', [404, 404, 404]],
    ['the API’s document', '/api/openapi.json', '', [200, 200, 200]],
    ['its reference', '/api/', '', [200, 200, 200]],
    ['what a refusal means', '/problems/route.missing', '', [200, 200, 200]],
    ['the intake', '/intake/generic', '', [405, 405, 405]],
    ['nothing', '/nothing', '', [404, 404, 404]],
  ]
  it.each(routes)('%s has its place', async (_what, path, by, statuses) => {
    const cookie = [...ana.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const fields = by === 'token' ? { Authorization: `Bearer ${bearer}` } : by === 'session' ? { Cookie: cookie } : {}
    expect(await onEach(async (name) => (await get(name, path, fields)).status)).toEqual(statuses)
  })

  it('leads from the console’s root to the console, and from links to the page there', async () => {
    await house.site.put([{ path: '/incidents/x', mediaType: 'text/html', body: 'x' }])
    const places = await Promise.all(['/', '/incidents/x'].map(async (path) => (await get('console', path)).headers.location))
    expect(places).toEqual(['/console/', `https://${names.page}/incidents/x`])
  })

  it.each(['CONSOLE.example.net', 'console.example.net:443', 'console.example.net.'])('knows the console as %s too', async (Host) => {
    expect((await ask(house.port, 'GET', '/', { Host })).headers.location).toBe('/console/')
  })

  it('D3: goes by Host alone, and by one of it', async () => {
    const claimed = await get('page', '/console/', { 'X-Forwarded-Host': names.console, Forwarded: `host=${names.console}` })
    const twice = await askRaw(house.port, `GET /console/ HTTP/1.1\r\nHost: ${names.page}\r\nHost: ${names.console}\r\n\r\n`)
    expect([claimed.status, twice.status]).toEqual([404, 400])
  })

  it('gives each request of one connection what its own host has', async () => {
    const connection = await openRaw(house.port)
    for (const name of ['page', 'console'] as const) connection.send(`GET / HTTP/1.1\r\nHost: ${names[name]}\r\n\r\n`)
    const statuses = [(await connection.response()).status, (await connection.response()).status]
    connection.close()
    expect(statuses).toEqual([200, 302])
  })

  it('has the page’s live stream and subscribing on the page alone', async () => {
    const form = { email: 'new@quillon.example' }
    const subscribed = await onEach(
      async (name) => (await sendForm(house.port, '/subscribe', form, { ...on(name), Origin: `https://${names.page}` })).status,
    )
    expect([(await get('console', '/events')).status, subscribed[0] !== 404, subscribed[1]]).toEqual([404, true, 404])
  })
})

describe('signing in where the console has a host name of its own', () => {
  const at = (name: Name, fields = {}): Person => openPerson(house.port, { ...on(name), ...fields })

  it('E11: gives its cookies there only', async () => {
    const answers = await onEach(async (name) => {
      const answer = await signIn(at(name), ana.operator.email)
      return [answer.status, /^__Host-forthright\.session_token=/.test(answer.headers['set-cookie'] ?? '')]
    })
    expect(answers).toEqual([
      [404, false],
      [200, true],
      [404, false],
    ])
  })

  it('E11: gives none of what follows an invitation under another name, whatever the request shows', async () => {
    const reset = (name: Name) =>
      at(name, { Authorization: `Bearer ${bearer}` }).ask('POST', '/api/resets/accept', { token: 'x', password: 'y' })
    expect(await onEach(async (name) => (await reset(name)).status)).toEqual([404, 410, 404])
  })

  it('E12: takes changes from the console’s page and not from the readers’', async () => {
    const cookie = [...ana.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const change = (Origin: string) =>
      ask(
        house.port,
        'PATCH',
        '/api/account',
        { ...on('console'), 'Content-Type': 'application/json', Cookie: cookie, Origin },
        '{"name":"Ana"}',
      )
    const answers = await Promise.all([`https://${names.console}`, `https://${names.page}`].map(change))
    expect(answers.map(({ status }) => status)).toEqual([200, 403])
  })

  it('makes passkeys for the console’s name, and has the provider send back there', async () => {
    const person = openPerson(house.port, {
      ...on('console'),
      Cookie: [...ana.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    })
    const { rp } = await person.get<{ rp: { id: string } }>('/api/auth/passkey/generate-register-options')
    const begun = await person.ask('POST', '/api/auth/sign-in/social', { provider: 'oidc', callbackURL: '/console/' })
    expect([rp.id, new URL(JSON.parse(begun.body).url).searchParams.get('redirect_uri')]).toEqual([
      names.console,
      `https://${names.console}/api/auth/callback/oidc`,
    ])
  })

  it('streams what moves to the console, and to no cookie elsewhere', async () => {
    const cookie = [...ana.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const connection = await openRaw(house.port)
    connection.send(`GET /api/stream HTTP/1.1\r\nHost: ${names.console}\r\nCookie: ${cookie}\r\n\r\n`)
    const head = await connection.until(/\r\n\r\n/)
    connection.close()
    const elsewhere = await Promise.all((['page', 'other'] as const).map((name) => get(name, '/api/stream', { Cookie: cookie })))
    expect([head.slice(0, 12), ...elsewhere.map(({ status }) => status)]).toEqual(['HTTP/1.1 200', 404, 401])
  })

  it('shows a proposal’s link there, and no command for the page’s host', async () => {
    const alert = { source: 'generic', key: 'k', state: 'firing', title: 'Slow', summary: '', labels: {}, endedAt: null } as const
    good(await raiseSignals(house.house.as(system), { reports: [{ ...alert, startedAt: house.house.now() }] }))
    const id = good(await listProposals(house.house.as(owner), { after: null, limit: 1 })).items[0]?.id ?? ''
    const { settings, clock } = house.backend.context
    const expiresAt = plusSeconds(clock.now(), 3600)
    const link = linkToken(settings.secret, { purpose: 'proposal', subject: id, nonce: '', expiresAt })
    const { status, body } = await get('console', `/p/${link}`)
    expect([status, body.includes(`https://${names.console}/api/proposals/`)]).toEqual([200, true])
  })

  it('tells the console where the page is', async () => {
    const { body } = await get('console', '/api/page', { Authorization: `Bearer ${bearer}` })
    expect(JSON.parse(body).url).toBe(`https://${names.page}`)
  })
})
