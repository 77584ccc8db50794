/** Ends what takes too long. `exceeded` rejects when the time is over; `end` calls it off. */
export class TimeLimit {
  readonly exceeded: Promise<never>
  #timer: NodeJS.Timeout | undefined

  constructor(limitMs: number, onExceeded: () => void) {
    this.exceeded = new Promise<never>((_, reject) => {
      this.#timer = setTimeout(() => {
        reject(new Error(`a transaction was not finished after ${limitMs / 1000} seconds and was rolled back`))
        onExceeded()
      }, limitMs)
    })
    // Nobody need be listening any more when the time is over.
    this.exceeded.catch(() => undefined)
  }

  end(): void {
    clearTimeout(this.#timer)
  }
}
