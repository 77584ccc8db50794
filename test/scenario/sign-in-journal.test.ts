import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../system/until.ts'
import { openPerson, type Person } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { addOperator, goodPassword, signedIn, signIn } from '../wire/signed-in.ts'

let house: PublicHouse
let vera: Person
beforeAll(async () => {
  house = await openPublicHouse({ isTimely: true, trustedProxies: ['127.0.0.1'] })
  vera = await signedIn(house, 'vera', 'owner')
})
afterAll(() => house.close())

interface Entry {
  readonly kind: string
  readonly actor: string
  readonly subject: string
  readonly fields: Readonly<Record<string, { readonly value: unknown }>>
}

/** What the journal says of somebody's signing in, oldest first, once there is this much of it. */
const entries = (subject: string, least: number) =>
  until(`${least} entries`, async () => {
    const { items } = await vera.get<{ items: readonly Entry[] }>(`/api/journal?kind=sign_in&subject=${subject}`)
    const told = items.map(({ kind, actor, fields }) => [kind, actor.split(':')[0], fields.way?.value, fields.tries?.value]).reverse()
    return told.length >= least ? told : undefined
  })

it('says who signed in by what, who failed, and who signed out', async () => {
  const ana = await addOperator(house, 'ana', 'responder')
  const person = openPerson(house.port)
  await signIn(person, ana.email, 'not the right password')
  await entries(ana.id, 1)
  await signIn(person, ana.email)
  await person.ask('DELETE', '/api/session')
  expect(await entries(ana.id, 3)).toEqual([
    ['sign_in.failed', 'anonymous', 'password', 1],
    ['sign_in.succeeded', 'operator', 'password', undefined],
    ['sign_in.ended', 'operator', undefined, undefined],
  ])
})

it('names whose code was wrong, and that a recovery code was used', async () => {
  const ben = await signedIn(house, 'ben', 'responder')
  const post = (who: Person, path: string, body: object) => who.ask('POST', `/api/auth/two-factor/${path}`, body)
  const { backupCodes } = JSON.parse((await post(ben, 'enable', { password: goodPassword })).body)
  const { id } = ben.operator
  await house.backend.context.store.transaction(async (records) => {
    await records.identity.update('auth_users', [{ field: 'id', operator: 'eq', value: id, connector: 'AND' }], { two_factor_enabled: 1 })
    await records.identity.update('auth_two_factors', [{ field: 'user_id', operator: 'eq', value: id, connector: 'AND' }], { verified: 1 })
    return { ok: true, value: true }
  })
  const again = openPerson(house.port)
  await signIn(again, ben.operator.email)
  await post(again, 'verify-totp', { code: '000000' })
  await entries(id, 1)
  await post(again, 'verify-backup-code', { code: backupCodes[0] })
  expect(await entries(id, 2)).toEqual([
    ['sign_in.failed', 'anonymous', 'code', 1],
    ['sign_in.succeeded', 'operator', 'recovery_code', undefined],
  ])
})

it('holds no address that belongs to nobody, no password, and an entry for the first and the tenth try only', async () => {
  for (let n = 0; n < 12; n++) await signIn(openPerson(house.port), `stranger${n}@quillon.example`, 'a password of a stranger')
  expect(await entries('nobody', 2)).toEqual([
    ['sign_in.failed', 'anonymous', 'password', 1],
    ['sign_in.failed', 'anonymous', 'password', 10],
  ])
  const whole = await vera.ask('GET', '/api/journal?kind=sign_in')
  expect(/stranger|password of|tall grass/.test(whole.body)).toBe(false)
})
