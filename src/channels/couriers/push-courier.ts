import type { Channel, PushMessage } from '../../app/channel.ts'
import type { Courier } from '../../app/courier.ts'
import { type Letter, loadLetters } from '../../app/letters.ts'
import type { Clock, Holidays } from '../../app/ports.ts'
import type { Store } from '../../app/store.ts'
import type { PushSubscriptionId } from '../../core/brand.ts'
import type { ClaimedDelivery, Outcome } from '../../core/delivery/delivery.ts'
import { idOf } from '../../core/id.ts'
import type { PushKeys, PushSubscription } from '../../core/operator/push-subscription.ts'
import { composePush } from '../push/compose-push.ts'
import { reminderUrl } from './reminder-url.ts'

export interface PushCourierDeps {
  readonly channel: Channel<PushMessage>
  readonly store: Store
  readonly clock: Clock
  readonly holidays: Holidays
  readonly consoleUrl: string
}

interface Loaded {
  readonly letterOf: (delivery: ClaimedDelivery) => Letter
  readonly keys: PushKeys | undefined
  readonly subscriptions: ReadonlyMap<string, PushSubscription>
}

/** To the browsers of operators: a row's target is the id of a subscription, which is looked up when it is sent. */
export class PushCourier implements Courier {
  readonly channel = 'push'
  readonly capacity: number
  readonly #deps: PushCourierDeps

  constructor(deps: PushCourierDeps) {
    this.#deps = deps
    this.capacity = deps.channel.capacity
  }

  async deliver(
    batch: readonly ClaimedDelivery[],
    report: (delivery: ClaimedDelivery, outcome: Outcome) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const loaded = await this.#load(batch)
    await Promise.all(batch.map(async (delivery) => report(delivery, await this.#deliverOne(delivery, loaded, signal))))
  }

  #load(batch: readonly ClaimedDelivery[]): Promise<Loaded> {
    const { store, holidays } = this.#deps
    return store.read(async (records) => {
      const found = await records.pushSubscriptions.findMany(batch.map(({ target }) => idOf<PushSubscriptionId>(target)))
      return {
        letterOf: await loadLetters(records, batch, { holidays }),
        keys: await records.settings.pushKeys(),
        subscriptions: new Map(found.map((one) => [one.id, one])),
      }
    })
  }

  async #deliverOne(delivery: ClaimedDelivery, { letterOf, keys, subscriptions }: Loaded, signal: AbortSignal): Promise<Outcome> {
    const letter = letterOf(delivery)
    const subscription = subscriptions.get(delivery.target)
    if (letter.kind === 'moot') return letter
    if (!subscription || !keys || (letter.kind !== 'reminder' && letter.kind !== 'test'))
      return { kind: 'refused', reason: 'This browser is not subscribed any more.' }
    const { consoleUrl, channel } = this.#deps
    const url = letter.kind === 'reminder' ? reminderUrl(letter.item, consoleUrl) : consoleUrl
    const payload = composePush(letter, subscription.language, consoleUrl, url)
    if (!payload) return { kind: 'refused', reason: 'There are no words for this on a device.' }
    return channel.send({ subscription, keys, payload: JSON.stringify(payload) }, delivery, signal)
  }
}
