/** The passing of time for pacing and for timeouts, never for facts. Given by argument, so that tests move it by hand. */
export interface Timers {
  /** Milliseconds that only grow; their zero means nothing. */
  now(): number
  /** Calls `run` once after so many milliseconds; the answer takes it back. */
  after(milliseconds: number, run: () => void): () => void
}

export const systemTimers: Timers = {
  now: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}
