import { useEffect, useState } from 'react'
import type { Instant } from '../../core/time.ts'
import { now } from '../clock.ts'

/** The time, anew every so many seconds while it is on the screen. */
export const useNow = (seconds: number): Instant => {
  const [at, setAt] = useState(now)
  useEffect(() => {
    const timer = window.setInterval(() => setAt(now()), seconds * 1000)
    return () => window.clearInterval(timer)
  }, [seconds])
  return at
}
