import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAlertSecret } from '../../src/app/alert-rule/read-alert-secret.ts'
import { good, owner } from '../scenario/house.ts'
import { ask, type Fields, sendJson } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'

let house: PublicHouse
let secret = ''

beforeAll(async () => {
  house = await openPublicHouse({ trustedProxies: ['127.0.0.1'] })
  secret = good(await readAlertSecret(house.house.as(owner), { renew: false })).secret
})
afterAll(() => house.close())

let clients = 0
const newClient = (): Fields => ({ 'X-Forwarded-For': `198.51.100.${++clients}` })
const firing = (key: string) => ({ key, state: 'firing', title: 'Checkout is slow' })
const deliver = (body: unknown, fields: Fields = {}, path = '/intake/generic') =>
  sendJson(house.port, 'POST', path, body, { ...newClient(), ...fields })
const proposals = async () =>
  (await house.house.store.read((records) => records.proposals.list(house.house.page.id, { after: null, limit: 100 }))).items

describe('G1: the secret of alert sources', () => {
  it.each([
    ['as a bearer token', () => ({ Authorization: `Bearer ${secret}` }), () => ''],
    ['as a password', () => ({ Authorization: `Basic ${Buffer.from(`any:${secret}`).toString('base64')}` }), () => ''],
    ['in the query', () => ({}), () => `?secret=${secret}`],
    ['in the path', () => ({}), () => `/${secret}`],
  ])('is taken %s', async (_how, fields, suffix) => {
    expect((await deliver(firing('a'), fields(), `/intake/generic${suffix()}`)).status).toBe(202)
  })

  it('is refused with one answer, whatever is wrong with it', async () => {
    const wrong: readonly (readonly [Fields, string])[] = [
      [{}, ''],
      [{ Authorization: 'Bearer ' }, ''],
      [{ Authorization: `Bearer ${secret.slice(0, -1)}` }, ''],
      [{ Authorization: `Bearer ${secret}0` }, ''],
      [{ Authorization: `Digest ${secret}` }, ''],
      [{}, '?secret='],
      [{}, `/${secret.toUpperCase()}x`],
    ]
    const answers = await Promise.all(wrong.map(([fields, suffix]) => deliver(firing('b'), fields, `/intake/generic${suffix}`)))
    const words = answers.map((answer) => answer.body.replace(JSON.parse(answer.body).instance, ''))
    expect([answers[0]?.status, new Set(words).size]).toEqual([401, 1])
  })

  it('is not in the log', async () => {
    await deliver(firing('c'), {}, `/intake/generic/${secret}`)
    await deliver(firing('c'), {}, `/intake/generic?secret=${secret}`)
    await expect.poll(() => JSON.stringify(house.log)).toContain('/intake/generic/#')
    expect(JSON.stringify(house.log)).not.toContain(secret)
  })

  it('cannot be tried by the thousand', async () => {
    const client = newClient()
    const statuses = []
    for (let i = 0; i < 25; i++) statuses.push((await deliver(firing('d'), { ...client, Authorization: `Bearer ${i}` })).status)
    expect([statuses[0], statuses.at(-1)]).toEqual([401, 429])
  })

  it('is taken for a day more when it was renewed, and then no longer', async () => {
    const old = secret
    secret = good(await readAlertSecret(house.house.as(owner), { renew: true })).secret
    const statusOf = async (sent: string) => (await deliver(firing('e'), { Authorization: `Bearer ${sent}` })).status
    const during = [await statusOf(old), await statusOf(secret)]
    house.house.pass(24 * 60 * 60)
    expect([during, [await statusOf(old), await statusOf(secret)]]).toEqual([
      [202, 202],
      [401, 202],
    ])
  })

  it('ends at once when it leaked', async () => {
    const leaked = secret
    secret = good(await readAlertSecret(house.house.as(owner), { renew: true, endFormer: true })).secret
    expect((await deliver(firing('f'), { Authorization: `Bearer ${leaked}` })).status).toBe(401)
  })
})

describe('deliveries of alerts', () => {
  const own = () => ({ Authorization: `Bearer ${secret}` })

  it('that are repeated raise one proposal', async () => {
    const before = (await proposals()).length
    for (let i = 0; i < 3; i++) await deliver(firing('same'), own())
    expect((await proposals()).length - before).toBeLessThanOrEqual(1)
  })

  it('publish nothing by themselves', async () => {
    await deliver(firing('quiet'), own())
    const incidents = await house.house.store.read((records) => records.incidents.list(house.house.page.id, { after: null, limit: 10 }))
    expect(incidents.items).toEqual([])
  })

  it.each([
    ['no JSON', '{', 400],
    ['ten thousand levels', '['.repeat(10_000), 400],
    ['an empty list', '[]', 422],
    ['no alert', '{"a":1}', 422],
    ['nothing', '', 400],
    ['two megabytes', `{"title":"${'x'.repeat(2 * 1024 * 1024)}"}`, 413],
  ])('that hold %s are refused', async (_what, body, status) => {
    expect((await deliver(body, own())).status).toBe(status)
  })

  it('of an unknown source are refused', async () => {
    expect((await deliver(firing('x'), own(), '/intake/unknown')).status).toBe(404)
  })

  it('may say that they are text, as some senders do', async () => {
    expect((await deliver(firing('text'), { ...own(), 'Content-Type': 'text/plain' })).status).toBe(202)
  })

  it('G2: that come like a storm are slowed down, and the page is not', async () => {
    const client = newClient()
    const wave = () => Promise.all(Array.from({ length: 220 }, (_, i) => deliver(firing(`storm ${i % 3}`), { ...own(), ...client })))
    let refused: Awaited<ReturnType<typeof wave>> = []
    // The budget grows again while a busy machine still works on the wave before.
    for (let waves = 0; waves < 6 && refused.length === 0; waves++) refused = (await wave()).filter((answer) => answer.status === 429)
    const page = await ask(house.port, 'GET', '/')
    expect([refused.length > 0, Number(refused[0]?.headers['retry-after']) > 0, page.status]).toEqual([true, true, 200])
  })

  it('wait outside while the records are closed', async () => {
    house.server.setBackend(undefined)
    const answer = await deliver(firing('later'), own())
    house.server.setBackend(house.backend)
    expect([answer.status, Number(answer.headers['retry-after'])]).toEqual([503, 5])
  })
})
