import { type DispatchStore, StoreFailure } from '../app/store.ts'
import type { Settlement } from '../core/delivery/delivery.ts'

export interface SettlementBookDeps {
  readonly onError: (error: unknown) => void
  /** Some outcomes are in the records and their places free. */
  readonly onWritten: () => void
}

const batch = 100
const gatherMs = 20
const againMs = 250

/**
 * Outcomes on their way into the records, many to a transaction. When the records cannot be reached they are kept and written later:
 * forgetting them would send every one of these messages again.
 */
export class SettlementBook {
  readonly #dispatch: Pick<DispatchStore, 'settle'>
  readonly #deps: SettlementBookDeps
  readonly #waiting = new Map<string, Settlement>()
  #writing: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(dispatch: Pick<DispatchStore, 'settle'>, deps: SettlementBookDeps) {
    this.#dispatch = dispatch
    this.#deps = deps
  }

  get size(): number {
    return this.#waiting.size
  }

  waiting(): readonly Settlement[] {
    return [...this.#waiting.values()]
  }

  /** `isLast`: nothing else is under way, so that waiting for company would only cost time. */
  add(settlement: Settlement, isLast: boolean): void {
    this.#waiting.set(settlement.id, settlement)
    if (isLast || this.#waiting.size >= batch) this.#write()
    else this.#writeIn(gatherMs)
  }

  forget(settlements: readonly Settlement[]): void {
    for (const settlement of settlements) if (this.#waiting.get(settlement.id) === settlement) this.#waiting.delete(settlement.id)
  }

  /** Writes what is left, trying until it is done or `signal` says that there is no more time. */
  async close(signal: AbortSignal): Promise<void> {
    while (this.#waiting.size > 0 && !signal.aborted) {
      this.#write()
      await this.#writing
      if (this.#waiting.size > 0) await new Promise((resolve) => setTimeout(resolve, gatherMs))
    }
    clearTimeout(this.#timer)
  }

  #writeIn(milliseconds: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#write()
    }, milliseconds)
  }

  /** One transaction at a time, so that outcomes gather while one is being written. */
  #write(): void {
    if (this.#writing || this.#waiting.size === 0) return
    const settlements = this.waiting()
    this.#writing = this.#dispatch
      .settle(settlements)
      .then(() => {
        this.forget(settlements)
        this.#writing = undefined
        if (this.#waiting.size >= batch) this.#write()
        else if (this.#waiting.size > 0) this.#writeIn(gatherMs)
        this.#deps.onWritten()
      })
      .catch((error: unknown) => {
        this.#writing = undefined
        // What is not the records' trouble would fail for ever; those leases run out, and the rows are sent again under their keys.
        if (!(error instanceof StoreFailure)) this.forget(settlements)
        this.#writeIn(againMs)
        this.#deps.onError(error)
      })
  }
}
