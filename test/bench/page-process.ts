import { once } from 'node:events'
import { createServer as createNodeServer } from 'node:http'
import { LiveHub } from '../../src/http/public/live/hub.ts'
import type { PreparedDocument } from '../../src/http/public/prepared.ts'
import { createSite } from '../../src/http/public/site.ts'
import { createServer } from '../../src/http/server.ts'
import { systemClock } from '../../src/main/clock.ts'
import { systemIds } from '../../src/main/ids.ts'
import { renderOverview } from '../../src/render/render-pages.ts'
import { busyState, sampleAssets } from '../build/sample-state.ts'
import type { Contestant } from './nginx.ts'
import { spawnPinned } from './pinned.ts'

export const pageRoles = ['forthright', 'node-http'] as const
export type PageRole = (typeof pageRoles)[number]

const silence = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** The overview of an organisation on a bad day, prepared as in production. */
export const preparedOverview = async (): Promise<PreparedDocument> => {
  const site = createSite({ isSecure: true, edition: 'bench' })
  await site.put(renderOverview(busyState, sampleAssets))
  const document = site.find('/')
  if (!document) throw new Error('there is no overview')
  return document
}

const serveForthright = async (): Promise<number> => {
  const ids = systemIds(systemClock)
  const site = createSite({ isSecure: true, edition: 'bench' })
  await site.put(renderOverview(busyState, sampleAssets))
  const server = createServer({
    baseUrl: () => 'https://status.example',
    consoleUrl: () => 'https://status.example',
    clock: systemClock,
    ids,
    log: silence,
    site,
    hub: new LiveHub({ chance: ids.chance }),
    assets: sampleAssets,
    trustedProxies: [],
  })
  return server.listen(0, '127.0.0.1')
}

/** The least that node:http can do: one buffer, one list of headers, no choice but between 200 and 304. */
const serveBare = async (): Promise<number> => {
  const { variants } = await preparedOverview()
  const { gzip = variants.identity, identity } = variants
  const flat = { gzip: gzip.headers.flat(), identity: identity.headers.flat(), unchanged: gzip.revalidationHeaders.flat() }
  const server = createNodeServer((request, response) => {
    if (request.headers['if-none-match'] === gzip.tag) response.writeHead(304, flat.unchanged).end()
    else if (request.headers['accept-encoding'] === 'gzip') response.writeHead(200, flat.gzip).end(gzip.body)
    else response.writeHead(200, flat.identity).end(identity.body)
  })
  server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 })
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** What the process does that `startPageProcess` starts. */
export const servePage = async (role: PageRole): Promise<void> => {
  process.stdout.write(`${await (role === 'forthright' ? serveForthright() : serveBare())}\n`)
  process.stdin.on('end', () => process.exit(0)).resume()
}

/** Starts a server in a process of its own, on a core of its own. `taskset` becomes the command, so that the process id is the server's. */
export const startPageProcess = async (role: PageRole, script: string): Promise<Contestant> => {
  const child = spawnPinned(0, process.execPath, [script, 'serve', role], { stdio: ['pipe', 'pipe', 'inherit'] })
  if (!child.stdout || !child.stdin || !child.pid) throw new Error(`${role} did not start`)
  const [line] = await once(child.stdout, 'data')
  const { stdin } = child
  return {
    url: `http://127.0.0.1:${Number(line)}/`,
    pid: child.pid,
    stop: async () => {
      const ended = once(child, 'exit')
      stdin.end()
      await ended
    },
  }
}
