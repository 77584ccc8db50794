import { Agent } from 'undici'
import { openAddressJudge } from './address.ts'
import { guardedConnector, Refused } from './connect.ts'
import { openResolver, type Resolve } from './resolve.ts'
import { sendRequest, type WireAnswer, type WireLimits } from './send.ts'
import { type EgressPolicy, type EgressRefusal, isPostbox, parseDialledUrl, refusalOf } from './web-url.ts'

export interface WireRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

export const wireLimits: WireLimits = {
  connectMilliseconds: 3000,
  totalMilliseconds: 15_000,
  headerBytes: 16_384,
  bodyBytes: 65_536,
  connectionsPerOrigin: 20,
}

export interface WireOptions extends EgressPolicy {
  readonly limits?: Partial<WireLimits>
  /** Takes what goes to the built-in postbox. */
  readonly capture?: (request: WireRequest) => Promise<void>
  /** Hears of each refusal: for the log and for a metric by rule. */
  readonly onRefused?: (refusal: EgressRefusal) => void
  readonly resolve?: Resolve
  /** A PEM certificate to trust in place of the usual authorities. */
  readonly trust?: string
}

/** The one door through which HTTP leaves the house. */
export interface Wire {
  post(url: string, headers: Readonly<Record<string, string>>, body: string | Uint8Array, signal: AbortSignal): Promise<WireAnswer>
  /** Asks and carries nothing; nothing is caught in the postbox. */
  get(url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<WireAnswer>
  close(): Promise<void>
}

/**
 * Opens the door. What is dialled is decided on the URL as WHATWG reads it and on every address that its name resolves to at the
 * moment of connecting; exactly those addresses are dialled, and the connected peer is looked at once more. No redirects, no
 * decompression, no proxy from the environment. It never throws for what a destination can cause.
 */
export const openWire = (options: WireOptions): Wire => {
  const limits = { ...wireLimits, ...options.limits }
  const judge = openAddressJudge(options.allowedCidrs)
  const timeoutMilliseconds = Math.ceil(limits.connectMilliseconds * 0.6)
  const resolve = options.resolve ?? openResolver({ timeoutMilliseconds, knowsLocalNames: options.allowedCidrs.length > 0 })
  const agent = new Agent({
    connect: guardedConnector({ judge, resolve, trust: options.trust, connectMilliseconds: limits.connectMilliseconds }),
    connections: limits.connectionsPerOrigin,
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: limits.headerBytes,
    keepAliveMaxTimeout: 60_000,
    headersTimeout: limits.totalMilliseconds,
    bodyTimeout: limits.totalMilliseconds,
  })
  const refuse = (refusal: EgressRefusal): WireAnswer => {
    options.onRefused?.(refusal)
    return { kind: 'refused', reason: `${refusal.rule}: ${refusal.detail}` }
  }
  const send = async (text: string, headers: Readonly<Record<string, string>>, body: string | Uint8Array | null, signal: AbortSignal) => {
    const url = parseDialledUrl(text)
    if (!(url instanceof URL)) return refuse(url)
    const bad = refusalOfHeaders(headers)
    if (bad !== undefined) return refuse(bad)
    if (isPostbox(url) && body !== null) return capture(options, { url: text, headers, body })
    const refusal = refusalOf(url, options, judge)
    if (refusal !== undefined) return refuse(refusal)
    const answer = await sendRequest(agent, url, { headers, body }, limits, signal)
    return answer instanceof Refused ? refuse(answer.refusal) : answer
  }
  return {
    post: (text, headers, body, signal) => send(text, headers, body, signal),
    get: (text, headers, signal) => send(text, headers, null, signal),
    close: () => agent.destroy(),
  }
}

const capture = async ({ capture: keep }: WireOptions, request: WireRequest): Promise<WireAnswer> => {
  if (keep === undefined) return { kind: 'failed', reason: 'there is no postbox here' }
  await keep(request)
  return { kind: 'answered', status: 202, headers: {}, bodyStart: '' }
}

// Framing and routing are the client's business; a header of those names or with a line break in it would be a second request.
const reserved = [
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'te',
  'upgrade',
  'expect',
  'trailer',
  'keep-alive',
  'proxy-authorization',
]

const refusalOfHeaders = (headers: Readonly<Record<string, string>>): EgressRefusal | undefined => {
  const bad = Object.entries(headers).find(
    ([name, value]) => !/^[A-Za-z0-9-]{1,80}$/.test(name) || reserved.includes(name.toLowerCase()) || !/^[\x20-\x7e]{0,4096}$/.test(value),
  )
  return bad && { rule: 'header', detail: `the header ${JSON.stringify(bad[0].slice(0, 80))} cannot be sent` }
}
