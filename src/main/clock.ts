import type { Clock } from '../app/ports.ts'
import { instantOfMilliseconds } from '../core/time.ts'

export const systemClock: Clock = { now: () => instantOfMilliseconds(Date.now()) }
