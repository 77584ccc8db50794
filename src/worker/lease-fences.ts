/** Monotonic moments in milliseconds, as `performance.now()` counts them: it goes on while the process is stopped. */
type Ticks = number

interface Fence {
  readonly lost: AbortController
  timer: NodeJS.Timeout
}

/**
 * Of each claim the signal that its lease is lost. A process that was stopped and goes on finds it aborted as soon as its lease, counted
 * from before it was asked for, is over: by then another node may be sending the same rows.
 */
export class LeaseFences {
  readonly #leaseMs: number
  readonly #fences = new Map<string, Fence>()

  constructor(leaseMs: number) {
    this.#leaseMs = leaseMs
  }

  raise(token: string, askedAt: Ticks): AbortSignal {
    const fence = { lost: new AbortController(), timer: this.#endOf(token, askedAt) }
    this.#fences.set(token, fence)
    return fence.lost.signal
  }

  prolong(token: string, askedAt: Ticks): void {
    const fence = this.#fences.get(token)
    if (!fence) return
    clearTimeout(fence.timer)
    fence.timer = this.#endOf(token, askedAt)
  }

  fall(token: string): void {
    this.#fences.get(token)?.lost.abort()
  }

  remove(token: string): void {
    clearTimeout(this.#fences.get(token)?.timer)
    this.#fences.delete(token)
  }

  #endOf(token: string, askedAt: Ticks): NodeJS.Timeout {
    const left = Math.max(0, askedAt + this.#leaseMs - performance.now())
    return setTimeout(() => this.fall(token), left).unref()
  }
}
