import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { pino } from 'pino'
import type { Schemas } from '../../src/client/open-client.ts'
import { type RunningServer, startServer } from '../../src/main/build.ts'
import { operatorTokenFile } from '../../src/main/operator-token.ts'
import { type Options, parseOptions } from '../../src/main/options.ts'
import { sharedThreads } from '../contract/shared-threads.ts'
import { builtConsole } from '../tools/setup-console.ts'
import { buildAssets } from './live-assets.ts'
import { until } from './until.ts'

export type Captured = Schemas['CapturedMessage'] & { readonly raw: string }

export interface Answer<T> {
  readonly status: number
  readonly headers: Headers
  readonly body: T
}

export interface Setting {
  /** One second unless said otherwise. */
  readonly undoSeconds?: number
  /** A name in the addresses in place of a number, as passkeys want it. */
  readonly host?: 'localhost'
  /** Further FORTHRIGHT_ options. */
  readonly env?: Readonly<Record<string, string>>
  /** How much the log says; "info" unless said otherwise. */
  readonly logLevel?: 'info' | 'trace'
  /** Builds the page's live script too, which takes a moment. */
  readonly isLive?: boolean
  /** Serves the console, as the set-up of the system tests built it. */
  readonly hasConsole?: boolean
  /** A data folder that is there already; without it one is made, and removed at the end. */
  readonly data?: string
}

/** The whole server as it is delivered, on ports of its own, with the API as its operator uses it. */
export interface Running {
  readonly url: string
  readonly opsUrl: string
  readonly data: string
  /** The operator's bearer; empty while the records have never been open. */
  readonly token: string
  /** Every line of its log so far, over restarts. */
  readonly log: readonly string[]
  readonly closed: RunningServer['closed']
  /** Links for the first owner, as they were printed; the last one is good. */
  readonly welcomes: readonly string[]
  /** One request as the operator; a POST carries an idempotency key of its own unless one is given. */
  api<T>(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer<T>>
  /** The body of an answer that must be a good one. */
  ask<T>(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<T>
  /** The text of a document that must be there. */
  read(path: string): Promise<string>
  /** What the postbox holds, oldest first. */
  postbox(): Promise<readonly Captured[]>
  /** The first message that fits, waited for. */
  captured(what: string, isIt: (message: Captured) => boolean): Promise<Captured>
  stop(): Promise<void>
  /** Starts again on the same port and data, after `stop` or while it runs; as another build of the programme where one is named. */
  restart(version?: string): Promise<void>
  /** Stops it and removes its data. */
  end(): Promise<void>
}

/** A port that was free a moment ago: a restart wants the same one, and the page's links hold it. */
const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no port')
  return address.port
}

const optionsFor = (data: string, port: number, url: string, { undoSeconds = 1, env = {} }: Setting): Options => {
  const read = parseOptions(
    {
      FORTHRIGHT_DATA: data,
      FORTHRIGHT_PORT: String(port),
      FORTHRIGHT_BASE_URL: url,
      FORTHRIGHT_OPS_PORT: '0',
      FORTHRIGHT_UNDO_SECONDS: String(undoSeconds),
      ...env,
    },
    () => '',
  )
  if (!read.ok) throw new Error(read.fault.detail)
  return read.value
}

const logInto = (lines: string[], level: string) =>
  pino(
    { level },
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString('utf8').trimEnd())
        done()
      },
    }),
  )

const readAnswer = async <T>(response: Response): Promise<Answer<T>> => {
  const text = await response.text()
  const body: T = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, body }
}

const tokenIn = async (data: string): Promise<string> =>
  readFile(operatorTokenFile(data), 'utf8').then(
    (text) => text.trim(),
    () => '',
  )

type Asking = Pick<Running, 'api' | 'ask' | 'read' | 'postbox' | 'captured'>

const askingOf = (url: string, token: () => string): Asking => {
  const api: Running['api'] = async (method, path, body, headers = {}) => {
    const always = { authorization: `Bearer ${token()}`, ...(method === 'POST' ? { 'idempotency-key': `"${randomUUID()}"` } : {}) }
    const json = body === undefined ? {} : { body: JSON.stringify(body) }
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
    return readAnswer(await fetch(url + path, { method, headers: { ...always, ...type, ...headers }, ...json }))
  }
  const ask: Running['ask'] = async <T>(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => {
    const answer = await api<T>(method, path, body, headers)
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const known = new Map<string, Captured>()
  const postbox = async (): Promise<readonly Captured[]> => {
    const { items } = await ask<{ items: readonly Schemas['CapturedMessage'][] }>('GET', '/api/postbox?limit=100')
    for (const { id } of items) if (!known.has(id)) known.set(id, await ask<Captured>('GET', `/api/postbox/${id}`))
    return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  return {
    api,
    ask,
    postbox,
    captured: (what, isIt) => until(what, async () => (await postbox()).find(isIt)),
    read: async (path) => {
      const response = await fetch(url + path)
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
      return response.text()
    },
  }
}

export const startRunning = async (setting: Setting = {}): Promise<Running> => {
  const data = setting.data ?? (await mkdtemp(join(tmpdir(), 'forthright-system-')))
  const port = await freePort()
  const url = `http://${setting.host ?? '127.0.0.1'}:${port}`
  const assetsFolder = setting.isLive ? await buildAssets() : pathToFileURL(`${join(data, 'no-assets')}/`)
  const log: string[] = []
  const welcomes: string[] = []
  const console = setting.hasConsole ? { consoleFolder: builtConsole } : {}
  const deps = {
    log: logInto(log, setting.logLevel ?? 'info'),
    assetsFolder,
    threads: sharedThreads,
    ...console,
    onFatal: (reason: string) => void log.push(reason),
    onWelcome: (link: string) => void welcomes.push(link),
  }
  const start = (version: string) => startServer(optionsFor(data, port, url, setting), { ...deps, version })
  let server: RunningServer | undefined = await start('test')
  let { opsUrl } = server
  let token = await tokenIn(data)
  const stop = async (): Promise<void> => {
    const running = server
    server = undefined
    await running?.stop()
  }
  return {
    url,
    data,
    log,
    welcomes,
    ...askingOf(url, () => token),
    stop,
    get opsUrl() {
      return opsUrl
    },
    get token() {
      return token
    },
    get closed() {
      return server?.closed
    },
    restart: async (version = 'test') => {
      await stop()
      server = await start(version)
      opsUrl = server.opsUrl
      token = await tokenIn(data)
    },
    end: async () => {
      await stop()
      if (setting.isLive) await rm(assetsFolder, { recursive: true, force: true })
      if (setting.data === undefined) await rm(data, { recursive: true, force: true })
    },
  }
}
