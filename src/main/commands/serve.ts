import { resolve } from 'node:path'
import type { ExitCode } from '../../cli/terminal.ts'
import { assertNever } from '../../core/result.ts'
import { type RunningServer, type StartDeps, startServer } from '../build.ts'
import { assetsFolder, consoleFolder, descriptionFolder, edition } from '../edition.ts'
import { localUrlOf } from '../find-server.ts'
import { openLog } from '../log.ts'
import { operatorTokenFile } from '../operator-token.ts'
import { type Options, parseOptions } from '../options.ts'
import { findRunning, isAnswering, leaveMark, removeMark } from '../running-mark.ts'
import { makeFolder } from './data-folder.ts'
import type { Place } from './place.ts'
import { startAdvice } from './start-advice.ts'

export interface ServeSetting extends Place {
  /** Resolves when the process is told to stop. */
  readonly stopped: Promise<void>
}

const welcomeLine = (link: string): string =>
  `  Nobody can sign in yet. Open this link, which works once, to become the owner:\n\n  ${link}\n`

/** What a person should know who has just started it. */
export const greeting = (
  options: Options,
  server: Pick<RunningServer, 'url' | 'opsUrl' | 'closed'>,
  welcomeLink: string | undefined,
): string => {
  const isEncrypted = server.url.startsWith('https:')
  return [
    `Forthright ${edition.version} serves ${server.url}`,
    ...(welcomeLink === undefined ? [] : [welcomeLine(welcomeLink)]),
    `  Commands on this machine find their token in ${operatorTokenFile(options.data)}. Try: npx forthright demo`,
    ...(options.smtp === null ? ['  Mails are caught by the built-in postbox and reach nobody until FORTHRIGHT_SMTP_URL is set.'] : []),
    ...(isEncrypted ? [] : ['  Plain HTTP is not encrypted: whoever can listen in on the way reads tokens and subscribers’ links.']),
    ...(server.closed ? [`  The records are not open: ${server.closed.advice} The page goes on; the API answers 503.`] : []),
    `  /healthz and /metrics: ${server.opsUrl}`,
    '',
  ].join('\n')
}

type Started =
  | { readonly kind: 'started'; readonly server: RunningServer }
  | { readonly kind: 'refused'; readonly advice: string }
  /** Told to stop before it was there: nothing has been promised, and whatever is half done is whole again at the next start. */
  | { readonly kind: 'stopped' }

const start = async (options: Options, on: Pick<StartDeps, 'onFatal' | 'onWelcome'>): Promise<Started> => {
  try {
    await makeFolder(resolve(options.data))
    const other = await findRunning(options.data)
    if (other && (await isAnswering(other.url)))
      return {
        kind: 'refused',
        advice: `A server (process ${other.pid}, ${other.url}) runs on ${options.data} already. Stop it first, or set FORTHRIGHT_DATA.`,
      }
    const folders = { assetsFolder, consoleFolder, descriptionFolder }
    const server = await startServer(options, { log: openLog(options.logLevel), version: edition.build, ...folders, ...on })
    return { kind: 'started', server }
  } catch (error) {
    const advice = startAdvice(error)
    if (advice === undefined) throw error
    return { kind: 'refused', advice }
  }
}

const portOf = (options: Options, server: RunningServer): number =>
  options.port === 0 && options.baseUrl === null ? Number(new URL(server.url).port) : options.port

/** The link of the first start is part of the greeting; records that open later have theirs said then. */
class Welcomes {
  #link: string | undefined
  #isGreeted = false
  readonly #terminal: ServeSetting['terminal']

  constructor(terminal: ServeSetting['terminal']) {
    this.#terminal = terminal
  }

  take(link: string): void {
    if (this.#isGreeted) this.#terminal.out(`${welcomeLine(link)}\n`)
    else this.#link = link
  }

  first(): string | undefined {
    this.#isGreeted = true
    return this.#link
  }
}

/** Serves until told to stop: 0. 2 when it cannot start, or must not go on. */
export const serve = async ({ terminal, env, readFile, stopped }: ServeSetting): Promise<ExitCode> => {
  const parsed = parseOptions(env, readFile)
  if (!parsed.ok) {
    terminal.err(`Forthright does not start, because its configuration cannot be used:\n${parsed.fault.detail}\n`)
    return 2
  }
  const options = parsed.value
  const fatal = Promise.withResolvers<string>()
  const welcomes = new Welcomes(terminal)
  const starting = start(options, { onFatal: fatal.resolve, onWelcome: (link) => welcomes.take(link) })
  const started = await Promise.race([starting, stopped.then((): Started => ({ kind: 'stopped' }))])
  switch (started.kind) {
    case 'refused':
      terminal.err(`${started.advice}\n`)
      return 2
    case 'stopped':
      return 0
    case 'started':
      await mark(options, started.server, terminal)
      terminal.out(greeting(options, started.server, welcomes.first()))
      return runUntil(stopped, fatal.promise, options, started.server, terminal)
    default:
      return assertNever(started)
  }
}

/** A full disk keeps nobody from reading the page: then commands only have to be told where the server is. */
const mark = async (options: Options, server: RunningServer, terminal: ServeSetting['terminal']): Promise<void> => {
  const url = localUrlOf(options, portOf(options, server))
  try {
    await leaveMark(options.data, { pid: process.pid, url })
  } catch (error) {
    terminal.err(`${startAdvice(error) ?? String(error)} Commands on this machine need --url ${url} until then.\n`)
  }
}

const runUntil = async (
  stopped: Promise<void>,
  fatal: Promise<string>,
  options: Options,
  server: RunningServer,
  terminal: ServeSetting['terminal'],
): Promise<ExitCode> => {
  const reason = await Promise.race([stopped, fatal])
  await removeMark(options.data, process.pid).catch(() => undefined)
  if (reason !== undefined) {
    terminal.err(`${reason}\n`)
    return 2
  }
  await server.stop()
  return 0
}
