import { afterAll, beforeAll, expect, it } from 'vitest'
import { listJournal } from '../../src/app/journal/list-journal.ts'
import { openPerson } from '../wire/person.ts'
import { providerSecret, startProvider, type TestProvider } from '../wire/provider.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { addOperator, signIn } from '../wire/signed-in.ts'
import { good, owner } from './house.ts'

let issuing: TestProvider
let house: PublicHouse
/** The same provider, of which only one domain is let in. */
let narrow: PublicHouse

beforeAll(async () => {
  issuing = await startProvider('quillon.example')
  issuing.serve(['http://status.example.org/api/auth/callback/oidc'])
  const provider = { issuer: issuing.issuer, clientId: 'forthright', clientSecret: providerSecret, name: 'Login', domains: [] }
  house = await openPublicHouse({ isTimely: true, provider })
  narrow = await openPublicHouse({ isTimely: true, provider: { ...provider, domains: ['quillon.example'] } })
})
afterAll(async () => {
  await Promise.all([house.close(), narrow.close()])
  issuing.close()
})

/** Goes through the provider's own pages as a browser does, until it sends back to us. */
const passProvider = async (start: string, name: string): Promise<string> => {
  const jar = new Map<string, string>()
  const go = async (url: string, form?: URLSearchParams): Promise<string> => {
    const cookie = [...jar].map(([key, value]) => `${key}=${value}`).join('; ')
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie }, ...(form ? { method: 'POST', body: form } : {}) })
    for (const line of answer.headers.getSetCookie())
      jar.set(line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1, line.indexOf(';')))
    const location = answer.headers.get('location')
    if (location) return location.startsWith('http://status.example.org/') ? location : go(new URL(location, url).href)
    const page = await answer.text()
    const action = /action="([^"]+)"/.exec(page)?.[1]
    if (!action) throw new Error(page.slice(0, 500))
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? 'login'
    return go(new URL(action, url).href, new URLSearchParams(prompt === 'login' ? { prompt, login: name, password: 'x' } : { prompt }))
  }
  return go(start)
}

const enter = async (name: string, at = house) => {
  const person = openPerson(at.port)
  const begun = await person.ask('POST', '/api/auth/sign-in/social', {
    provider: 'oidc',
    callbackURL: '/console/',
    errorCallbackURL: '/console/sign-in?provider=refused',
  })
  const back = new URL(await passProvider(JSON.parse(begun.body).url, name))
  const answer = await person.ask('GET', back.pathname + back.search, undefined, { 'Sec-Fetch-Site': 'cross-site' })
  return { person, location: answer.headers.location }
}

it('signs in an operator whose address the provider has verified', async () => {
  const ana = await addOperator(house, 'ana', 'responder')
  const { person, location } = await enter('ana')
  expect([location, (await person.get<{ operator: { id: string } }>('/api/session')).operator.id]).toEqual([
    expect.stringMatching(/\/console\/$/),
    ana.id,
  ])
  const { items } = good(
    await listJournal({ ...house.backend.context, actor: owner }, { chain: 'internal', before: null, limit: 1, subject: ana.id }),
  )
  expect([items[0]?.kind, items[0]?.fields.way?.value]).toEqual(['sign_in.succeeded', 'provider'])
})

it.each(['nobody', 'unverified-ben'])('D8, E10: signs in no %s', async (name) => {
  if (name !== 'nobody') await addOperator(house, 'ben', 'responder')
  const { person, location } = await enter(name)
  expect([location?.includes('/console/sign-in?provider=refused'), (await person.ask('GET', '/api/session')).status]).toEqual([true, 401])
})

it('signs in addresses of the domains that are named, however they are written', async () => {
  await addOperator(narrow, 'cleo', 'responder')
  const { person } = await enter('Cleo@Quillon.EXAMPLE', narrow)
  expect((await person.get<{ operator: { email: string } }>('/api/session')).operator.email).toBe('cleo@quillon.example')
})

it.each(['eve@other.example', 'eve@notquillon.example', 'eve@quillon.example.other.example', 'eve@sub.quillon.example', 'unverified-dan'])(
  'does not take %s for an address of that domain',
  async (address) => {
    const name = address.replace('unverified-', '')
    await addOperator(narrow, name, 'responder')
    const { person, location } = await enter(address, narrow)
    expect(location).toMatch(/\/console\/sign-in\?provider=refused&error=(DOMAIN_NOT_ALLOWED|account_not_linked|unable_to_link_account)/)
    expect((await person.ask('GET', '/api/session')).status).toBe(401)
  },
)

it('keeps nobody from signing in by password while it answers nothing', async () => {
  const mute = await startProvider('quillon.example')
  const provider = { issuer: mute.issuer, clientId: 'forthright', clientSecret: providerSecret, name: 'Login', domains: [] }
  const waiting = await openPublicHouse({ isTimely: true, provider })
  const { email } = await addOperator(waiting, 'fred', 'responder')
  const { status } = await signIn(openPerson(waiting.port), email)
  await waiting.close()
  mute.close()
  expect(status).toBe(200)
})
