import { once } from 'node:events'
import { createServer as createNodeServer, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { LiveEvent } from '../../src/app/renderer.ts'
import { idOf } from '../../src/core/id.ts'
import { LiveHub } from '../../src/http/public/live/hub.ts'
import { createSite } from '../../src/http/public/site.ts'
import { createServer } from '../../src/http/server.ts'
import { systemClock } from '../../src/main/clock.ts'
import { systemIds } from '../../src/main/ids.ts'
import { sampleAssets } from '../build/sample-state.ts'
import { answerLines } from './line-process.ts'

export const streamRoles = ['forthright', 'node-http'] as const
export type StreamRole = (typeof streamRoles)[number]

const silence = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** About 700 bytes, as an event with a gist and its documents is. */
const eventOf = (sequence: number): LiveEvent => ({
  pageId: idOf('0000000000000000000000000v'),
  sequence,
  announce: 'Card payments fail for about a third of customers in Europe; transfers and cash machines work. '.repeat(6),
  paths: ['/', '/incidents/01jdd3v8k2m4q6s8t0w2y4a6c8', '/history/2026-11'],
})

interface Streaming {
  readonly port: number
  publish(sequence: number): void
}

const streamForthright = async (): Promise<Streaming> => {
  const ids = systemIds(systemClock)
  const hub = new LiveHub({ chance: ids.chance, mostPerClient: 100_000, mostStreams: 100_000 })
  hub.begin(0)
  const server = createServer({
    baseUrl: () => 'https://status.example',
    consoleUrl: () => 'https://status.example',
    clock: systemClock,
    ids,
    log: silence,
    site: createSite({ isSecure: true, edition: 'bench' }),
    hub,
    assets: sampleAssets,
    trustedProxies: [],
  })
  return { port: await server.listen(0, '127.0.0.1'), publish: (sequence) => hub.tell(eventOf(sequence)) }
}

/** What node:http offers: a response a reader, and `write` on each. */
const streamBare = async (): Promise<Streaming> => {
  const open = new Set<ServerResponse>()
  const server = createNodeServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders()
    response.write('retry: 3000\n\n')
    open.add(response)
    response.on('close', () => open.delete(response))
  })
  server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 })
  await once(server, 'listening')
  const address = server.address()
  const publish = (sequence: number): void => {
    const bytes = Buffer.from(`id: ${sequence}\ndata: ${JSON.stringify(eventOf(sequence))}\n\n`)
    for (const response of open) response.write(bytes)
  }
  return { port: typeof address === 'object' && address ? address.port : 0, publish }
}

const residentBytes = (): number => {
  for (let i = 0; i < 3; i++) globalThis.gc?.()
  return process.memoryUsage.rss()
}

/** "port", "memory", "publish N": answers with the port, the bytes that are resident, the moment of publishing in nanoseconds. */
export const serveStreams = async (role: StreamRole): Promise<void> => {
  const streaming = await (role === 'forthright' ? streamForthright() : streamBare())
  await answerLines(([verb, sequence]) => {
    if (verb === 'port') return String(streaming.port)
    if (verb === 'memory') return String(residentBytes())
    const now = process.hrtime.bigint()
    streaming.publish(Number(sequence))
    return String(now)
  })
}

/** "open PORT COUNT" opens streams; "arrivals N" answers with the moments at which each of them had event N whole, in order. */
export const readStreams = async (): Promise<void> => {
  const arrivals = new Map<string, bigint[]>()
  let count = 0
  let wake = (): void => {}
  const open = async (port: number): Promise<void> => {
    const socket = connect(port, '127.0.0.1')
    socket.write('GET /events?after=0 HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n')
    await once(socket, 'data')
    socket.on('data', (chunk: Buffer) => {
      const now = process.hrtime.bigint()
      const id = /id: (\d+)\n/.exec(chunk.toString('latin1', 0, 64))?.[1]
      if (id === undefined) return
      const known = arrivals.get(id) ?? []
      arrivals.set(id, known)
      known.push(now)
      if (known.length === count) wake()
    })
  }
  const openMany = async (port: number, wanted: number): Promise<void> => {
    for (; count < wanted; count += 100) await Promise.all(Array.from({ length: 100 }, () => open(port)))
  }
  await answerLines(async ([verb, first, second]) => {
    if (verb === 'open') {
      await openMany(Number(first), Number(second))
      return 'open'
    }
    const whole = (): boolean => arrivals.get(first ?? '')?.length === count
    while (!whole()) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return (arrivals.get(first ?? '') ?? []).join(' ')
  })
}
