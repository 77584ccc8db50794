import type { Courier } from '../../src/app/courier.ts'
import { parseMailRelay } from '../../src/channels/email/mail-relay.ts'
import { openMailChannel } from '../../src/channels/email/send.ts'
import { ok } from '../../src/core/result.ts'
import { systemClock } from '../../src/main/clock.ts'
import { systemIds } from '../../src/main/ids.ts'
import { Dispatcher } from '../../src/worker/dispatcher.ts'
import { good } from '../build/good.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { delivery, later } from '../contract/store-samples.ts'

// A sender in a process of its own that a test stops: it claims two mails, whose relay takes one at a time.

const [url = '', leaseSeconds] = process.argv.slice(2)
const { store, dispatch, close } = await openTestStore()
const expiresAt = later(1e9)
good(await store.transaction(async (records) => ok(await records.outbox.enqueue([delivery(1, { expiresAt }), delivery(2, { expiresAt })]))))

const channel = openMailChannel({ relay: good(parseMailRelay(url)) })
const courier: Courier = {
  channel: 'email',
  capacity: 10,
  async deliver(batch, report, signal) {
    const mailOf = (id: string) => ({
      from: 'status@example.org',
      to: 'ana@example.org',
      raw: Buffer.from(`Message-ID: <${id}>\r\n\r\nDown.\r\n`),
    })
    await Promise.all(batch.map(async (one) => report(one, await channel.send(mailOf(one.id), one, signal))))
  },
}
const nothing = (): void => undefined
const dispatcher = new Dispatcher({
  ...{ courier, lane: 1, dispatch, clock: systemClock, ids: systemIds(systemClock), leaseSeconds: Number(leaseSeconds) },
  ...{ onAddressGone: async () => undefined, onSettled: nothing, onWritten: nothing, wake: nothing },
  onError: (error) => process.stderr.write(`${error}\n`),
})
await dispatcher.beat(new AbortController().signal)
await dispatcher.drain(20_000)
await channel.close()
await close()
