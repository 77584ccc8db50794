/** A row of the list as it stood when it was drawn last: the words by which an action is known, and the key that is its own on this page. */
export interface KeyedRow {
  readonly what: string
  readonly key: number
}

/**
 * Keys for the rows of actions, which have no name of their own: a row keeps its key where its words are found again, and where it only
 * reads otherwise than before. So what is typed into one stays with it while others come and go, also by a colleague's hand.
 */
export const keyedRows = (before: readonly KeyedRow[], whats: readonly string[]): readonly KeyedRow[] => {
  const free = new Map(before.map((row) => [row.key, row]))
  const taken = new Map<number, number>()
  const take = (at: number, row: KeyedRow | undefined): void => {
    if (row === undefined || taken.has(at) || !free.delete(row.key)) return
    taken.set(at, row.key)
  }
  whats.forEach((what, at) => {
    if (before[at]?.what === what) take(at, before[at])
  })
  whats.forEach((what, at) => {
    if (!taken.has(at))
      take(
        at,
        [...free.values()].find((row) => row.what === what),
      )
  })
  whats.forEach((_, at) => {
    take(at, before[at])
  })
  let next = Math.max(0, ...before.map(({ key }) => key))
  return whats.map((what, at) => ({ what, key: taken.get(at) ?? ++next }))
}
