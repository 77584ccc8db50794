/** One at a time, in the order of asking: SQLite's own waiting is by chance, and one of three writers starved for seconds under it. */
export class Turns {
  #isTaken = false
  #isClosed = false
  readonly #queue: ((taken: true) => void)[] = []

  /** Waits for the turn; undefined when it did not come within `patienceMs`. Whoever has it must call the answered function once. */
  async take(patienceMs: number): Promise<(() => void) | undefined> {
    if (this.#isClosed) return undefined
    if (!this.#isTaken) {
      this.#isTaken = true
      return this.#giveUpOnce()
    }
    return (await this.#wait(patienceMs)) ? this.#giveUpOnce() : undefined
  }

  /** Waits for everybody who has asked, and lets nobody in after them. */
  async close(): Promise<void> {
    const last = this.take(2 ** 31 - 1)
    this.#isClosed = true
    await last
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  #wait(patienceMs: number): Promise<boolean> {
    return new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => {
        this.#queue.splice(this.#queue.indexOf(waiting), 1)
        resolve(false)
      }, patienceMs)
      const waiting = (): void => {
        clearTimeout(timer)
        resolve(true)
      }
      this.#queue.push(waiting)
    })
  }

  #giveUpOnce(): () => void {
    let isDone = false
    return () => {
      if (isDone) return
      isDone = true
      const next = this.#queue.shift()
      if (next) next(true)
      else this.#isTaken = false
    }
  }
}
