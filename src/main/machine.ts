import { readFileSync } from 'node:fs'
import type { Machine } from '../cli/machine.ts'
import { parseTimeZone } from '../core/time.ts'
import { systemClock } from './clock.ts'
import { backup } from './commands/backup.ts'
import { startOwnServer } from './commands/own-server.ts'
import { restore } from './commands/restore.ts'
import { serve } from './commands/serve.ts'
import { verify } from './commands/verify.ts'
import { findServer } from './find-server.ts'
import type { Environment } from './options/read.ts'
import { processTerminal } from './process-terminal.ts'

const zoneHere = () => {
  const zone = parseTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone)
  if (!zone.ok) throw new Error(zone.fault.detail)
  return zone.value
}

/** Resolves at the first SIGINT or SIGTERM. The second one has its usual effect, so that nobody is ever kept waiting. */
const firstSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

/** This process and this machine as commands see them. */
export const processMachine = (env: Environment): Machine => {
  const terminal = processTerminal(process)
  const readFile = (path: string): string => readFileSync(path, 'utf8')
  const place = { terminal, env, readFile }
  return {
    terminal,
    zone: zoneHere(),
    now: () => systemClock.now(),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    fetch: (request) => fetch(request),
    findServer: (given) => findServer(given, env, readFile),
    serve: () => serve({ ...place, stopped: firstSignal() }),
    backup: (file) => backup(file, place),
    restore: (file) => restore(file, place),
    verify: () => verify(place),
    startOwnServer: () => startOwnServer(env, readFile),
    interrupted: firstSignal,
  }
}
