import { betterAuth } from 'better-auth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identityAdapter } from '../../src/http/session/identity-adapter.ts'
import { signInRoutes } from '../../src/http/session/routes.ts'
import { signInOptions } from '../../src/http/session/sign-in-options.ts'
import { openPerson } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { signedIn, signIn } from '../wire/signed-in.ts'

let house: PublicHouse
beforeAll(async () => {
  house = await openPublicHouse({ isTimely: true, trustedProxies: ['127.0.0.1'] })
})
afterAll(() => house.close())

/** Every route that the installed library would serve with our plugins. */
const servedRoutes = (): readonly (readonly [method: string, path: string])[] => {
  const options = signInOptions({
    consoleUrl: 'https://status.example.org',
    secret: 'a secret of the tests, long enough',
    organisation: 'Example',
    provider: null,
    ids: house.backend.context.ids,
    passwords: house.backend.context.passwords,
    run: () => Promise.reject(new Error('nothing is asked here')),
    isActive: async () => true,
    onTrouble: () => undefined,
  })
  const { api } = betterAuth({ ...options, database: identityAdapter(() => Promise.reject(new Error('nothing is asked here'))) })
  return Object.values(api).flatMap((endpoint) => {
    const { path, options: given } = endpoint as { path?: string; options?: { method?: string | string[] } }
    return path ? [given?.method ?? 'GET'].flat().map((method) => [method, path] as const) : []
  })
}

it('lets through the routes of its table and no other', async () => {
  const vera = await signedIn(house, 'vera', 'owner')
  const known = new Set(signInRoutes.map(({ path }) => path))
  const others = servedRoutes().filter(([, path]) => !known.has(path.replace('/:id', '/oidc')))
  expect(others.length).toBeGreaterThan(20)
  for (const [method, path] of others) {
    const answer = await vera.ask(method, `/api/auth${path.replaceAll(/:\w+/g, 'x')}`, method === 'GET' ? undefined : {})
    expect([path, answer.status, answer.headers['content-type']]).toEqual([path, 404, 'application/problem+json'])
  }
})

it.each([
  '/sign-up/email',
  '/update-user',
  '/delete-user',
  '/change-email',
  '/list-sessions',
  '/ok',
  '/get-session',
  '/sign-in/email/',
  '/../auth/ok',
  '/%73ign-up/email',
])('has no %s', async (path) => {
  expect((await openPerson(house.port).ask('POST', `/api/auth${path}`, {})).status).toBe(404)
})

describe('E12: a request under a session', () => {
  it.each([{ 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }, { 'Sec-Fetch-Site': 'none' }])(
    'changes nothing when it comes from %j',
    async (fields) => {
      const vera = await signedIn(house, `v${Object.values(fields)[0]}`, 'owner')
      const answers = [
        await vera.ask('POST', '/api/invitations', { email: 'x@example.org', role: 'owner' }, fields),
        await vera.ask('POST', '/api/auth/two-factor/enable', { password: 'x' }, fields),
        await signIn({ ...vera, ask: (method, path, body) => vera.ask(method, path, body, fields) }, vera.operator.email),
      ]
      expect(answers.map(({ status, body }) => [status, JSON.parse(body).code])).toEqual(Array(3).fill([403, 'request.foreign_origin']))
      expect((await vera.ask('GET', '/api/session', undefined, fields)).status).toBe(200)
    },
  )

  it('is nobody’s when the cookie was changed in a single place, or is another’s signature', async () => {
    const vera = await signedIn(house, 'vivi', 'owner')
    const good = decodeURIComponent(vera.cookies.get('forthright.session_token') ?? '')
    const sign = good.indexOf('.')
    const changedAt = (at: number) => `${good.slice(0, at)}${good[at] === '0' ? '1' : '0'}${good.slice(at + 1)}`
    const forged = [changedAt(5), changedAt(sign + 5), good.slice(0, sign), `${good}x`]
    const answers = forged.map((value) =>
      openPerson(house.port, { Cookie: `forthright.session_token=${encodeURIComponent(value)}` }).ask('GET', '/api/session'),
    )
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([401, 401, 401, 401])
  })
})

it('E2: locks out whoever guesses, and not the one who is guessed at from elsewhere', async () => {
  const ana = await signedIn(house, 'ana', 'viewer')
  const guesser = openPerson(house.port, { 'X-Forwarded-For': '203.0.113.9' })
  const statuses: number[] = []
  for (let n = 0; n < 22; n++) statuses.push((await guesser.ask('POST', '/api/auth/two-factor/verify-totp', { code: `${n}` })).status)
  expect([statuses[0], statuses.at(-1)]).toEqual([401, 429].map((status) => (status === 401 ? statuses[0] : status)))
  expect((await signIn(guesser, ana.operator.email)).status).toBe(429)
  expect((await signIn(openPerson(house.port), ana.operator.email)).status).toBe(200)
})

it('E11: marks its cookies so that no other host and no open connection gets them where the base URL is https', async () => {
  const secure = await openPublicHouse({ isTimely: true, baseUrl: 'https://status.example.org' })
  const ana = await signedIn(secure, 'ana', 'viewer')
  const answer = await signIn(openPerson(secure.port), ana.operator.email)
  await secure.close()
  expect(answer.headers['set-cookie']).toMatch(
    /^__Host-forthright\.session_token=[^;]+; Max-Age=1209600; Path=\/; HttpOnly; Secure; SameSite=Lax(,|$)/,
  )
})
