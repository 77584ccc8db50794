/** The value below which so much of the sample lies; 0.5 is the median. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Named figures of one round of one contestant. */
export type Figures = Readonly<Record<string, number>>

/** Medians by contestant and figure. */
export type Medians = ReadonlyMap<string, Figures>

/**
 * Lets every contestant run once per repeat, in turn, so that what else happens on the machine hits all of them alike, and answers the
 * median of each figure. The first round is thrown away: compilers and caches are cold in it.
 */
export const interleave = async (
  repeats: number,
  contestants: Readonly<Record<string, () => Promise<Figures>>>,
  onRound: (repeat: number, name: string, figures: Figures) => void = () => undefined,
): Promise<Medians> => {
  const samples = new Map<string, Figures[]>(Object.keys(contestants).map((name) => [name, []]))
  for (let repeat = 0; repeat <= repeats; repeat++) {
    for (const [name, run] of Object.entries(contestants)) {
      const figures = await run()
      if (repeat === 0) continue
      samples.get(name)?.push(figures)
      onRound(repeat, name, figures)
    }
  }
  return new Map([...samples].map(([name, all]) => [name, mediansOf(all)]))
}

const mediansOf = (all: readonly Figures[]): Figures => {
  const names = Object.keys(all[0] ?? {})
  return Object.fromEntries(names.map((name) => [name, median(all.map((figures) => figures[name] ?? Number.NaN))]))
}
