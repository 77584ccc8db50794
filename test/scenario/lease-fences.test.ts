import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Outcome } from '../../src/core/delivery/delivery.ts'
import { ok } from '../../src/core/result.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { systemIds } from '../../src/main/ids.ts'
import { Dispatcher } from '../../src/worker/dispatcher.ts'
import { openTestStore, type TestStore } from '../contract/open-test-store.ts'
import { delivery, later, noon } from '../contract/store-samples.ts'
import { recordingCourier } from './recording-courier.ts'

let opened: TestStore
beforeEach(async () => {
  opened = await openTestStore()
  await opened.store.transaction(async (records) => ok(await records.outbox.enqueue([delivery(1)])))
})
afterEach(() => opened.close())

/** One node whose messages wait for the wire until they are stopped, and then say so. */
const startNode = (leaseSeconds: number, cutOff: Outcome = { kind: 'postponed', reason: 'Stopped before it was sent.' }) => {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>()
  const answer = (_: unknown, signal: AbortSignal): Promise<Outcome> =>
    new Promise((resolve) =>
      signal.addEventListener('abort', () => {
        stop()
        resolve(cutOff)
      }),
    )
  const clock = { now: () => noon }
  const courier = recordingCourier(
    { answer },
    () => 0,
    () => undefined,
  )
  const nothing = () => undefined
  const dispatcher = new Dispatcher({
    ...{ courier, lane: 1, dispatch: opened.dispatch, clock, ids: systemIds(clock), leaseSeconds },
    ...{ onAddressGone: async () => undefined, onSettled: nothing, onWritten: nothing, onError: nothing, wake: nothing },
  })
  return { dispatcher, stopped, handed: courier.handed }
}
const claimAt = (now = noon) => opened.dispatch.claim({ channel: 'email', lane: 1, limit: 9, leaseSeconds: 30, now })
/** Its lease seems to be over, and nobody renews it while it is in doubt. */
const takenAfterDoubt = async () => [...(await claimAt(plusSeconds(noon, 31))), ...(await claimAt(plusSeconds(noon, 62)))]

it('sends nothing of a claim whose lease ran out, and gives it back', async () => {
  const { dispatcher, stopped } = startNode(0.05)
  await dispatcher.beat(new AbortController().signal)
  await stopped
  await dispatcher.drain(5000)
  expect(await claimAt()).toHaveLength(1)
})

it('sends nothing of what another node has meanwhile taken, whose it stays', async () => {
  const { dispatcher, stopped } = startNode(30)
  await dispatcher.beat(new AbortController().signal)
  const [taken] = await takenAfterDoubt()
  await dispatcher.renew()
  await stopped
  await dispatcher.drain(5000)
  expect([taken?.attempts, await claimAt(later(70))]).toEqual([2, []])
})

it('gives the rest of a claim back at once where one of it was lost', async () => {
  await opened.store.transaction(async (records) => ok(await records.outbox.enqueue([delivery(2)])))
  const { dispatcher, stopped, handed } = startNode(30, { kind: 'retry', reason: 'The line was cut.' })
  await dispatcher.beat(new AbortController().signal)
  const [lost, rest] = handed.map((one) => one.delivery)
  if (!lost) throw new Error('nothing was handed over')
  await opened.dispatch.settle([{ id: lost.id, leaseToken: lost.leaseToken, at: noon, state: 'delivered', dueAt: null, detail: '' }])
  await dispatcher.renew()
  await stopped
  await dispatcher.drain(5000)
  expect((await claimAt()).map((row) => row.id)).toEqual([rest?.id])
})
