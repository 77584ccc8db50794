import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expandFanout } from '../../src/app/delivery/expand-fanout.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { type Role, roles } from '../../src/core/actor/actor.ts'
import { idOf } from '../../src/core/id.ts'
import { good, owner, system } from '../scenario/house.ts'
import { ask } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'

let house: PublicHouse
let path = ''
const [email, hook] = ['reader.with.a.name@freight.example', 'https://hooks.freight.example/secret-path']

beforeAll(async () => {
  house = await openPublicHouse()
  const { house: shop } = house
  good(await addSubscriber(shop.as(owner), { email }))
  good(await addSubscriber(shop.as(owner), { email, webhookUrl: hook }))
  const opening = { title: 'Payments', severity: 'major', publish: true, notice: { slots: { now: 'Card payments fail.' } } }
  const { noticeId } = good(await openIncident(shop.as(owner), opening))
  shop.pass(11)
  good(await takeEffect(shop.as(system), { noticeId: idOf(noticeId) }))
  while (good(await expandFanout(shop.as(system))));
  path = `/api/notices/${noticeId}/deliveries`
})
afterAll(() => house.close())

const readAs = async (role: Role) => ask(house.port, 'GET', path, { Authorization: `Bearer ${await house.token(role)}` })

describe('F17: who may see how deliveries went, but not to whom', () => {
  it.each(roles)('as %s sees addresses in full only with the right to read subscribers', async (role) => {
    const { status, body } = await readAs(role)
    const mayRead =
      (await ask(house.port, 'GET', '/api/subscribers', { Authorization: `Bearer ${await house.token(role)}` })).status === 200
    const isOpen = [email, 'secret-path'].map((part) => body.includes(part))
    if (status === 200) expect(isOpen).toEqual([mayRead, mayRead])
    else expect([status, isOpen]).toEqual([403, [false, false]])
  })

  it('as a viewer sees that there are two, and one of them masked by mail', async () => {
    const { items } = JSON.parse((await readAs('viewer')).body)
    expect(items.map(({ channel }: { channel: string }) => channel).sort()).toEqual(['email', 'webhook'])
    expect(items.map(({ target }: { target: string }) => target).join()).toMatch(/•|\*|…/)
  })
})
