import { availableParallelism, loadavg } from 'node:os'

const fewest = 3
const most = 6
const bytesEach = 2.5 * 2 ** 30

export interface Machine {
  readonly cores: number
  readonly freeBytes: number
  /** Processes that want a core at the moment. */
  readonly load: number
}

const thisMachine = (): Machine => ({ cores: availableParallelism(), freeBytes: process.availableMemory(), load: loadavg()[0] ?? 0 })

/**
 * System tests wait for undo windows, mails and pages more than they compute: six workers and their browsers keep two cores busy where
 * three left them idle for a third of the time. A machine that is busy already, or has little memory, gets the fewest.
 */
export const workersOn = ({ cores, freeBytes, load }: Machine = thisMachine()): number => {
  // The checks before the tests keep each core busy by themselves.
  if (load > 2 * cores) return fewest
  return Math.max(fewest, Math.min(most, 3 * cores, Math.floor(freeBytes / bytesEach)))
}
