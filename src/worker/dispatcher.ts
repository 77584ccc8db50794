import type { Courier } from '../app/courier.ts'
import type { Clock, Ids } from '../app/ports.ts'
import { type DispatchStore, StoreFailure } from '../app/store.ts'
import { decideSettlement } from '../core/delivery/backoff.ts'
import type { ClaimedDelivery, Lane, Outcome, Settlement } from '../core/delivery/delivery.ts'
import { LeaseFences } from './lease-fences.ts'
import type { Beat } from './loop.ts'
import { SettlementBook } from './settlement-book.ts'

export interface DispatcherDeps {
  readonly courier: Courier
  readonly lane: Lane
  readonly dispatch: DispatchStore
  readonly clock: Clock
  readonly ids: Ids
  /** An address that does not exist any more. */
  readonly onAddressGone: (delivery: ClaimedDelivery, reason: string) => Promise<void>
  readonly onSettled: (delivery: ClaimedDelivery, settlement: Settlement) => void
  /** Outcomes are in the records. */
  readonly onWritten: () => void
  readonly onError: (error: unknown) => void
  /** Asks for the next beat at once. */
  readonly wake: () => void
  /** How long a claim holds without being renewed; 15 seconds. Another takes it after twice as long. */
  readonly leaseSeconds?: number
}

// A crash repeats at most what is held, so a claim is small; two claims overlap so that the wire never waits for the store.
const claimLimit = 100
const usualLeaseSeconds = 15
const mostPreparations = 20
const preparationPauseMs = 500

/**
 * Claims, hands to the courier, and records outcomes. At most `capacity` deliveries are held at once, from the claim until the
 * outcome is in the records: that many, and no more, a crash can repeat.
 */
export class Dispatcher {
  readonly #deps: DispatcherDeps
  readonly #underWay = new Map<string, ClaimedDelivery>()
  readonly #giveUp = new AbortController()
  #hold = new AbortController()
  /** Under way when sending was stopped, or their claim cut off: what of them was not sent goes back to the outbox as it was. */
  readonly #held = new Set<string>()
  readonly #book: SettlementBook
  readonly #deliveries = new Set<Promise<void>>()
  readonly #leaseSeconds: number
  readonly #fences: LeaseFences

  constructor(deps: DispatcherDeps) {
    this.#deps = deps
    this.#leaseSeconds = deps.leaseSeconds ?? usualLeaseSeconds
    this.#fences = new LeaseFences(this.#leaseSeconds * 1000)
    const onWritten = (): void => {
      this.#wakeForRoom()
      deps.onWritten()
    }
    this.#book = new SettlementBook(deps.dispatch, { onError: deps.onError, onWritten })
  }

  /** One claim; `more` while there is room and rows keep coming. */
  async beat(signal: AbortSignal): Promise<Beat> {
    const { courier, lane, dispatch, clock } = this.#deps
    const room = this.#room()
    if (room <= 0 || signal.aborted) return 'idle'
    const now = clock.now()
    const [asked, leaseSeconds] = [performance.now(), this.#leaseSeconds]
    const batch = await dispatch.claim({ channel: courier.channel, lane, limit: Math.min(claimLimit, room), leaseSeconds, now })
    if (batch.length === 0) {
      const next = await dispatch.nextDueAt(courier.channel, lane)
      return next ? Math.max(50, next.epochMilliseconds - now.epochMilliseconds) : 'idle'
    }
    for (const delivery of batch) this.#underWay.set(delivery.id, delivery)
    const token = batch[0]?.leaseToken ?? ''
    const delivering = this.#deliver(batch, this.#fences.raise(token, asked, [this.#giveUp.signal, this.#hold.signal]))
    this.#deliveries.add(delivering)
    void delivering.finally(() => {
      this.#deliveries.delete(delivering)
      this.#fences.remove(token)
    })
    return this.#room() > 0 ? 'more' : 'idle'
  }

  /** Prolongs the leases of all that is held. What has passed to another is sent no more, and an outcome of it forgotten. */
  async renew(): Promise<Beat> {
    const { dispatch, clock } = this.#deps
    const waiting = this.#book.waiting()
    const held = [...this.#underWay.values(), ...waiting].map(({ id, leaseToken }) => ({ id, leaseToken }))
    if (held.length === 0) return 'idle'
    const asked = performance.now()
    const kept = new Set(await dispatch.renew(held, this.#leaseSeconds, clock.now()))
    this.#book.forget(waiting.filter(({ id }) => !kept.has(id)))
    const lost = new Set(held.filter(({ id }) => this.#underWay.has(id) && !kept.has(id)).map(({ leaseToken }) => leaseToken))
    // Their claim is cut off with what was lost of it; they are still ours, and it was no try of theirs.
    for (const { id, leaseToken } of this.#underWay.values()) if (kept.has(id) && lost.has(leaseToken)) this.#held.add(id)
    for (const token of new Set(held.map(({ leaseToken }) => leaseToken)))
      if (lost.has(token)) this.#fences.fall(token)
      else this.#fences.prolong(token, asked)
    return 'idle'
  }

  /** Somebody said stop: what has not left yet goes back to the outbox, to be sent when sending is released. */
  interrupt(): void {
    for (const id of this.#underWay.keys()) this.#held.add(id)
    this.#hold.abort()
    this.#hold = new AbortController()
  }

  /** Lets what is under way end, for `patienceMs` at most, and records it; what is cut off is sent again under the same key. */
  async drain(patienceMs: number): Promise<void> {
    const timer = setTimeout(() => this.#giveUp.abort(), patienceMs)
    await Promise.allSettled([...this.#deliveries])
    await this.#book.close(this.#giveUp.signal)
    clearTimeout(timer)
  }

  #room(): number {
    return this.#deps.courier.capacity - this.#underWay.size - this.#book.size
  }

  #wakeForRoom(): void {
    if (this.#room() >= this.#deps.courier.capacity / 2) this.#deps.wake()
  }

  async #deliver(batch: readonly ClaimedDelivery[], signal: AbortSignal): Promise<void> {
    try {
      await this.#handOver(batch, signal)
    } catch (error) {
      this.#deps.onError(error)
      for (const delivery of batch)
        if (this.#underWay.has(delivery.id)) this.#report(delivery, { kind: 'retry', reason: 'It could not be prepared; see the log.' })
    }
  }

  /** Records that cannot be read for a moment (a database that restarts) do not cost a minute's wait. */
  async #handOver(batch: readonly ClaimedDelivery[], signal: AbortSignal): Promise<void> {
    const { courier, onError } = this.#deps
    for (let tries = 1; ; tries++) {
      const left = batch.filter(({ id }) => this.#underWay.has(id))
      try {
        return await courier.deliver(left, (delivery, outcome) => this.#report(delivery, outcome), signal)
      } catch (error) {
        if (!(error instanceof StoreFailure) || tries >= mostPreparations || signal.aborted) throw error
        onError(error)
        await new Promise((resolve) => setTimeout(resolve, preparationPauseMs))
      }
    }
  }

  #report(delivery: ClaimedDelivery, outcome: Outcome): void {
    const { clock, ids, onSettled, onAddressGone, onError } = this.#deps
    if (!this.#underWay.delete(delivery.id)) return
    // Only a retry needs chance, and the system's generator costs more than the rest of a settlement.
    const now = clock.now()
    const isHeld = this.#held.delete(delivery.id) && outcome.kind === 'retry'
    const settlement: Settlement = isHeld
      ? {
          id: delivery.id,
          leaseToken: delivery.leaseToken,
          at: now,
          state: 'pending',
          dueAt: now,
          detail: 'Sending was stopped before it left.',
        }
      : decideSettlement(delivery, outcome, now, outcome.kind === 'retry' ? ids.chance() : 0)
    this.#book.add(settlement, this.#underWay.size === 0)
    onSettled(delivery, settlement)
    if (outcome.kind === 'address_gone') onAddressGone(delivery, outcome.reason).catch(onError)
  }
}
