import { createServer as createPlain, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecure } from 'node:https'
import type { Socket } from 'node:net'
import { type Arrivals, arrivals } from './arrivals.ts'
import type { Certificate } from './certificate.ts'
import { listen, stop } from './smtp-sink.ts'

/** One request as it came, its body read to the end. */
export interface SunkRequest {
  /** The webhook-id: the key by which a repeat is known as one. */
  readonly key: string | null
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly bytes: Buffer
  /** Milliseconds since 1970. */
  readonly at: number
  /** Counts connections from 1. */
  readonly connection: number
}

export type HttpAnswer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'hang'
  | 'drop'
  /** Whatever the test writes on the bare socket. */
  | ((socket: Socket) => void)

export interface HttpSinkOptions {
  readonly answer?: (request: SunkRequest) => HttpAnswer
  /** Speaks https with this certificate. */
  readonly certificate?: Certificate
  /** False for benches. */
  readonly keepBody?: boolean
}

export interface HttpSink extends Arrivals<SunkRequest> {
  /** Without a trailing slash. */
  readonly url: string
  readonly port: number
  readonly requests: readonly SunkRequest[]
  connections(): number
  stop(): Promise<void>
}

/** A web server on a loopback port that answers 204 to everything, unless `answer` says otherwise. */
export async function startHttpSink(options: HttpSinkOptions = {}): Promise<HttpSink> {
  const kept = arrivals<SunkRequest>()
  const sockets = new Map<Socket, number>()
  let opened = 0
  const take = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(message, sockets.get(message.socket) ?? 0, options.keepBody !== false)
    kept.add(request)
    reply(options.answer?.(request) ?? { status: 204 }, message.socket, response)
  }
  const server = options.certificate ? createSecure(options.certificate, take) : createPlain(take)
  server.on(options.certificate ? 'secureConnection' : 'connection', (socket: Socket) => {
    sockets.set(socket, ++opened)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  })
  const port = await listen(server)
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await stop(server, sockets.keys())
  }
  const url = `${options.certificate ? 'https' : 'http'}://127.0.0.1:${port}`
  return { ...kept, url, port, requests: kept.items, connections: () => opened, stop: close }
}

async function readRequest(message: IncomingMessage, connection: number, keepBody: boolean): Promise<SunkRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) if (keepBody) chunks.push(Buffer.from(chunk))
  const key = message.headers['webhook-id']
  const bytes = Buffer.concat(chunks)
  return {
    key: typeof key === 'string' ? key : null,
    method: message.method ?? '',
    path: message.url ?? '',
    headers: message.headers,
    body: bytes.toString('utf8'),
    bytes,
    at: performance.timeOrigin + performance.now(),
    connection,
  }
}

function reply(answer: HttpAnswer, socket: Socket, response: ServerResponse): void {
  if (answer === 'hang') return
  if (answer === 'drop') socket.destroy()
  else if (typeof answer === 'function') answer(socket)
  else response.writeHead(answer.status, answer.headers).end(answer.body)
}
