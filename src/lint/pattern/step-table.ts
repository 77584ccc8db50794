const width = 3

/**
 * Steps of an automaton that were taken before: from which state, over which kind of token, to which state. Open addressing in one
 * typed array: a look-up touches one line of memory, where a Map for each state touched four.
 */
export class StepTable {
  #entries = new Int32Array(width << 12).fill(-1)
  #mask = (1 << 12) - 1
  size = 0

  /** Minus one for a step that was never taken. */
  get(state: number, kind: number): number {
    const entries = this.#entries
    for (let at = this.#first(state, kind); ; at = (at + 1) & this.#mask) {
      const from = entries[at * width]
      if (from === state && entries[at * width + 1] === kind) return entries[at * width + 2] ?? -1
      if (from === -1) return -1
    }
  }

  add(state: number, kind: number, to: number): void {
    if (this.size * 2 > this.#mask) this.#grow()
    this.size++
    let at = this.#first(state, kind)
    while (this.#entries[at * width] !== -1) at = (at + 1) & this.#mask
    this.#entries.set([state, kind, to], at * width)
  }

  #first(state: number, kind: number): number {
    const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ kind, 0x85ebca6b)
    return (mixed ^ (mixed >>> 15)) & this.#mask
  }

  #grow(): void {
    const old = this.#entries
    this.#entries = new Int32Array(old.length * 2).fill(-1)
    this.#mask = this.#mask * 2 + 1
    this.size = 0
    for (let at = 0; at < old.length; at += width) if (old[at] !== -1) this.add(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0)
  }
}
