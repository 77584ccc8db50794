import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { instantOf } from '../../src/core/time.ts'
import { createDateLine } from '../../src/http/date-line.ts'
import { createFront } from '../../src/http/public/front.ts'
import { serveDocument } from '../../src/http/public/serve-document.ts'
import type { Site } from '../../src/http/public/site.ts'
import { createWires } from '../../src/http/public/wires.ts'

export const theMoment = instantOf('2026-11-24T14:30:00.000Z')

export interface ServedSite {
  readonly port: number
  /** Requests that node:http was asked to answer, as "GET /path body". */
  readonly handedOver: readonly string[]
  close(): Promise<void>
}

/** A site behind the front door, and behind that node:http, which answers what it is handed with the body that came. */
export const serveSite = async (site: Site): Promise<ServedSite> => {
  const handedOver: string[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      handedOver.push(`${request.method} ${request.url} ${Buffer.concat(chunks).length}`)
      const document = site.find(request.url ?? '')
      if (document && (request.method === 'GET' || request.method === 'HEAD')) serveDocument(document, request, response)
      else response.writeHead(404, { 'content-length': '7' }).end('missing')
    })
  })
  const own = server.listeners('connection')
  server.removeAllListeners('connection')
  const handOver = (socket: Socket): void => {
    for (const listener of own) listener.call(server, socket)
  }
  const dates = createDateLine({ now: () => theMoment })
  const front = createFront({
    site,
    wires: createWires(dates),
    isAside: () => false,
    handOver,
    takeStream: () => false,
    headMilliseconds: 10_000,
  })
  server.on('connection', front.accept)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    handedOver,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      front.close()
      server.closeAllConnections()
      await closed
    },
  }
}
