export interface Keeper {
  /** There is something new to write; what is being written at the moment is followed by another round. */
  changed(): void
  settled(): Promise<void>
  readonly trouble: string | undefined
}

/** A full disk frees itself when somebody frees it; looking every ten seconds costs nothing. */
const retryMilliseconds = 10_000

const reasonOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error))

/**
 * Writes behind the readers' backs: one round at a time, the newest state, never in the way of the page. A disk that refuses is
 * reported once and tried again; memory goes on serving.
 */
export const createKeeper = (write: () => Promise<void>, onTrouble: (trouble: string | undefined) => void = () => {}): Keeper => {
  let isDue = false
  let round: Promise<void> | undefined
  let trouble: string | undefined
  let retry: NodeJS.Timeout | undefined
  const note = (found: string | undefined): void => {
    if (found !== trouble) onTrouble(found)
    trouble = found
  }
  const work = async (): Promise<void> => {
    while (isDue) {
      isDue = false
      const failure = await write().then(
        () => undefined,
        (error: unknown) => reasonOf(error),
      )
      note(failure)
      if (failure !== undefined) retry = setTimeout(changed, retryMilliseconds).unref()
    }
    round = undefined
  }
  const changed = (): void => {
    clearTimeout(retry)
    isDue = true
    round ??= work()
  }
  return {
    changed,
    settled: async () => {
      await round
    },
    get trouble() {
      return trouble
    },
  }
}
