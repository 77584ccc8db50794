/** Small and repeatable draws between 0 and 1 (mulberry32): the same seed gives the same row. */
export const chance = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const pick = <One>(list: readonly [One, ...One[]], next: () => number): One => list[Math.floor(next() * list.length)] ?? list[0]
