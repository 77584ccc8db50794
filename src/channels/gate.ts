import type { Lane } from '../core/delivery/delivery.ts'
import type { Timers } from './timers.ts'

export interface GateTerms {
  /** How many may be inside at once. */
  readonly places: number
  /** How many may go in a second, or null for as many as find a place. */
  readonly perSecond: number | null
  readonly timers: Timers
}

/** Lets work in by places and by rate; whom a person waits for (lane 0) goes first, otherwise who asked first. */
export interface Gate {
  /** Does `work` when it is its turn; answers undefined when `signal` came first. */
  within<T>(lane: Lane, signal: AbortSignal, work: () => Promise<T>): Promise<T | undefined>
}

interface Waiting {
  readonly lane: Lane
  readonly go: () => void
}

/**
 * After a pause up to one second's worth of the rate may go at once. The rate holds for this process: several nodes share a
 * destination's limit by dividing it.
 */
export const openGate = ({ places, perSecond, timers }: GateTerms): Gate => {
  const lanes: readonly [Waiting[], Waiting[]] = [[], []]
  const interval = perSecond === null ? 0 : 1000 / perSecond
  const burst = perSecond === null ? 0 : Math.max(0, 1000 - interval)
  let free = places
  // The generic cell rate algorithm: one number remembers all that was let through.
  let nextFree = timers.now()
  let isTimed = false

  const pump = (): void => {
    while (free > 0 && !isTimed) {
      const lane = lanes[0].length > 0 ? lanes[0] : lanes[1]
      if (lane.length === 0) return
      const now = timers.now()
      const wait = nextFree - burst - now
      if (perSecond !== null && wait > 0) {
        isTimed = true
        timers.after(wait, () => {
          isTimed = false
          pump()
        })
        return
      }
      nextFree = Math.max(nextFree, now) + interval
      free--
      lane.shift()?.go()
    }
  }
  const enter = (lane: Lane, signal: AbortSignal): Promise<boolean> =>
    new Promise((resolve) => {
      const leave = (): void => {
        const at = lanes[lane].indexOf(waiting)
        if (at !== -1) lanes[lane].splice(at, 1)
        resolve(false)
      }
      const go = (): void => {
        signal.removeEventListener('abort', leave)
        resolve(true)
      }
      const waiting = { lane, go }
      if (signal.aborted) return resolve(false)
      signal.addEventListener('abort', leave, { once: true })
      lanes[lane].push(waiting)
      pump()
    })
  return {
    within: async (lane, signal, work) => {
      if (!(await enter(lane, signal))) return undefined
      try {
        return await work()
      } finally {
        free++
        pump()
      }
    },
  }
}
