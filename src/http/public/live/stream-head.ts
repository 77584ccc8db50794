/** Head of a live stream. It ends with the connection, so that events go to the socket as they are, unframed. */
export const streamHead = (date: string): string =>
  [
    'HTTP/1.1 200 OK',
    `Date: ${date}`,
    'Content-Type: text/event-stream; charset=utf-8',
    'Cache-Control: no-store',
    'X-Accel-Buffering: no',
    'X-Content-Type-Options: nosniff',
    'Cross-Origin-Resource-Policy: same-origin',
    'Connection: close',
    '',
    '',
  ].join('\r\n')

export const livePath = '/events'

/**
 * The number that a reader has seen last: Last-Event-ID of a reconnecting stream, else `after` of the page's address. A number that
 * cannot be read counts as 0, which leads to a reset: the reader said that they have seen something.
 */
export const positionOf = (lastEventId: string | undefined, query: string): number | undefined => {
  const stated = lastEventId ?? new URLSearchParams(query).get('after') ?? undefined
  if (stated === undefined || stated === '') return undefined
  return /^\d{1,15}$/.test(stated) ? Number(stated) : 0
}
