import { randomInt } from 'node:crypto'

/** Randomness that can be had again: the same seed gives the same run, as far as the machine allows. */
export interface Chance {
  readonly seed: number
  /** In [0, 1). */
  next(): number
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
}

/** The seed that the environment asks for, or a fresh one. */
export const seedOf = (text: string | undefined): number => (text === undefined || text === '' ? randomInt(2 ** 31) : Number(text) >>> 0)

/** Mulberry32: small, and good enough to choose moments. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { seed, next, between: (least, most) => least + Math.floor(next() * (most - least + 1)) }
}
