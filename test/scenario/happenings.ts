/** Lets a test wait for a condition without sleeping: it is looked at again whenever something has happened. */
export class Happenings {
  readonly #waiting = new Set<() => void>()

  tell(): void {
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const resolve of waiting) resolve()
  }

  /** Resolves when `condition` holds. What happens while it is being looked at is not missed. */
  async until(condition: () => boolean | Promise<boolean>): Promise<void> {
    for (;;) {
      const next = new Promise<void>((resolve) => this.#waiting.add(resolve))
      if (await condition()) return
      await next
    }
  }
}
