import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-V']).status === 0

/** Whether the servers and their client have a core each. */
export const arePinned = canPin

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

/** Starts a command on one core, where the machine lets us choose: servers on 0, clients on 1, so that neither is charged for the other. It ends with us. */
export const spawnPinned = (core: 0 | 1, command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess => {
  const child = canPin ? spawn('taskset', ['-c', String(core), command, ...args], options) : spawn(command, args, options)
  const end = (): void => void child.kill()
  process.on('exit', end)
  child.on('exit', () => process.removeListener('exit', end))
  return child
}

const ticksPerSecond = 100

/** Processor time of all programs together, in microseconds (proc(5): the first line of /proc/stat without idling and waiting). */
export const busyMicros = (): number => {
  const [user = 0, nice = 0, system = 0, , , irq = 0, soft = 0] =
    readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.split(/\s+/).slice(1).map(Number) ?? []
  return ((user + nice + system + irq + soft) * 1_000_000) / ticksPerSecond
}

const timesOf = (pid: number | 'self', from: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return ((Number(fields[from]) + Number(fields[from + 1])) * 1_000_000) / ticksPerSecond
}

/** User and system time that a process has used, in microseconds (proc(5): utime and stime, in ticks of a hundredth of a second). */
export const cpuMicros = (pid: number): number => timesOf(pid, 11)

/** The same of this process and of its children that have ended (cutime and cstime). */
export const ownMicros = (): number => timesOf('self', 11) + timesOf('self', 13)
