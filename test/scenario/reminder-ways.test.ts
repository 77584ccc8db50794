import { afterEach, beforeEach, expect, it } from 'vitest'
import { changeChat } from '../../src/app/chat/change-chat.ts'
import { readChat } from '../../src/app/chat/read-chat.ts'
import { removeChat } from '../../src/app/chat/remove-chat.ts'
import { sendTestChat } from '../../src/app/chat/send-test-chat.ts'
import type { Context } from '../../src/app/context.ts'
import { sendTestReminder } from '../../src/app/duty/send-test-reminder.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { listPush } from '../../src/app/push/list-push.ts'
import { tagged } from '../../src/core/brand.ts'
import type { DeliveryChannel, Outcome } from '../../src/core/delivery/delivery.ts'
import { idOf } from '../../src/core/id.ts'
import { ok } from '../../src/core/result.ts'
import { buildReport } from '../build/signal.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { operator, pushSubscription } from '../contract/store-samples.ts'
import { good, owner, system } from './house.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

const url = 'https://chat.example.org/hooks/1'
let shop: Workshop
beforeEach(async () => {
  shop = await openWorkshop(openTestStore)
})
afterEach(() => shop.close())

const answering = (channel: DeliveryChannel, outcome: Outcome): void =>
  void shop.startWith({
    channel,
    capacity: 5,
    deliver: async (batch, report) => {
      for (const delivery of batch) report(delivery, outcome)
    },
  })

it('the chat tells its signing secret when it is new, and never again', async () => {
  const first = good(await changeChat(shop.as(owner), { url }))
  expect(first.secret).toBe(first.chat.secrets.current)
  expect(good(await changeChat(shop.as(owner), { url: `${url}0` })).secret).toBeNull()
  const renewed = good(await changeChat(shop.as(owner), { url, renewSecret: true }))
  expect([renewed.secret, renewed.chat.secrets.former?.secret]).toEqual([renewed.chat.secrets.current, first.secret])
})

it('the chat says what became of its newest message, as long as it is the same chat', async () => {
  answering('webhook', { kind: 'refused', reason: 'HTTP 403.' })
  good(await changeChat(shop.as(owner), { url }))
  good(await sendTestChat(shop.as(owner)))
  const last = async () => good(await readChat(shop.as(owner)))?.lastResult ?? null
  await shop.until(async () => (await last()) !== null)
  expect(await last()).toMatchObject({ state: 'refused', detail: 'HTTP 403.' })
  good(await changeChat(shop.as(owner), { url: `${url}0` }))
  expect(await last()).toBeNull()
  good(await removeChat(shop.as(owner)))
  expect(good(await readChat(shop.as(owner)))).toBeNull()
})

const oneself = (): Context => {
  const { id, name, role } = operator()
  return {
    ...shop.as({ kind: 'operator', id, name, role }),
    visit: { sessionId: idOf('01kbss00000000000000000001'), address: '', userAgent: '' },
  }
}

it('mail to an operator is in the language of the newest browser that they asked to be woken in, and else in that of the page', async () => {
  const otto = operator({ id: idOf('01kbpe00000000000000000002'), name: 'Otto', email: tagged('otto@example.org') })
  good(
    await shop.house.store.transaction(async (records) => {
      for (const one of [operator(), otto]) await records.operators.insert(one)
      return ok(await records.pushSubscriptions.put(pushSubscription({ language: 'de' })))
    }),
  )
  good(await raiseSignals(shop.as(system), { reports: [buildReport()] }))
  good(await sendTestReminder(oneself()))
  const waiting = await shop.house.dispatch.claim({ channel: 'email', lane: 0, limit: 50, leaseSeconds: 60, now: shop.now() })
  expect(waiting.map(({ kind, target, language }) => [kind, target, language]).toSorted()).toEqual([
    ['proposal', otto.email, 'en'],
    ['proposal', operator().email, 'de'],
    ['test', operator().email, 'de'],
  ])
})

it('a test reminder goes by mail and to every browser, and a browser says when it was last reached', async () => {
  answering('push', { kind: 'delivered', reply: '201' })
  good(
    await shop.house.store.transaction(async (records) => {
      await records.operators.insert(operator())
      return ok(await records.pushSubscriptions.put(pushSubscription()))
    }),
  )
  expect(good(await sendTestReminder(oneself()))).toEqual({ email: operator().email, browsers: 1 })
  const used = async () => good(await listPush(oneself())).browsers[0]?.lastUsedAt ?? null
  await shop.until(async () => (await used()) !== null)
})
