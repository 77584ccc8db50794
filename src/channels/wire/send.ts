import type { Agent } from 'undici'
import { Refused } from './connect.ts'

export type WireAnswer =
  /** Any status, 3xx included: redirects are never followed. Header names are lower-case. `bodyStart` is what came before the cut. */
  | { readonly kind: 'answered'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly bodyStart: string }
  /** Kept at home. The reason is for the operator only. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Dialled, and no answer came. */
  | { readonly kind: 'failed'; readonly reason: string }

export interface WireLimits {
  /** Name lookup, connection and TLS together. */
  readonly connectMilliseconds: number
  /** The whole request, until the body is read or cut. */
  readonly totalMilliseconds: number
  readonly headerBytes: number
  readonly bodyBytes: number
  /** Sockets to one origin. */
  readonly connectionsPerOrigin: number
}

/** One request, a GET where it has no body, and its answer; a refusal by the connector comes back as what it is. */
export const sendRequest = async (
  agent: Agent,
  url: URL,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string | Uint8Array | null },
  limits: WireLimits,
  signal: AbortSignal,
): Promise<WireAnswer | Refused> => {
  const stop = new AbortController()
  const onAbort = (): void => stop.abort(new Error('stopped before an answer came'))
  const timer = setTimeout(
    () => stop.abort(new Error(`no answer within ${limits.totalMilliseconds / 1000} seconds`)),
    limits.totalMilliseconds,
  )
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  try {
    const answer = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: body === null ? 'GET' : 'POST',
      headers,
      body,
      signal: stop.signal,
    })
    return {
      kind: 'answered',
      status: answer.statusCode,
      headers: flat(answer.headers),
      bodyStart: await startOf(answer.body, limits.bodyBytes),
    }
  } catch (error) {
    return error instanceof Refused ? error : { kind: 'failed', reason: reasonOf(error) }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}

/** The body up to the limit; the status is the answer, so a body that breaks off or never ends changes nothing. */
const startOf = async (body: AsyncIterable<unknown>, limit: number): Promise<string> => {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body) {
      if (!(chunk instanceof Uint8Array)) continue
      chunks.push(chunk.subarray(0, limit - size))
      size += chunk.length
      if (size >= limit) break
    }
  } catch {
    // Cut by the time limit or by the peer.
  }
  return Buffer.concat(chunks).toString('utf8')
}

const flat = (headers: Readonly<Record<string, string | string[] | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  )

/** When several addresses were tried the first failure stands for all. */
const reasonOf = (error: unknown): string => {
  const one = error instanceof AggregateError ? error.errors[0] : error
  if (!(one instanceof Error)) return String(one).slice(0, 300)
  const because = one.cause instanceof Error ? ` (${one.cause.message})` : ''
  return `${one.message}${because}`.slice(0, 300)
}
