import type { Courier } from '../app/courier.ts'
import type { Clock, Ids } from '../app/ports.ts'
import type { DispatchStore } from '../app/store.ts'
import type { SubscriberId } from '../core/brand.ts'
import { decideSettlement } from '../core/delivery/backoff.ts'
import type { ClaimedDelivery, Lane, Outcome, Settlement } from '../core/delivery/delivery.ts'
import type { Beat } from './loop.ts'

export interface DispatcherDeps {
  readonly courier: Courier
  readonly lane: Lane
  readonly dispatch: DispatchStore
  readonly clock: Clock
  readonly ids: Ids
  /** An address that does not exist any more. */
  readonly onAddressGone: (subscriberId: SubscriberId, reason: string) => Promise<void>
  readonly onSettled: (delivery: ClaimedDelivery, settlement: Settlement) => void
  readonly onError: (error: unknown) => void
  /** Asks for the next beat at once. */
  readonly wake: () => void
}

// A crash repeats at most what is under way, so a claim is small; two claims overlap so that the wire never waits for the store.
const claimLimit = 100
const leaseSeconds = 30
const settleBatch = 100

/** Claims, hands to the courier, and records outcomes in batches, with at most `capacity` deliveries under way. */
export class Dispatcher {
  readonly #deps: DispatcherDeps
  readonly #underWay = new Map<string, ClaimedDelivery>()
  readonly #giveUp = new AbortController()
  #settled: Settlement[] = []
  #flushing: Promise<void> | undefined
  readonly #deliveries = new Set<Promise<void>>()

  constructor(deps: DispatcherDeps) {
    this.#deps = deps
  }

  /** One claim; `more` while there is room and rows keep coming. */
  async beat(signal: AbortSignal): Promise<Beat> {
    const { courier, lane, dispatch, clock } = this.#deps
    const room = courier.capacity - this.#underWay.size
    if (room <= 0 || signal.aborted) return 'idle'
    const now = clock.now()
    const batch = await dispatch.claim({ channel: courier.channel, lane, limit: Math.min(claimLimit, room), leaseSeconds, now })
    if (batch.length === 0) {
      const next = await dispatch.nextDueAt(courier.channel, lane)
      return next ? Math.max(50, next.epochMilliseconds - now.epochMilliseconds) : 'idle'
    }
    for (const delivery of batch) this.#underWay.set(delivery.id, delivery)
    const delivering = this.#deliver(batch)
    this.#deliveries.add(delivering)
    void delivering.finally(() => this.#deliveries.delete(delivering))
    return this.#underWay.size < courier.capacity ? 'more' : 'idle'
  }

  /** Prolongs the leases of what is still under way. */
  async renew(): Promise<Beat> {
    const held = [...this.#underWay.values()].map(({ id, leaseToken }) => ({ id, leaseToken }))
    if (held.length > 0) await this.#deps.dispatch.renew(held, leaseSeconds, this.#deps.clock.now())
    return 'idle'
  }

  /** Lets what is under way end, for `patienceMs` at most, and records it; what is cut off is sent again under the same key. */
  async drain(patienceMs: number): Promise<void> {
    const timer = setTimeout(() => this.#giveUp.abort(), patienceMs)
    await Promise.allSettled([...this.#deliveries])
    clearTimeout(timer)
    await this.#flush()
  }

  async #deliver(batch: readonly ClaimedDelivery[]): Promise<void> {
    try {
      await this.#deps.courier.deliver(batch, (delivery, outcome) => this.#report(delivery, outcome), this.#giveUp.signal)
    } catch (error) {
      this.#deps.onError(error)
      for (const delivery of batch)
        if (this.#underWay.has(delivery.id)) this.#report(delivery, { kind: 'retry', reason: 'It could not be prepared; see the log.' })
    }
  }

  #report(delivery: ClaimedDelivery, outcome: Outcome): void {
    const { clock, ids, onSettled, onAddressGone, onError, courier, wake } = this.#deps
    if (!this.#underWay.delete(delivery.id)) return
    const settlement = decideSettlement(delivery, outcome, clock.now(), ids.chance())
    this.#settled.push(settlement)
    onSettled(delivery, settlement)
    if (outcome.kind === 'address_gone' && delivery.subscriberId !== null)
      onAddressGone(delivery.subscriberId, outcome.reason).catch(onError)
    if (this.#settled.length >= settleBatch || this.#underWay.size === 0) void this.#flush()
    else this.#flushSoon()
    if (this.#underWay.size <= courier.capacity / 2) wake()
  }

  #timer: NodeJS.Timeout | undefined
  #flushSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      void this.#flush()
    }, 20)
  }

  /** Writes what is settled; one transaction at a time, so that outcomes gather while one is being written. */
  async #flush(): Promise<void> {
    while (this.#flushing) await this.#flushing
    if (this.#settled.length === 0) return
    const batch = this.#settled
    this.#settled = []
    this.#flushing = this.#deps.dispatch
      .settle(batch)
      .catch((error: unknown) => {
        // The leases run out and the rows are sent again under the same keys: at least once, never lost.
        this.#deps.onError(error)
      })
      .finally(() => {
        this.#flushing = undefined
      })
    await this.#flushing
    if (this.#settled.length >= settleBatch) await this.#flush()
  }
}
