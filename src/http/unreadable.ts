import type { Duplex } from 'node:stream'

const answers: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/**
 * What could not be read as HTTP is refused and the connection ended: nobody knows where the next request would begin (RFC 9112,
 * section 11.2). Nothing of what was sent is repeated.
 */
export const refuseUnreadable = (error: Error & { readonly code?: string }, socket: Duplex): void => {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const line = answers[error.code ?? ''] ?? '400 Bad Request'
  const body = JSON.stringify({
    title: line.slice(4),
    status: Number(line.slice(0, 3)),
    detail: 'The request could not be read as HTTP/1.1.',
  })
  const head = [
    `HTTP/1.1 ${line}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
