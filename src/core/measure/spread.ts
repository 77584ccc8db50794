/** How a number is spread over several incidents; `count` says how much that means. */
export interface Spread {
  readonly count: number
  readonly median: number | null
  /** Nine of ten are at most this. */
  readonly ninetieth: number | null
  readonly longest: number | null
}

/** The value that so large a share of the sorted values does not exceed (nearest rank): always one that occurred. */
const atShare = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null

/** Median, ninetieth percentile and longest of what is known; what is null is left out. */
export const spreadOf = (values: readonly (number | null)[]): Spread => {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  return { count: sorted.length, median: atShare(sorted, 0.5), ninetieth: atShare(sorted, 0.9), longest: sorted.at(-1) ?? null }
}
