import { type Instant, isBefore } from '../../core/time.ts'
import { now } from '../clock.ts'
import { isAway } from './refused.ts'

const pauseMilliseconds = 1000

const pause = (): Promise<void> => new Promise((go) => void setTimeout(go, pauseMilliseconds))

/**
 * Tries what has to happen before its time is over, for as long as nobody answers. `onAway` hears of every try that reached nobody and
 * will be repeated.
 */
export const triedUntil = async <T>(until: Instant, act: () => Promise<T>, onAway: () => void, rest = pause): Promise<T> => {
  for (;;) {
    try {
      return await act()
    } catch (error) {
      if (!isAway(error) || !isBefore(now(), until)) throw error
      onAway()
      await rest()
    }
  }
}
