import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listAffected } from '../../src/app/affected/list-affected.ts'
import { changePage } from '../../src/app/page/change-page.ts'
import { good, owner } from '../scenario/house.ts'
import { ask, type Fields, sendForm } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'

let house: PublicHouse
beforeAll(async () => {
  house = await openPublicHouse({ trustedProxies: ['127.0.0.1'], isClosed: true })
  good(await changePage(house.house.as(owner), { countsAffected: true, readVersion: 1 }))
  house.server.setBackend(house.backend)
})
afterAll(() => house.close())
// What was said in one test is no longer of the present in the next.
beforeEach(() => house.house.pass(3600))

const from = (address: string): Fields => ({ 'X-Forwarded-For': address })
const tap = (component: string, fields: Fields) => sendForm(house.port, '/affected', { component }, fields)
const counted = async () => good(await listAffected(house.house.as(owner), {})).map(({ number }) => number)

describe('"I am affected" from strangers', () => {
  it('T1: is one word of one network, whatever its addresses, and a flood has to wait', async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, () => tap(house.house.checkout, from('198.51.100.1'))))
    const flood = answers.filter(({ status }) => status === 429)
    const others = await Promise.all(['198.51.100.2', '198.51.100.250'].map((address) => tap(house.house.checkout, from(address))))
    expect([flood.length, Number(flood[0]?.headers['retry-after']) > 0, others.map(({ status }) => status)]).toEqual([5, true, [303, 303]])
    expect(await counted()).toEqual(['one'])
  })

  it('T1: takes a /56 for one network too', async () => {
    for (const place of ['1', '2', 'ff']) await tap(house.house.checkout, from(`2001:db8:1:${place}::1`))
    expect(await counted()).toEqual(['one'])
  })

  it.each([
    ['no id', '../../etc/passwd'],
    ['nothing', ''],
    ['an unknown one', '01jdd3v8k2m4q6s8t0w2y4a6c8'],
  ])('T2: answers a forged component as it answers a true one, and counts nothing: %s', async (_what, component) => {
    const { status, headers, body } = await tap(component, from('203.0.113.7'))
    expect([status, headers.location, headers['set-cookie'], body]).toEqual([303, '/affected', undefined, ''])
    expect(await counted()).toEqual([])
  })

  it.each<[string, Fields]>([
    ['another origin', { Origin: 'https://evil.example' }],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a page that hides where it is', { Origin: 'null' }],
  ])('T3: is refused from %s', async (_what, fields) => {
    expect((await tap(house.house.checkout, { ...from('203.0.113.8'), ...fields })).status).toBe(403)
    expect(await counted()).toEqual([])
  })

  it('T4: is refused in other shapes', async () => {
    const { checkout } = house.house
    const sent = [`component=${checkout}&component=${checkout}`, `component=${checkout}&count=1000`]
    const answers = await Promise.all(sent.map((body) => sendForm(house.port, '/affected', body, from('203.0.113.9'))))
    expect([answers.map(({ status }) => status), await counted()]).toEqual([[400, 400], []])
  })

  it('T4: does nothing when it is looked at', async () => {
    const { status, body } = await ask(house.port, 'GET', `/affected?component=${house.house.checkout}`, from('203.0.113.10'))
    expect([status, body.includes('/subscribe'), await counted()]).toEqual([200, true, []])
    expect((await ask(house.port, 'DELETE', '/affected')).status).toBe(405)
  })
})
