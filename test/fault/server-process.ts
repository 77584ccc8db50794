import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** The built server in a process of its own. */
export interface ServerProcess {
  readonly url: string
  readonly pid: number
  /** True when the process has ended, by whomever. */
  hasEnded(): boolean
  /** True when it was ended by SIGKILL. */
  isKilled(): boolean
  /** Resolves when it has ended, however it ends. */
  readonly ended: Promise<void>
  kill9(): Promise<void>
  /** SIGTERM; answers the exit code. */
  stop(): Promise<number | null>
  /** What it said on standard error. */
  words(): string
}

export interface ServerCommand {
  /** The bundle, or its place. */
  readonly entry: string
  readonly env: Readonly<Record<string, string>>
  /** A program that runs it, with its arguments: strace and the like. */
  readonly under?: readonly string[]
}

const greeting = /serves (https?:\/\/\S+)/

/** Resolves when the server says where it is, its records open or known to be closed. Throws with its words when it ends before. */
export const startServerProcess = async ({ entry, env, under = [] }: ServerCommand): Promise<ServerProcess> => {
  const [command = process.execPath, ...args] = [...under, process.execPath, entry, 'serve']
  const { PATH, NODE_COMPILE_CACHE = '' } = process.env
  const child = spawn(command, args, { env: { PATH, NODE_COMPILE_CACHE, TZ: 'UTC', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const words: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => words.push(text))
  const ended = once(child, 'exit').then(() => undefined)
  const endWithUs = (): void => void child.kill('SIGKILL')
  process.once('exit', endWithUs)
  void ended.then(() => process.off('exit', endWithUs))
  const url = await urlOf(child, ended, () => words.join(''))
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended
  }
  return {
    url,
    pid: child.pid ?? 0,
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    isKilled: () => child.signalCode === 'SIGKILL',
    kill9: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM')
      return child.exitCode
    },
    words: () => words.join(''),
  }
}

const urlOf = (child: ChildProcess, ended: Promise<void>, words: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const url = greeting.exec(said)?.[1]
      if (url !== undefined) resolve(url)
    })
    void ended.then(() => reject(new Error(`The server ended before it served: ${said}${words()}`)))
  })
