import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-V']).status === 0

/** Whether the servers and their client have a core each. */
export const arePinned = canPin

/** Starts a command on one core, where the machine lets us choose: servers on 0, clients on 1, so that neither is charged for the other. */
export const spawnPinned = (core: 0 | 1, command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess =>
  canPin ? spawn('taskset', ['-c', String(core), command, ...args], options) : spawn(command, args, options)

const ticksPerSecond = 100

/** User and system time that a process has used, in microseconds (proc(5): utime and stime, in ticks of a hundredth of a second). */
export const cpuMicros = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1_000_000) / ticksPerSecond
}
