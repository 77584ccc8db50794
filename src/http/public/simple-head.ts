/** The head of a request that can be answered without looking further: no body, no surprises. */
export interface SimpleHead {
  readonly method: 'GET' | 'HEAD'
  /** Without the query. */
  readonly path: string
  readonly query: string
  readonly host: string
  readonly acceptEncoding: string | undefined
  readonly ifNoneMatch: string | undefined
  readonly lastEventId: string | undefined
  readonly forwardedFor: string | undefined
  readonly origin: string | undefined
  /** Where the next request begins. */
  readonly end: number
}

/** Longer heads are for the full parser, which has its own limit. */
export const longestSimpleHead = 8192

// Both are deterministic: each character has one way to match, so that no head costs more than its length.
const requestLine = /(GET|HEAD) (\/[\x21-\x3e\x40-\x7e]*)(\?[\x21-\x7e]*)? HTTP\/1\.1\r\n/y
const fieldLine = /([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*([\t\x20-\x7e\x80-\xff]*)\r\n/y

/** Fields that change how a message is framed or answered; with any of them the full parser decides. */
const unusual: ReadonlySet<string> = new Set([
  'content-length',
  'transfer-encoding',
  'expect',
  'upgrade',
  'trailer',
  'te',
  'http2-settings',
])

interface Fields {
  host?: string
  connection?: string
  acceptEncoding?: string
  ifNoneMatch?: string
  lastEventId?: string
  forwardedFor?: string
  origin?: string
}

const known: ReadonlyMap<string, keyof Fields> = new Map([
  ['host', 'host'],
  ['connection', 'connection'],
  ['accept-encoding', 'acceptEncoding'],
  ['if-none-match', 'ifNoneMatch'],
  ['last-event-id', 'lastEventId'],
  ['x-forwarded-for', 'forwardedFor'],
  ['origin', 'origin'],
])

/** The fields between two places of the text, or undefined when a line is not plain, a field unusual, or a known one given twice. */
const readFields = (text: string, from: number, until: number): Fields | undefined => {
  const fields: Fields = {}
  fieldLine.lastIndex = from
  while (fieldLine.lastIndex < until) {
    const match = fieldLine.exec(text)
    if (!match) return undefined
    const name = (match[1] ?? '').toLowerCase()
    if (unusual.has(name)) return undefined
    const field = known.get(name)
    if (field === undefined) continue
    if (fields[field] !== undefined) return undefined
    fields[field] = (match[2] ?? '').trimEnd()
  }
  return fields
}

/**
 * Reads a GET or HEAD of HTTP/1.1 that lies wholly in `text` (latin1), strictly by RFC 9112. Undefined for everything else: a body, a
 * part of a head, another method or version, a folded line, a bare line feed, a missing or second Host, `Connection: close`. Whoever
 * gets undefined asks the full parser, so that this one never has to decide what a doubtful message means.
 */
export const readSimpleHead = (text: string, from: number): SimpleHead | undefined => {
  const until = text.indexOf('\r\n\r\n', from)
  if (until === -1 || until - from > longestSimpleHead) return undefined
  requestLine.lastIndex = from
  const match = requestLine.exec(text)
  const [, method, path, query] = match ?? []
  if ((method !== 'GET' && method !== 'HEAD') || path === undefined || requestLine.lastIndex > until + 2) return undefined
  const fields = readFields(text, requestLine.lastIndex, until + 2)
  if (!fields?.host || (fields.connection !== undefined && fields.connection.toLowerCase() !== 'keep-alive')) return undefined
  const { host, acceptEncoding, ifNoneMatch, lastEventId, forwardedFor, origin } = fields
  return { method, path, query: query ?? '', host, acceptEncoding, ifNoneMatch, lastEventId, forwardedFor, origin, end: until + 4 }
}
