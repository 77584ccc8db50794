import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface RawResponse {
  readonly status: number
  /** Names in lower case; repeated ones joined by commas. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A connection that says exactly what it is told to say, byte by byte. */
export interface RawConnection {
  readonly socket: Socket
  send(bytes: string | Uint8Array): void
  /** The next answer, once it is here whole; `bodyless` after HEAD. */
  response(kind?: 'bodyless'): Promise<RawResponse>
  /** Everything that has come and was not taken by `response`, once it matches. */
  until(pattern: RegExp): Promise<string>
  /** Resolves when the other side has closed; the bytes that were left. */
  closed(): Promise<string>
  close(): void
}

const headersOf = (lines: readonly string[]): Record<string, string> => {
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const name = line.slice(0, line.indexOf(':')).toLowerCase()
    const value = line.slice(line.indexOf(':') + 1).trim()
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`
  }
  return headers
}

const lengthOf = (chunked: string): number | undefined => {
  for (let at = 0; ; ) {
    const end = chunked.indexOf('\r\n', at)
    if (end === -1) return undefined
    const size = Number.parseInt(chunked.slice(at, end), 16)
    at = end + 2 + size + 2
    if (size === 0) return at <= chunked.length ? at : undefined
    if (at > chunked.length) return undefined
  }
}

const unchunked = (text: string): string => {
  let body = ''
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\r\n', at)
    const size = Number.parseInt(text.slice(at, end), 16)
    body += text.slice(end + 2, end + 2 + size)
    at = end + 2 + size + 2
  }
  return body
}

/** A whole answer at the start of `text` (latin1) and where it ends, or undefined while parts are missing. */
const takeResponse = (text: string, bodyless: boolean, isClosed: boolean): { response: RawResponse; end: number } | undefined => {
  const end = text.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n')
  const status = Number(statusLine.split(' ')[1])
  const headers = headersOf(lines)
  const from = end + 4
  const isChunked = headers['transfer-encoding'] === 'chunked'
  const hasNoBody = bodyless || status === 304 || status === 204
  const stated = headers['content-length']
  const open = isClosed ? text.length - from : undefined
  const length = hasNoBody ? 0 : isChunked ? lengthOf(text.slice(from)) : stated === undefined ? open : Number(stated)
  if (length === undefined || text.length < from + length) return undefined
  const bytes = text.slice(from, from + length)
  const body = Buffer.from(isChunked && !hasNoBody ? unchunked(bytes) : bytes, 'latin1').toString()
  return { response: { status, headers, body }, end: from + length }
}

/** Connects to a port of this machine. */
export const openRaw = async (port: number): Promise<RawConnection> => {
  const socket = connect({ port, host: '127.0.0.1' })
  let text = ''
  let isClosed = false
  let wake = (): void => {}
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1')
    wake()
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    isClosed = true
    wake()
  })
  socket.on('end', () => socket.end())
  await once(socket, 'connect')
  const waitFor = async <T>(look: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = look()
      if (found !== undefined) return found
      if (isClosed) throw new Error(`the connection ended with ${JSON.stringify(text.slice(0, 500))}`)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  return {
    socket,
    send: (bytes) => void socket.write(bytes),
    response: async (kind) => {
      const taken = await waitFor(() => takeResponse(text, kind === 'bodyless', isClosed))
      text = text.slice(taken.end)
      return taken.response
    },
    until: (pattern) => waitFor(() => (pattern.test(text) ? text : undefined)),
    closed: () => waitFor(() => (isClosed ? text : undefined)),
    close: () => void socket.destroy(),
  }
}

/** One connection, one message as it stands, one answer. */
export const askRaw = async (port: number, message: string | Uint8Array, kind?: 'bodyless'): Promise<RawResponse> => {
  const connection = await openRaw(port)
  connection.send(message)
  try {
    return await connection.response(kind)
  } finally {
    connection.close()
  }
}
