import { randomBytes } from 'node:crypto'
import { monotonicFactory } from 'ulid'
import type { Clock, Ids } from '../app/ports.ts'
import { idOf } from '../core/id.ts'

/** Uniform in [0, 1) from the system's generator. */
const uniform = (): number => randomBytes(4).readUInt32BE() / 2 ** 32

/** Ids that rise within a millisecond and keep rising when the clock steps back. */
export const systemIds = (clock: Clock): Ids => {
  const next = monotonicFactory(uniform)
  return {
    next: () => idOf(next(clock.now().epochMilliseconds).toLowerCase()),
    secret: (bytes) => randomBytes(bytes).toString('hex'),
    chance: uniform,
  }
}
