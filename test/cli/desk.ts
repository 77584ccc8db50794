import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Machine } from '../../src/cli/machine.ts'
import { runCommandLine } from '../../src/cli/program.ts'
import type { ExitCode } from '../../src/cli/terminal.ts'
import { startServer } from '../../src/main/build.ts'
import { openLog } from '../../src/main/log.ts'
import { processMachine } from '../../src/main/machine.ts'
import type { Environment } from '../../src/main/options/read.ts'
import { parseOptions } from '../../src/main/options.ts'
import { sharedThreads } from '../contract/shared-threads.ts'

export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

export interface Typed {
  /** Lines of standard input. */
  readonly lines?: readonly string[]
  /** What a person answers; without it nobody is there. */
  readonly answer?: string
  readonly machine?: Partial<Machine>
}

const machines = new WeakMap<Environment, Machine>()
const machineOf = (env: Environment): Machine => {
  const machine = machines.get(env) ?? processMachine(env)
  machines.set(env, machine)
  return machine
}

/** Runs the command line in this process as a person would at a terminal, on the machine of these environment variables. */
export const runIn = async (env: Environment, args: readonly string[], typed: Typed = {}): Promise<Ran> => {
  const out: string[] = []
  const err: string[] = []
  const machine: Machine = {
    ...machineOf(env),
    pause: (milliseconds) => wait(milliseconds),
    terminal: {
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
      strong: (text) => void out.push(`${text}\n`),
      lines: async function* () {
        yield* typed.lines ?? []
      },
      readFile: (path) => readFile(path, 'utf8'),
      ask: async (question) => {
        err.push(question)
        return typed.answer ?? null
      },
    },
    ...typed.machine,
  }
  const code = await runCommandLine(args, machine)
  return { code, out: out.join(''), err: err.join('') }
}

export interface Desk {
  readonly env: Environment
  readonly url: string
  run(...args: readonly string[]): Promise<Ran>
  /** With an answer at the terminal. */
  runWith(typed: Typed, ...args: readonly string[]): Promise<Ran>
  /** What a command prints with --json. */
  json<T = Record<string, unknown>>(...args: readonly string[]): Promise<T>
  close(): Promise<void>
}

const parseJson = <T>(text: string): T => JSON.parse(text) as T

/** A real server in a folder of its own, and the command line beside it. */
export const openDesk = async (more: Environment = {}): Promise<Desk> => {
  const data = more.FORTHRIGHT_DATA ?? (await mkdtemp(join(tmpdir(), 'forthright-cli-')))
  const start = { FORTHRIGHT_DATA: data, FORTHRIGHT_PORT: '0', FORTHRIGHT_OPS_PORT: '0', FORTHRIGHT_UNDO_SECONDS: '0', ...more }
  const options = parseOptions(start, () => '')
  if (!options.ok) throw new Error(options.fault.detail)
  const assetsFolder = pathToFileURL(`${data}/`)
  const onFatal = (reason: string): never => {
    throw new Error(reason)
  }
  const deps = { log: openLog('silent'), version: 'test', assetsFolder, onFatal, threads: sharedThreads }
  const server = await startServer(options.value, deps)
  const env = { FORTHRIGHT_DATA: data, FORTHRIGHT_URL: server.url }
  const run = (...args: readonly string[]) => runIn(env, args)
  return {
    env,
    url: server.url,
    run,
    runWith: (typed, ...args) => runIn(env, args, typed),
    json: async (...args) => {
      const ran = await run(...args, '--json')
      if (ran.code !== 0) throw new Error(`exit code ${ran.code}: ${ran.err}`)
      return parseJson(ran.out)
    },
    close: async () => {
      await server.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}
