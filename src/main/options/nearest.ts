/** Edits (insert, delete, replace) that turn `a` into `b`; one row of the usual table is kept. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const above = row
    row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
  }
  return row[b.length] ?? 0
}

const longestCompared = 60

/** The name that was probably meant, or undefined when none is alike enough to be worth a guess. */
export const nearestName = (typed: string, known: readonly string[]): string | undefined => {
  if (typed.length > longestCompared) return undefined
  const [best] = known.map((name) => ({ name, edits: distance(typed, name) })).sort((a, b) => a.edits - b.edits)
  return best !== undefined && best.edits <= Math.max(2, best.name.length / 2) ? best.name : undefined
}
