import { once } from 'node:events'
import { createServer as createNodeServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Clock, HintTopic, Ids } from '../app/ports.ts'
import type { Assets } from '../render/page-state.ts'
import type { ApiDescription } from './api/describe-api.ts'
import { createOperatorHub } from './api/stream/create-operator-hub.ts'
import type { AppDeps } from './app.ts'
import type { Backend } from './backend.ts'
import { createCallers } from './callers.ts'
import { clientAddressBehind } from './client-address.ts'
import type { ConsoleBuild } from './console/console-build.ts'
import { createConsoleDoor } from './console/console-door.ts'
import { createDateLine } from './date-line.ts'
import { type Dispatch, dispatcher } from './dispatch.ts'
import { createHosts } from './hosts.ts'
import { type Log, loggedPath } from './log.ts'
import { ownDocument } from './own-documents.ts'
import { createPersonPages } from './person/person-pages.ts'
import { createStanding } from './person/standing.ts'
import { createFront, type Front } from './public/front.ts'
import type { LiveHub } from './public/live/hub.ts'
import { createStreamDoor } from './public/live/stream-door.ts'
import { prepareWhenAsked } from './public/prepare-when-asked.ts'
import type { Site } from './public/site.ts'
import { createWires } from './public/wires.ts'
import { refuseUnreadable } from './unreadable.ts'

export interface ServerSetting {
  /** Base of all links; asked for anew each time, because a server on port 0 learns its own address only by listening. */
  readonly baseUrl: () => string
  /** Where operators work; the base URL where they have no host name of their own. */
  readonly consoleUrl: () => string
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly site: Site
  readonly hub: LiveHub
  readonly assets: Assets
  /** Absent where the console was not built. */
  readonly console?: ConsoleBuild | undefined
  /** Absent where nothing was built: then it is made when somebody first asks for it. */
  readonly description?: ApiDescription | undefined
  /** Addresses and CIDR ranges whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[]
  /** How long a client may take to ask. */
  readonly patience?: Patience
}

export interface Patience {
  /** From the connection to the end of the head. */
  readonly headMilliseconds: number
  /** From the first byte to the last of the body. */
  readonly requestMilliseconds: number
}

export interface PublicServer {
  /** From now on what needs the records is answered, or with undefined refused with 503. Documents are always answered. */
  setBackend(backend: Backend | undefined): void
  /** Something was committed, here or on another node: streams of operators look at once. */
  hint(topic: HintTopic): void
  /** Begins to listen and answers with the port. Rejects when the address is taken or may not be used. */
  listen(port: number, host: string): Promise<number>
  /** Takes no more connections, says goodbye to open streams, lets what is under way finish, and ends after ten seconds at the latest. */
  close(): Promise<void>
  /** Answers of the front door so far. */
  readonly answered: number
  /** Connections that are open. */
  connections(): Promise<number>
}

const drainMilliseconds = 9000

const usualPatience: Patience = { headMilliseconds: 10_000, requestMilliseconds: 20_000 }

const nodeSetting = ({ headMilliseconds, requestMilliseconds }: Patience) =>
  ({
    headersTimeout: headMilliseconds,
    requestTimeout: requestMilliseconds,
    // A little longer than load balancers let theirs rest, so that they never write into a closing one.
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: Math.min(2000, headMilliseconds / 2),
    maxHeaderSize: 16 * 1024,
    insecureHTTPParser: false,
    requireHostHeader: true,
    noDelay: true,
  }) as const

/** Below the usual limit of open files, with room for the store and for deliveries. */
const mostConnections = 18_000
const mostHeaders = 100

const single = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value.join(', ') : value)

/** Puts the front door before node's own: it gets each connection first and hands over what is not for it. */
const frontDoor = (server: Server, make: (handOver: (socket: Socket) => void) => Front): Front => {
  const own = server.listeners('connection')
  server.removeAllListeners('connection')
  const front = make((socket) => {
    for (const listener of own) listener.call(server, socket)
  })
  server.on('connection', front.accept)
  return front
}

const drain = async (server: Server): Promise<void> => {
  const closed = once(server, 'close')
  server.close()
  // Node ends only those that rest at this moment; those that have just been answered rest a moment later.
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const cut = setTimeout(() => server.closeAllConnections(), drainMilliseconds)
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}

/** Half of all code is behind the API and sign-in: the page is answered before it is read. */
const loadApp = async (
  deps: AppDeps,
  note: (request: Request, socket: Socket, forwarded: string | undefined) => void,
): Promise<Dispatch> => {
  const { getRequestListener } = await import('@hono/node-server')
  await others()
  const { createApp } = await import('./app.ts')
  await others()
  const app = createApp(deps)
  return getRequestListener(
    (request, { incoming }) => {
      note(request, incoming.socket, single(incoming.headers['x-forwarded-for']))
      return app.fetch(request)
    },
    { overrideGlobalObjects: false },
  )
}

/** Reading code keeps a process busy for as long as it takes: whoever is asking for the page in the meantime has their turn here. */
const others = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

const lazily = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

const createListener = (dispatch: Dispatch, patience: Patience, log: Log): Server => {
  const server = createNodeServer(nodeSetting(patience), (request, response) => {
    dispatch(request, response).catch((err: unknown) => {
      log.error({ err, path: loggedPath(request.url ?? '') }, 'an answer failed')
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'Content-Length': '0' }).end()
    })
  })
  server.maxConnections = mostConnections
  server.maxHeadersCount = mostHeaders
  server.on('clientError', refuseUnreadable)
  return server
}

/** The public server: prepared documents, live streams, and before the records what needs them. */
export const createServer = (setting: ServerSetting): PublicServer => {
  const { baseUrl, consoleUrl, clock, site, hub, assets, patience = usualPatience } = setting
  let backend: Backend | undefined
  const hosts = createHosts(baseUrl(), consoleUrl())
  const callers = createCallers()
  const clientAddress = clientAddressBehind(setting.trustedProxies)
  const dates = createDateLine(clock)
  const standing = createStanding(
    () => backend,
    baseUrl,
    () => performance.now(),
  )
  const isSecure = (): boolean => baseUrl().startsWith('https:')
  const pages = createPersonPages(standing, assets, isSecure)
  const operators = createOperatorHub(() => backend, setting.ids.chance)
  const door = createStreamDoor({ hub, dates, clientAddress, origin: () => new URL(baseUrl()).origin })
  const consoleDoor = createConsoleDoor({
    build: setting.console,
    isSecure: () => consoleUrl().startsWith('https:'),
    newNonce: () => setting.ids.secret(16),
  })
  const note = (request: Request, { remoteAddress }: Socket, forwarded: string | undefined): void =>
    callers.note(request, clientAddress(remoteAddress, forwarded))
  const app = lazily(() => loadApp({ ...setting, hosts, operators, backend: () => backend, callers, pages, standing }, note))
  const own = prepareWhenAsked((path) => ownDocument(path, { description: setting.description, consoleUrl }), isSecure)
  const dispatch = dispatcher({
    site,
    own,
    door,
    console: consoleDoor,
    app: async (request, response) => (await app())(request, response),
    pages,
    baseUrl,
    hosts,
  })
  const server = createListener(dispatch, patience, setting.log)
  const front = frontDoor(server, (handOver) =>
    createFront({ site, wires: createWires(dates), isAside: hosts.isConsoleApart, handOver, takeStream: door.take, ...patience }),
  )
  return {
    setBackend: (open) => {
      backend = open
      void standing.current().catch(() => undefined)
    },
    hint: (topic) => {
      operators.hint(topic)
      // The page may have a new name: forms and refusals say it at once.
      if (topic === 'journal') void standing.fresh().catch(() => undefined)
    },
    listen: async (port, host) => {
      server.listen({ port, host, backlog: 4096 })
      await once(server, 'listening')
      // Out of file handles, for example: the next connection may go well, and none of it is a reason to end.
      server.on('error', (err) => setting.log.error({ err }, 'a connection could not be taken'))
      await others()
      await app()
      const address = server.address()
      return typeof address === 'object' && address ? address.port : port
    },
    close: async () => {
      hub.close()
      operators.close()
      front.close()
      await drain(server)
      await site.settled()
    },
    get answered() {
      return front.answered
    },
    connections: () => new Promise((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count)))),
  }
}
