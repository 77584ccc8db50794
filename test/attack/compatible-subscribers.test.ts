import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkOf } from '../../src/app/load.ts'
import { confirmSubscription } from '../../src/app/subscriber/confirm-subscription.ts'
import { tagged } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { addressKey } from '../../src/core/subscriber/subscriber.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { good, owner } from '../scenario/house.ts'
import { ask, type Fields, sendJson } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'

let house: PublicHouse
beforeAll(async () => {
  house = await openPublicHouse({ trustedProxies: ['127.0.0.1'] })
})
afterAll(() => house.close())

let clients = 0
const newClient = (): Fields => ({ 'X-Forwarded-For': `198.51.100.${++clients}` })
const path = '/api/v2/subscribers.json'
const post = (subscriber: unknown, fields: Fields = {}) => sendJson(house.port, 'POST', path, { subscriber }, { ...newClient(), ...fields })
const remove = (id: string, fields: Fields = newClient()) => ask(house.port, 'DELETE', `/api/v2/subscribers/${id}.json`, fields)
const found = (email: string) =>
  house.house.store.read((records) =>
    records.subscribers.findByAddress(house.house.page.id, addressKey({ channel: 'email', email: tagged(email) })),
  )
/** An active subscriber, subscribed over this door, with the token of a link in their mails. */
const active = async (email: string) => {
  await post({ email })
  const id = (await found(email))?.id ?? idOf('')
  const context = house.house.as(owner)
  const token = linkOf(context, 'confirm', id, plusSeconds(house.house.now(), 60))
  good(await confirmSubscription(context, { token }))
  return { id, token: linkOf(context, 'unsubscribe', id, null) }
}

describe('POST /api/v2/subscribers.json', () => {
  it('asks the address for confirmation, and answers in the shape that clients know', async () => {
    const { status, body } = await post({ email: 'ann@example.org', component_ids: [house.house.checkout] })
    expect([status, Object.keys(JSON.parse(body).subscriber)]).toEqual([
      201,
      ['created_at', 'skip_confirmation_notification', 'quarantined_at', 'id', 'mode', 'purge_at', 'email'],
    ])
    expect(await found('ann@example.org')).toMatchObject({
      status: { state: 'unconfirmed', mails: 1 },
      preferences: { componentIds: [house.house.checkout] },
    })
  })

  it('takes the form that curl sends', async () => {
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const { status } = await ask(house.port, 'POST', path, { ...type, ...newClient() }, 'subscriber%5Bemail%5D=form%40example.org')
    expect([status, (await found('form@example.org'))?.status.state]).toEqual([201, 'unconfirmed'])
  })

  it('answers a known address like a new one, in words and in time', async () => {
    await active('known@example.org')
    const shape = async (email: string) => {
      const began = performance.now()
      const { status, body } = await post({ email })
      return [status, body.replaceAll(/[0-9a-z]{26}/g, 'id').replace(email, ''), performance.now() - began > 195]
    }
    expect(await shape('known@example.org')).toEqual(await shape('fresh@example.org'))
  })

  it.each([
    ['no body', '', 422],
    ['another shape', { email: 'a@example.org' }, 400],
    ['no address', { subscriber: { email: 'nobody' } }, 422],
    ['two addresses', { subscriber: { email: 'a@example.org\r\nBcc: b@example.org' } }, 422],
    ['a telephone', { subscriber: { email: 'a@example.org', phone_number: '1' } }, 400],
    ['a confirmation to be skipped', { subscriber: { email: 'a@example.org', skip_confirmation_notification: true } }, 422],
    ['a component of another page', { subscriber: { email: 'a@example.org', component_ids: ['01jdd3v8k2m4q6s8t0w2y4a6c8'] } }, 422],
  ])('refuses %s', async (_what, body, status) => {
    const answer = await sendJson(house.port, 'POST', path, body, newClient())
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json'])
  })

  it('points at the field by the name that the caller gave it', async () => {
    expect(JSON.parse((await post({ email: 'nobody' })).body).errors[0].pointer).toBe('/subscriber/email')
  })

  it.each([{ Origin: 'https://evil.example' }, { Origin: 'null' }, { 'Sec-Fetch-Site': 'cross-site' }])(
    'E12: from another site (%j) is refused',
    async (fields) => {
      expect([(await post({ email: 'victim@example.org' }, fields)).status, await found('victim@example.org')]).toEqual([403, undefined])
    },
  )

  it('shares the budget of the form', async () => {
    const client = newClient()
    const statuses = []
    for (let i = 0; i < 11; i++) statuses.push((await post({ email: 'nobody' }, client)).status)
    expect([statuses[0], statuses.at(-1)]).toEqual([422, 429])
  })

  it('is answered 404 by any other method, as before', async () => {
    const answers = await Promise.all(['GET', 'PUT'].map((method) => ask(house.port, method, `${path}?subscriber[email]=x@example.org`)))
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
  })
})

describe('DELETE /api/v2/subscribers/<id>.json', () => {
  it('ends the subscription whose mails carry the token', async () => {
    const { token } = await active('leaver@example.org')
    const { status, body } = await remove(token)
    expect([status, body, (await found('leaver@example.org'))?.status.state]).toEqual([200, 'true', 'unsubscribed'])
  })

  it('ends nothing by an id that anybody could know, and cannot be tried by the thousand', async () => {
    const { id } = await active('stayer@example.org')
    const client = newClient()
    const statuses = []
    for (let i = 0; i < 21; i++) statuses.push((await remove(i % 2 ? id : 'x', client)).status)
    expect([statuses[0] !== 200, statuses.at(-1), (await found('stayer@example.org'))?.status.state]).toEqual([true, 429, 'active'])
  })

  it('leaves no token in the log', async () => {
    const { token } = await active('quiet@example.org')
    await remove(token)
    await expect.poll(() => JSON.stringify(house.log)).toContain('/api/v2/subscribers/#')
    expect(JSON.stringify(house.log)).not.toContain(token)
  })
})
