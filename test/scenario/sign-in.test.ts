import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPerson } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { addOperator, goodPassword, signedIn, signIn } from '../wire/signed-in.ts'

let house: PublicHouse
beforeAll(async () => {
  house = await openPublicHouse({ isTimely: true, trustedProxies: ['127.0.0.1'] })
})
afterAll(() => house.close())

interface Session {
  readonly operator: { readonly name: string; readonly role: string }
  readonly acts: readonly string[]
  readonly factors: { readonly password: boolean; readonly passkeys: number; readonly totp: boolean }
}

it('signs in by address and password, and every endpoint knows who it is', async () => {
  const ana = await signedIn(house, 'ana', 'responder')
  const session = await ana.get<Session>('/api/session')
  expect([session.operator.name, session.operator.role, session.acts.includes('notice.publish')]).toEqual(['ana', 'responder', true])
  expect(session.factors).toEqual({ password: true, passkeys: 0, totp: false, recoveryCodes: null })
  expect((await ana.ask('GET', '/api/incidents')).status).toBe(200)
})

it('keeps the session in a cookie that no script reads, and out of the answer', async () => {
  const operator = await addOperator(house, 'ben', 'viewer')
  const answer = await signIn(openPerson(house.port), operator.email)
  expect(answer.headers['set-cookie']).toMatch(/^forthright\.session_token=[^;]+; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax(,|$)/)
  expect(answer.body).toBe('{}')
})

it('E1, E3: says the same of a wrong password, an unknown address and a suspended operator', async () => {
  const vera = await signedIn(house, 'vera', 'owner')
  const { id, email, version } = await addOperator(house, 'cleo', 'viewer')
  await vera.ask('PATCH', `/api/operators/${id}`, { state: 'suspended' }, { 'If-Match': `"v${version}"` })
  const answers = await Promise.all([
    signIn(openPerson(house.port), 'ana@quillon.example', 'not the right password'),
    signIn(openPerson(house.port), 'nobody@quillon.example', goodPassword),
    signIn(openPerson(house.port), email, goodPassword),
  ])
  expect(new Set(answers.map(({ status, body }) => `${status} ${body.replace(/"instance":"[^"]*"/, '')}`)).size).toBe(1)
  expect([answers[0]?.status, answers.some(({ headers }) => headers['set-cookie']?.includes('session_token=ey'))]).toEqual([401, false])
})

it('ends with signing out', async () => {
  const dora = await signedIn(house, 'dora', 'viewer')
  const kept = [...dora.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  expect((await dora.ask('DELETE', '/api/session')).status).toBe(200)
  expect([dora.cookies.size, (await openPerson(house.port, { Cookie: kept }).ask('GET', '/api/session')).status]).toEqual([0, 401])
})
