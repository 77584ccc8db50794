import type { Health } from './outcome.ts'

/** Not now: `waitMilliseconds` is how long it makes no sense to ask again. */
export interface Later {
  readonly health: 'later'
  readonly reason: string
  readonly waitMilliseconds: number
}

type Turn = { readonly startedAt: number } | Later

const firstRoom = 5
const mostRoom = 20
// Believed of a host that nobody has asked yet: a first burst may queue, but leaves half of the channel to others.
const firstAnswerMilliseconds = 400
const longestQueueMilliseconds = 10_000
const silencesToDeath = 3
const shortestDeathMilliseconds = 30_000
const longestDeathMilliseconds = 600_000

export const stopped: Later = { health: 'later', reason: 'Stopped before it was sent.', waitMilliseconds: 0 }

/** How one host is doing, and who waits for it. Times are the timers' milliseconds. */
export class Destination {
  /** When each request under way began. */
  readonly #active = new Set<{ readonly startedAt: number }>()
  readonly #queue: ((turn: Turn) => void)[] = []
  /** How many at once: grows with each good answer and halves with each bad one, as mail servers treat each other. */
  #room = firstRoom
  /** A moving average. */
  #answerMilliseconds = firstAnswerMilliseconds
  #silences = 0
  #deadUntil = 0

  get isIdle(): boolean {
    return this.#active.size === 0 && this.#queue.length === 0
  }

  /** Resolves with a turn to give back to `leave`, or with the reason why there is none. */
  enter(signal: AbortSignal, now: number): Promise<Turn> {
    if (signal.aborted) return Promise.resolve(stopped)
    const later = this.#refusal(now, this.#queue.length + 1)
    if (later !== undefined) return Promise.resolve(later)
    if (this.#hasRoom) return Promise.resolve(this.#begin(now))
    return new Promise((resolve) => {
      const settle = (turn: Turn): void => {
        signal.removeEventListener('abort', stop)
        resolve(turn)
      }
      const stop = (): void => {
        this.#queue.splice(this.#queue.indexOf(settle), 1)
        settle(stopped)
      }
      signal.addEventListener('abort', stop, { once: true })
      this.#queue.push(settle)
    })
  }

  /** Learns from how it went, lets the next ones in, and sends away those for whom the queue has become too long. */
  leave(turn: { readonly startedAt: number }, health: Health, now: number): void {
    this.#active.delete(turn)
    this.#answerMilliseconds += (now - turn.startedAt - this.#answerMilliseconds) / 5
    this.#room = health === 'well' ? Math.min(mostRoom, this.#room + 1 / 4) : Math.max(1, this.#room / 2)
    this.#silences = health === 'silent' ? this.#silences + 1 : 0
    const excess = this.#silences - silencesToDeath
    if (excess >= 0) this.#deadUntil = now + Math.min(longestDeathMilliseconds, shortestDeathMilliseconds * 2 ** excess)
    while (now >= this.#deadUntil && this.#queue.length > 0 && this.#hasRoom) this.#queue.shift()?.(this.#begin(now))
    for (let later = this.#queueRefusal(now); later !== undefined; later = this.#queueRefusal(now)) this.#queue.pop()?.(later)
  }

  get #hasRoom(): boolean {
    return this.#active.size < Math.floor(this.#room)
  }

  #begin(startedAt: number): { readonly startedAt: number } {
    const turn = { startedAt }
    this.#active.add(turn)
    return turn
  }

  #queueRefusal(now: number): Later | undefined {
    return this.#queue.length === 0 ? undefined : this.#refusal(now, this.#queue.length)
  }

  /** `place` in the queue, from 1. */
  #refusal(now: number, place: number): Later | undefined {
    if (now < this.#deadUntil)
      return { health: 'later', reason: 'The destination did not answer just before.', waitMilliseconds: this.#deadUntil - now }
    // What hangs right now tells more than what was fast a minute ago.
    const [oldest] = this.#active
    const answer = Math.max(this.#answerMilliseconds, oldest === undefined ? 0 : now - oldest.startedAt)
    const wait = (place * answer) / this.#room
    return this.#hasRoom || wait <= longestQueueMilliseconds
      ? undefined
      : { health: 'later', reason: 'The destination is slow, and many are waiting for it.', waitMilliseconds: wait }
  }
}
