import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPerson, type Person } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { signedIn } from '../wire/signed-in.ts'

let house: PublicHouse
let vera: Person
beforeAll(async () => {
  house = await openPublicHouse({ isTimely: true, trustedProxies: ['127.0.0.1'] })
  vera = await signedIn(house, 'vera', 'owner')
})
afterAll(() => house.close())

interface TokenView {
  readonly id: string
  readonly name: string
  readonly effectiveScopes: readonly string[]
  readonly madeBy: { readonly name: string; readonly role: string } | null
  readonly revokedAt: string | null
}

const make = async (person: Person, name: string): Promise<string> =>
  JSON.parse((await person.ask('POST', '/api/tokens', { name, role: 'owner' })).body).bearer
const program = (bearer: string): Person => openPerson(house.port, { Authorization: `Bearer ${bearer}` })
const listed = async (name: string): Promise<TokenView | undefined> =>
  (await vera.get<{ items: readonly TokenView[] }>('/api/tokens')).items.find((token) => token.name === name)
const change = async (email: string, body: object): Promise<void> => {
  const { items } = await vera.get<{ items: readonly { id: string; email: string; version: number }[] }>('/api/operators')
  const found = items.find((operator) => operator.email === email)
  await vera.ask('PATCH', `/api/operators/${found?.id}`, body, { 'If-Match': `"v${found?.version}"` })
}

it('follows its maker down to another role and up again', async () => {
  const ana = await signedIn(house, 'ana', 'owner')
  const deployer = program(await make(ana, 'Deployment'))
  const statuses = async () => [
    (await deployer.ask('POST', '/api/components', { name: 'Search' })).status,
    (await deployer.ask('GET', '/api/incidents')).status,
  ]
  expect(await statuses()).toEqual([201, 200])
  await change(ana.operator.email, { role: 'viewer' })
  expect(await statuses()).toEqual([403, 200])
  const token = await listed('Deployment')
  expect([token?.madeBy?.role, token?.effectiveScopes.includes('component.write'), token?.revokedAt]).toEqual(['viewer', false, null])
  await change(ana.operator.email, { role: 'owner' })
  expect((await deployer.ask('POST', '/api/components', { name: 'Maps' })).status).toBe(201)
})

it('ends with its maker, as does what it made itself, and does not come back', async () => {
  const ben = await signedIn(house, 'ben', 'owner')
  const bot = program(await make(ben, 'Chat bot'))
  const grandchild = program(await make(bot, 'Made by the bot'))
  expect([(await grandchild.ask('GET', '/api/incidents')).status, (await listed('Made by the bot'))?.madeBy?.name]).toEqual([200, 'ben'])
  await change(ben.operator.email, { state: 'suspended' })
  await change(ben.operator.email, { state: 'active' })
  expect([(await bot.ask('GET', '/api/incidents')).status, (await grandchild.ask('GET', '/api/incidents')).status]).toEqual([401, 401])
  const journal = await vera.get<{ items: readonly object[] }>('/api/journal?kind=token.revoked')
  expect(JSON.stringify(journal)).toContain('its maker was suspended')
})

it('is bound by nobody where the server made it for itself', async () => {
  await house.token('owner')
  expect(await listed('owner token')).toMatchObject({ madeBy: null, revokedAt: null })
  expect((await listed('owner token'))?.effectiveScopes).toContain('operator.write')
})
