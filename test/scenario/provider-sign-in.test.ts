import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listJournal } from '../../src/app/journal/list-journal.ts'
import { toolsFolder } from '../tools/place.ts'
import { openPerson } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { addOperator } from '../wire/signed-in.ts'
import { good, owner } from './house.ts'

let house: PublicHouse
let server: Server
let issuer = ''

/** A real provider at which everybody who says a name is let in, with a verified address unless the name says otherwise. */
const startProvider = async (): Promise<void> => {
  server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const entry = createRequire(join(toolsFolder, 'package.json')).resolve('oidc-provider')
  const { default: Provider } = await import(pathToFileURL(entry).href)
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'forthright',
        client_secret: 'secret of the tests',
        redirect_uris: ['http://status.example.org/api/auth/callback/oidc'],
      },
    ],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of the tests'] },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({
        sub,
        email: `${sub.replace('unverified-', '')}@quillon.example`,
        email_verified: !sub.startsWith('unverified-'),
        name: sub,
      }),
    }),
  })
  server.on('request', provider.callback())
}

beforeAll(async () => {
  await startProvider()
  const provider = { issuer, clientId: 'forthright', clientSecret: 'secret of the tests', name: 'Login', domains: [] }
  house = await openPublicHouse({ isTimely: true, provider })
})
afterAll(async () => {
  await house.close()
  server.closeAllConnections()
  server.close()
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

const enter = async (name: string) => {
  const person = openPerson(house.port)
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
