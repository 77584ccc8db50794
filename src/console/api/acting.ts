/** One request for the same thing asked twice at once: a double click means one draft and one test mail. */
export class Acting<T> {
  readonly #running = new Map<string, Promise<T>>()
  #repeats = 0

  once(input: unknown, act: () => Promise<T>): Promise<T> {
    const key = JSON.stringify(input) ?? ''
    const running = this.#running.get(key)
    if (running) {
      this.#repeats++
      return running
    }
    const started = act().finally(() => this.#running.delete(key))
    this.#running.set(key, started)
    return started
  }

  /** Whether the answer that has come was told already, or will be by the repetition that waited for it too. */
  isToldElsewhere(): boolean {
    if (this.#repeats === 0) return false
    this.#repeats--
    return true
  }
}
