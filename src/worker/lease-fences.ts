/** Monotonic moments in milliseconds, as `performance.now()` counts them: it goes on while the process is stopped. */
type Ticks = number

interface Fence {
  readonly lost: AbortController
  endsAt: Ticks
  timer: NodeJS.Timeout
  /** Forgets what else would abort it. */
  readonly letGo: () => void
}

/** Of a process that goes on, answers from the wire are heard before timers run out: whoever is about to send asks the clock itself. */
const askedEachTime = (fence: Fence): AbortSignal => {
  const { signal } = fence.lost
  const isAborted = Object.getOwnPropertyDescriptor(AbortSignal.prototype, 'aborted')?.get
  return Object.defineProperty(signal, 'aborted', {
    get: () => {
      if (!isAborted?.call(signal) && performance.now() >= fence.endsAt) fence.lost.abort()
      return isAborted?.call(signal)
    },
  })
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

  /** A signal that aborts with any of `others` too. */
  raise(token: string, askedAt: Ticks, others: readonly AbortSignal[]): AbortSignal {
    const lost = new AbortController()
    const stop = (): void => lost.abort()
    for (const other of others) other.addEventListener('abort', stop, { once: true })
    const fence: Fence = {
      ...{ lost, ...this.#endOf(token, askedAt) },
      letGo: () => {
        for (const other of others) other.removeEventListener('abort', stop)
      },
    }
    this.#fences.set(token, fence)
    if (others.some(({ aborted }) => aborted)) stop()
    return askedEachTime(fence)
  }

  prolong(token: string, askedAt: Ticks): void {
    const fence = this.#fences.get(token)
    if (!fence) return
    clearTimeout(fence.timer)
    Object.assign(fence, this.#endOf(token, askedAt))
  }

  fall(token: string): void {
    this.#fences.get(token)?.lost.abort()
  }

  remove(token: string): void {
    const fence = this.#fences.get(token)
    clearTimeout(fence?.timer)
    fence?.letGo()
    this.#fences.delete(token)
  }

  #endOf(token: string, askedAt: Ticks): Pick<Fence, 'endsAt' | 'timer'> {
    const endsAt = askedAt + this.#leaseMs
    const timer = setTimeout(() => this.fall(token), Math.max(0, endsAt - performance.now())).unref()
    return { endsAt, timer }
  }
}
