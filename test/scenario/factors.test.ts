import { afterAll, beforeAll, expect, it } from 'vitest'
import { listJournal } from '../../src/app/journal/list-journal.ts'
import { codeOf as codeAt } from '../wire/authenticator.ts'
import { openPerson, type Person } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { goodPassword, signedIn, signIn } from '../wire/signed-in.ts'
import { good, owner } from './house.ts'

let house: PublicHouse
beforeAll(async () => {
  house = await openPublicHouse({ isTimely: true, trustedProxies: ['127.0.0.1'] })
})
afterAll(() => house.close())

const codeOf = (uri: string, ahead = 0): string => codeAt(uri, house.backend.context.clock.now(), ahead)
const post = (person: Person, path: string, body: object) => person.ask('POST', `/api/auth/two-factor/${path}`, body)
const switchOn = async (name: string) => {
  const person = await signedIn(house, name, 'responder')
  const enabled = JSON.parse((await post(person, 'enable', { password: goodPassword })).body)
  const other = openPerson(house.port)
  await signIn(other, person.operator.email)
  const verified = await post(person, 'verify-totp', { code: codeOf(enabled.totpURI) })
  return { person, other, verified, uri: enabled.totpURI as string, codes: enabled.backupCodes as readonly string[] }
}

it('switches codes on, which ends every other session and is in the journal', async () => {
  const { person, other, verified } = await switchOn('ana')
  const session = await person.get<{ factors: object }>('/api/session')
  expect([verified.status, session.factors]).toEqual([200, { password: true, passkeys: 0, totp: true, recoveryCodes: 10 }])
  expect((await other.ask('GET', '/api/session')).status).toBe(401)
  const kinds = good(
    await listJournal(
      { ...house.backend.context, actor: owner },
      { chain: 'internal', before: null, limit: 20, subject: person.operator.id },
    ),
  )
  expect(JSON.stringify(kinds)).toContain('operator.codes_switched_on')
})

it('asks for a code after the password, and takes only a right one', async () => {
  const { person, uri } = await switchOn('ben')
  const again = openPerson(house.port)
  const half = await signIn(again, person.operator.email)
  expect([JSON.parse(half.body).twoFactorRedirect, (await again.ask('GET', '/api/session')).status]).toEqual([true, 401])
  expect((await post(again, 'verify-totp', { code: '000000' })).status).toBe(403)
  expect([(await post(again, 'verify-totp', { code: codeOf(uri, 1) })).status, (await again.ask('GET', '/api/session')).status]).toEqual([
    200, 200,
  ])
})

it('takes each recovery code once', async () => {
  const { person, codes } = await switchOn('cleo')
  const use = async () => {
    const again = openPerson(house.port)
    await signIn(again, person.operator.email)
    return (await post(again, 'verify-backup-code', { code: codes[0] ?? '' })).status
  }
  expect([await use(), await use()]).toEqual([200, 403])
})

it('E8: gives up after five wrong codes, whatever comes then', async () => {
  const { person, uri } = await switchOn('dora')
  const again = openPerson(house.port)
  await signIn(again, person.operator.email)
  const statuses: number[] = []
  for (let n = 0; n < 6; n++) statuses.push((await post(again, 'verify-totp', { code: String(n).padStart(6, '7') })).status)
  expect(statuses.slice(0, 5)).toEqual(Array(5).fill(403))
  expect([statuses[5], (await post(again, 'verify-totp', { code: codeOf(uri) })).status]).toEqual([400, 400])
})

it('switches them off with the password alone in hand, and an owner can when the telephone is lost', async () => {
  const { person } = await switchOn('emil')
  expect([
    (await post(person, 'disable', { password: 'wrong' })).status,
    (await post(person, 'disable', { password: goodPassword })).status,
  ]).toEqual([403, 200])
  const lost = await switchOn('fred')
  const vera = await signedIn(house, 'vera', 'owner')
  await vera.ask('POST', `/api/operators/${lost.person.operator.id}/reset`, { removeFactors: true })
  const list = await vera.get<{ items: readonly { email: string; factors: { totp: boolean } }[] }>('/api/operators')
  expect(list.items.filter(({ factors }) => factors.totp).map(({ email }) => email)).not.toContain('fred@quillon.example')
})
