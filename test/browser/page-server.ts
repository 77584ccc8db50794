import { createServer, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { documentHeaders } from '../../src/http/public/document-headers.ts'
import type { Rendition } from '../../src/render/page-state.ts'

/** Serves rendered documents under the headers that the server gives them, with a stream of live updates. */
export interface PageServer {
  readonly url: string
  put(renditions: readonly Rendition[]): void
  /** To every open stream. */
  tell(event: object, name?: string): void
  /** From now on streams are answered 503, and the open ones end. */
  refuseStreams(): void
  acceptStreams(): void
  /** Resolves with the query of the next stream that opens. */
  nextStream(): Promise<string>
  /** How often a path was asked for. */
  asked(path: string): number
  close(): Promise<void>
}

const answerDocument = (response: ServerResponse, found: Rendition | undefined): void => {
  if (!found) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, Object.fromEntries(documentHeaders(found, false)))
  response.end(found.body)
}

export const servePages = async (): Promise<PageServer> => {
  const documents = new Map<string, Rendition>()
  const streams = new Set<ServerResponse>()
  const asked = new Map<string, number>()
  let isRefusing = false
  let opened: ((query: string) => void) | undefined
  const server = createServer((request, response) => {
    const [path = '/', query = ''] = (request.url ?? '/').split('?')
    asked.set(path, (asked.get(path) ?? 0) + 1)
    if (path !== '/events') return answerDocument(response, documents.get(path))
    if (isRefusing) return void response.writeHead(503).end()
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write('retry: 50\n\n')
    streams.add(response)
    request.on('close', () => streams.delete(response))
    opened?.(query)
    opened = undefined
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the test server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    put: (renditions) => renditions.forEach((rendition) => void documents.set(rendition.path, rendition)),
    tell: (event, name) => {
      for (const stream of streams) stream.write(`${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(event)}\n\n`)
    },
    refuseStreams: () => {
      isRefusing = true
      for (const stream of streams) stream.end()
    },
    acceptStreams: () => {
      isRefusing = false
    },
    nextStream: () => new Promise((resolve) => (opened = resolve)),
    asked: (path) => asked.get(path) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The live script as it is built for readers. */
export const buildLiveScript = async (path: string, input = 'src/http/public/live.client.ts'): Promise<Rendition> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    publicDir: false,
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input } },
  })
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : []
  const chunk = outputs.flatMap(({ output }) => output).find((part) => part.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error('the live script was not built')
  return { path, mediaType: 'text/javascript; charset=utf-8', body: chunk.code }
}
