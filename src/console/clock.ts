import { type Instant, instantOfMilliseconds } from '../core/time.ts'

/** The browser's clock: for countdowns and "in 12 minutes" only, never for what is decided. */
export const now = (): Instant => instantOfMilliseconds(Date.now())
