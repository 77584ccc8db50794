import type { Timers } from './timers.ts'

/** Lets messages through at a rate, in the order in which they ask. */
export interface Pace {
  /** Resolves true when it is this one's turn, false when `signal` came first. */
  turn(signal: AbortSignal): Promise<boolean>
}

/** As many as ask: no rate at all. */
export const unpaced: Pace = { turn: async (signal) => !signal.aborted }

/**
 * At most `perSecond` on average, and after a pause up to one second's worth at once. The rate holds for this process; several nodes
 * share a relay's limit by dividing it.
 */
export const openPace = (perSecond: number, timers: Timers): Pace => {
  const interval = 1000 / perSecond
  const burst = Math.max(0, 1000 - interval)
  // The generic cell rate algorithm: one number remembers all that was let through.
  let nextFree = timers.now()
  return {
    turn: (signal) => {
      const now = timers.now()
      const wait = Math.max(0, nextFree - burst - now)
      if (signal.aborted) return Promise.resolve(false)
      nextFree = Math.max(nextFree, now) + interval
      return wait === 0 ? Promise.resolve(true) : waited(wait, signal, timers)
    },
  }
}

const waited = (milliseconds: number, signal: AbortSignal, timers: Timers): Promise<boolean> =>
  new Promise((resolve) => {
    const stop = (): void => {
      takeBack()
      resolve(false)
    }
    const takeBack = timers.after(milliseconds, () => {
      signal.removeEventListener('abort', stop)
      resolve(true)
    })
    signal.addEventListener('abort', stop, { once: true })
  })
