import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listInvitations } from '../../src/app/invitation/list-invitations.ts'
import { offerWelcome } from '../../src/app/welcome/offer-welcome.ts'
import { openPerson } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { goodPassword, signedIn, signIn } from '../wire/signed-in.ts'
import { good, owner } from './house.ts'

let house: PublicHouse
beforeAll(async () => {
  house = await openPublicHouse({ isTimely: true, trustedProxies: ['127.0.0.1'] })
})
afterAll(() => house.close())
const as = (actor = owner) => ({ ...house.backend.context, actor })
const tokenIn = (link: string): string => link.slice(link.indexOf('#') + 1)
const otherPassword = 'nine lanterns on a hill'

describe('the first run', () => {
  const person = { name: 'Vera', email: 'Vera@Quillon.example', password: goodPassword }

  it('D7: makes one owner by the newest link, once', async () => {
    const old = good(await offerWelcome(as())) ?? ''
    const token = good(await offerWelcome(as())) ?? ''
    const vera = openPerson(house.port)
    expect((await vera.get<{ isSetUp: boolean }>('/api/session/ways')).isSetUp).toBe(false)
    const answers = [await vera.ask('POST', '/api/welcome', { ...person, token: old })]
    answers.push(
      ...(await Promise.all(
        [1, 2].map((n) => openPerson(house.port).ask('POST', '/api/welcome', { ...person, email: `v${n}@quillon.example`, token })),
      )),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 410, 410])
    expect((await vera.get<{ isSetUp: boolean }>('/api/session/ways')).isSetUp).toBe(true)
    expect(good(await offerWelcome(as()))).toBeNull()
  })

  it('says at the field what is wrong with a password, and does not repeat it', async () => {
    const { link } = JSON.parse(
      (await (await signedIn(house, 'inga', 'owner')).ask('POST', '/api/invitations', { email: 'n@quillon.example', role: 'viewer' })).body,
    )
    const answer = await openPerson(house.port).ask('POST', '/api/invitations/accept', {
      token: tokenIn(link),
      name: 'N',
      password: 'Password123456',
    })
    expect([answer.status, JSON.parse(answer.body).errors[0].pointer, answer.body.includes('123456')]).toEqual([422, '/password', false])
  })
})

describe('an invitation', () => {
  const invite = async (email: string) => {
    const vera = await signedIn(house, `v${email.slice(0, 4)}`, 'owner')
    return { vera, link: JSON.parse((await vera.ask('POST', '/api/invitations', { email, role: 'responder' })).body).link as string }
  }

  it('is looked at and accepted once, and signs in', async () => {
    const { link } = await invite('anna@quillon.example')
    const anna = openPerson(house.port)
    const look = JSON.parse((await anna.ask('POST', '/api/invitations/look', { token: tokenIn(link) })).body)
    const accept = () => anna.ask('POST', '/api/invitations/accept', { token: tokenIn(link), name: 'Anna', password: goodPassword })
    expect([look.email, look.role, look.organisation]).toEqual(['anna@quillon.example', 'responder', 'Example'])
    expect([(await accept()).status, (await accept()).status]).toEqual([201, 410])
    expect((await anna.get<{ operator: { role: string } }>('/api/session')).operator.role).toBe('responder')
  })

  it('ends when it is taken back, or written again', async () => {
    const { vera, link } = await invite('bert@quillon.example')
    const again = JSON.parse((await vera.ask('POST', '/api/invitations', { email: 'bert@quillon.example', role: 'viewer' })).body)
    const look = (text: string) => openPerson(house.port).ask('POST', '/api/invitations/look', { token: tokenIn(text) })
    expect([(await look(link)).status, (await look(again.link)).status]).toEqual([410, 200])
    await vera.ask('DELETE', `/api/invitations/${again.invitation.id}`)
    expect((await look(again.link)).status).toBe(410)
    expect(good(await listInvitations(as())).some(({ email }) => email === 'bert@quillon.example')).toBe(false)
  })
})

describe('what ends when', () => {
  it('E6: a new password ends every other session, and this one goes on under a new token', async () => {
    const emma = await signedIn(house, 'emma', 'responder')
    const elsewhere = openPerson(house.port)
    await signIn(elsewhere, emma.operator.email)
    const before = emma.cookies.get('forthright.session_token')
    const change = (current: string) => emma.ask('PUT', '/api/account/password', { current, password: otherPassword })
    expect([(await change('wrong')).status, (await change(goodPassword)).status]).toEqual([403, 200])
    expect(emma.cookies.get('forthright.session_token')).not.toBe(before)
    expect([(await emma.ask('GET', '/api/session')).status, (await elsewhere.ask('GET', '/api/session')).status]).toEqual([200, 401])
    expect([
      (await signIn(elsewhere, emma.operator.email)).status,
      (await signIn(elsewhere, emma.operator.email, otherPassword)).status,
    ]).toEqual([401, 200])
  })

  it('E4: a reset link chooses a new password once and ends everything', async () => {
    const fred = await signedIn(house, 'fred', 'responder')
    const vera = await signedIn(house, 'vfred', 'owner')
    const { link } = JSON.parse((await vera.ask('POST', `/api/operators/${fred.operator.id}/reset`, {})).body)
    const accept = () => openPerson(house.port).ask('POST', '/api/resets/accept', { token: tokenIn(link), password: otherPassword })
    expect([(await accept()).status, (await accept()).status, (await fred.ask('GET', '/api/session')).status]).toEqual([200, 410, 401])
  })

  it('the last owner can be neither demoted nor suspended', async () => {
    const alone = await openPublicHouse({ isTimely: true })
    const vera = await signedIn(alone, 'vera', 'owner')
    const change = (body: object) => vera.ask('PATCH', `/api/operators/${vera.operator.id}`, body, { 'If-Match': '"v1"' })
    const answers = [await change({ role: 'viewer' }), await change({ state: 'suspended' })]
    await alone.close()
    expect(answers.map(({ status, body }) => [status, JSON.parse(body).code])).toEqual(Array(2).fill([409, 'operator.last_owner']))
  })
})
