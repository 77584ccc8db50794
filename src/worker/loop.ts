/** What a beat found: more work at once, nothing until the next beat or hint, or nothing before a moment (milliseconds from now). */
export type Beat = 'more' | 'idle' | number

export interface LoopOptions {
  readonly name: string
  /** The longest rest; hints cut it short. */
  readonly restMs: number
  readonly beat: (signal: AbortSignal) => Promise<Beat>
  readonly onError: (name: string, error: unknown) => void
}

export interface Loop {
  wake(): void
  /** Resolves when the beat under way has ended. */
  stop(): Promise<void>
}

// Short, because what failed may be one stuck notice while others are due, or a database that is back already.
const longestPauseMs = 5_000

/** Runs beats one after another. A beat that throws is reported and tried again after a growing pause: a loop never dies. */
export const startLoop = ({ name, restMs, beat, onError }: LoopOptions): Loop => {
  const stopping = new AbortController()
  let isWoken = false
  let endRest: (() => void) | undefined
  const rest = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      endRest = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  let pauseMs = 0
  /** Milliseconds to rest after one beat. */
  const once = async (): Promise<number> => {
    try {
      const found = await beat(stopping.signal)
      pauseMs = 0
      if (found === 'more') return 0
      return found === 'idle' ? restMs : Math.min(restMs, Math.max(0, found))
    } catch (error) {
      onError(name, error)
      pauseMs = Math.min(longestPauseMs, pauseMs * 2 || 250)
      return pauseMs
    }
  }
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      isWoken = false
      const wait = await once()
      // A hint that came during the beat means that there is news; after a failure it does not shorten the pause.
      const isDue = wait === 0 || (isWoken && pauseMs === 0)
      if (!isDue && !stopping.signal.aborted) await rest(wait)
      endRest = undefined
    }
  }
  const running = run()
  return {
    wake: () => {
      isWoken = true
      if (pauseMs === 0) endRest?.()
    },
    stop: async () => {
      stopping.abort()
      endRest?.()
      await running
    },
  }
}
