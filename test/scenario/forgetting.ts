import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkOf } from '../../src/app/load.ts'
import { confirmSubscription } from '../../src/app/subscriber/confirm-subscription.ts'
import { subscribe } from '../../src/app/subscriber/subscribe.ts'
import { sweep } from '../../src/app/upkeep/sweep.ts'
import { tagged } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { addressKey } from '../../src/core/subscriber/subscriber.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const week = 7 * 24 * 60 * 60

/** Addresses that nobody confirmed, on whichever store is given. */
export const describeForgetting = (name: string, open: () => Promise<Parameters<typeof furnish>[0] & { close(): Promise<void> }>): void => {
  describe(`an address that nobody confirms on ${name}`, () => {
    let house: House
    let close: () => Promise<void>
    const found = (email: string) =>
      house.store.read((records) =>
        records.subscribers.findByAddress(house.page.id, addressKey({ channel: 'email', email: tagged(email) })),
      )
    const swept = async () => good(await sweep(house.as(system))).unconfirmed

    beforeAll(async () => {
      const opened = await open()
      close = () => opened.close()
      house = await furnish(opened)
      for (const email of ['nobody@example.org', 'somebody@example.org']) good(await subscribe(house.as(owner), { email }))
      const id = (await found('somebody@example.org'))?.id ?? idOf('')
      good(await confirmSubscription(house.as(owner), { token: linkOf(house.as(owner), 'confirm', id, null) }))
    })
    afterAll(() => close())

    it('is kept for seven days', async () => {
      house.pass(week)
      expect([await swept(), (await found('nobody@example.org'))?.status.state]).toEqual([0, 'unconfirmed'])
    })

    it('is forgotten after them, and who confirmed is not', async () => {
      house.pass(1)
      expect([await swept(), await found('nobody@example.org'), (await found('somebody@example.org'))?.status.state]).toEqual([
        1,
        undefined,
        'active',
      ])
    })
  })
}
