/** What has come in so far, and a way to wait for more without sleeping. */
export interface Arrivals<T> {
  /** Resolves as soon as `predicate` holds of everything that has come in; looks again at each arrival. */
  waitFor(predicate: (items: readonly T[]) => boolean): Promise<void>
}

export function arrivals<T>(): Arrivals<T> & { readonly items: readonly T[]; readonly add: (item: T) => void } {
  const items: T[] = []
  const waiting = new Set<{ readonly predicate: (items: readonly T[]) => boolean; readonly done: () => void }>()
  return {
    items,
    add: (item) => {
      items.push(item)
      for (const wait of waiting) {
        if (!wait.predicate(items)) continue
        waiting.delete(wait)
        wait.done()
      }
    },
    waitFor: (predicate) =>
      new Promise((done) => {
        if (predicate(items)) done()
        else waiting.add({ predicate, done })
      }),
  }
}
