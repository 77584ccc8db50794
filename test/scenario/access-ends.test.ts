import { afterAll, beforeAll, expect, it } from 'vitest'
import { codeOf } from '../wire/authenticator.ts'
import { openPerson, type Person } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { openRaw } from '../wire/raw-connection.ts'
import { goodPassword, signedIn, signIn } from '../wire/signed-in.ts'

let house: PublicHouse
let vera: Person
beforeAll(async () => {
  house = await openPublicHouse({ isTimely: true, trustedProxies: ['127.0.0.1'] })
  vera = await signedIn(house, 'vera', 'owner')
})
afterAll(() => house.close())

type Own = Awaited<ReturnType<typeof signedIn>>
const change = ({ operator }: Own, body: object) => vera.ask('PATCH', `/api/operators/${operator.id}`, body, { 'If-Match': '"v1"' })
const switchOn = async (own: Own) => {
  const enabled = await own.ask('POST', '/api/auth/two-factor/enable', { password: goodPassword })
  const code = codeOf(JSON.parse(enabled.body).totpURI, house.backend.context.clock.now())
  return own.ask('POST', '/api/auth/two-factor/verify-totp', { code })
}

const acts: readonly (readonly [string, (own: Own) => Promise<{ readonly status: number }>])[] = [
  ['another role', (own) => change(own, { role: 'viewer' })],
  ['a suspension', (own) => change(own, { state: 'suspended' })],
  ['a new password', (own) => own.ask('PUT', '/api/account/password', { current: goodPassword, password: 'nine lanterns on a hill' })],
  ['codes switched on', switchOn],
  ['factors removed', (own) => vera.ask('POST', `/api/operators/${own.operator.id}/reset`, { removeFactors: true })],
]

it.each(acts)('%s ends at once sessions elsewhere, their streams, and remembered devices', async (name, act) => {
  const own = await signedIn(house, name.replaceAll(' ', '-'), 'responder')
  const elsewhere = openPerson(house.port)
  await signIn(elsewhere, own.operator.email)
  await elsewhere.ask('POST', '/api/devices')
  const stream = await openRaw(house.port)
  const cookie = `forthright.session_token=${elsewhere.cookies.get('forthright.session_token')}`
  stream.send(`GET /api/stream HTTP/1.1\r\nHost: x\r\nCookie: ${cookie}\r\n\r\n`)
  await stream.until(/id: \d+\n\n/)
  expect((await act(own)).status).toBeLessThan(300)
  house.server.hint('journal')
  expect(await stream.until(/event: end/)).toContain('event: end')
  stream.close()
  const devices = await house.backend.context.store.read((records) => records.devices.listOf(own.operator.id))
  expect([(await elsewhere.ask('GET', '/api/session')).status, devices]).toEqual([401, []])
})
