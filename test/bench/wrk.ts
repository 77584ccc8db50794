import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Figures } from './interleaved.ts'
import { busyMicros, cpuMicros, ownMicros, spawnPinned } from './pinned.ts'

export const hasWrk = spawnSync('wrk', ['-v']).error === undefined

export interface Load {
  readonly url: string
  readonly connections: number
  readonly seconds: number
  readonly headers: Readonly<Record<string, string>>
  /** Whose processor time is to be counted. */
  readonly serverPid: number
}

const units: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 }

const milliseconds = (line: string | undefined): number => {
  const match = /([\d.]+)(us|ms|s|m)\b/.exec(line ?? '')
  return Number(match?.[1]) * (units[match?.[2] ?? ''] ?? Number.NaN)
}

const numberIn = (output: string, pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? 0)

/**
 * One run of wrk: requests a second, the slowest hundredth, the server's processor time a request, what went wrong, and how many cores
 * somebody else was using meanwhile. With more than a twentieth of a core the first two say more about the others than about us.
 */
export const runWrk = async ({ url, connections, seconds, headers, serverPid }: Load): Promise<Figures> => {
  const fields = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const [before, ownBefore, busyBefore] = [cpuMicros(serverPid), ownMicros(), busyMicros()]
  const child = spawnPinned(1, 'wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '--latency', ...fields, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!child.stdout) throw new Error('wrk has no output')
  const [output] = await Promise.all([text(child.stdout), once(child, 'close')])
  const requests = numberIn(output, /(\d+) requests in/)
  const spent = cpuMicros(serverPid) - before
  const ours = spent + ownMicros() - ownBefore
  return {
    perSecond: numberIn(output, /Requests\/sec:\s+([\d.]+)/),
    p99: milliseconds(/99%.*/.exec(output)?.[0]),
    cpu: spent / requests,
    others: Math.max(0, busyMicros() - busyBefore - ours) / (seconds * 1_000_000),
    errors: numberIn(output, /Non-2xx or 3xx responses: (\d+)/) + numberIn(output, /Socket errors: .*timeout (\d+)/),
  }
}
