import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './api.generated.ts'
import { freshKey, idempotencyKey } from './headers.ts'
import { type Answered, clientRefusal, type Refusal, refusalOf } from './refusal.ts'

export type Api = Client<paths>
export type Schemas = components['schemas']

/** What a call of the API resolves to, before it is understood. */
export interface Exchange<T> {
  readonly data?: T
  readonly error?: unknown
  readonly response: Response
}

export interface ForthrightClient {
  readonly baseUrl: string
  /** One request. Refusals, silence and answers of strangers are values; only bugs are thrown. */
  ask<T>(request: (api: Api) => Promise<Exchange<T>>): Promise<Answered<T>>
  /**
   * One intent to publish, under one idempotency key. Where nobody can tell whether the request was carried out (the connection broke,
   * no answer came, the server was stopping) it is repeated under the same key, so that it happens once.
   */
  publish<T>(request: (api: Api, key: { 'Idempotency-Key': string }) => Promise<Exchange<T>>): Promise<Answered<T>>
}

export interface ClientSetting {
  /** The origin, as in https://status.example.org. */
  readonly baseUrl: string
  /** Null in the console: there the session's cookie says who asks, and goes to our own origin only. */
  readonly token: string | null
  readonly fetch?: (request: Request) => Promise<Response>
  readonly timeoutSeconds?: number
  /** How to wait between repetitions. */
  readonly pause?: (milliseconds: number) => Promise<void>
}

const repetitionsAfterSeconds = [0.5, 2]
const longestRetryAfter = 10

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds))

/** Errors before anything was sent: nobody has been asked yet. Ports that fetch never calls ("bad port") are among them. */
const unsent = ['bad port', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return String(cause)
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
}

const silenceOf = (error: unknown, baseUrl: string, timeoutSeconds: number): Refusal => {
  if (error instanceof SyntaxError) return clientRefusal('client.foreign_answer', `What ${baseUrl} answers is not JSON.`)
  if (error instanceof Error && error.name === 'TimeoutError')
    return clientRefusal('client.timeout', `${baseUrl} has not answered within ${timeoutSeconds} seconds.`)
  const reason = reasonOf(error)
  if (unsent.includes(reason)) return clientRefusal('client.unreachable', `${baseUrl} cannot be reached (${reason}).`)
  return clientRefusal('client.broken_off', `The connection to ${baseUrl} broke off before the answer came (${reason}).`)
}

const answeredBy = async <T>(exchange: Promise<Exchange<T>>): Promise<Answered<T>> => {
  const { data, error, response } = await exchange
  if (response.ok && data !== undefined) return { ok: true, value: data }
  return { ok: false, refusal: refusalOf(error, response) }
}

const repeatable = ['client.timeout', 'client.broken_off', 'server.stopping']

/** Opens nothing yet: the first request does. Redirects are not followed, because a token must not travel where nobody sent it. */
export const openClient = (setting: ClientSetting): ForthrightClient => {
  const { baseUrl, token, timeoutSeconds = 15, pause = sleep, fetch = globalThis.fetch } = setting
  const api: Api = createClient<paths>({
    baseUrl,
    redirect: 'manual',
    credentials: token === null ? 'same-origin' : 'omit',
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), accept: 'application/json, application/problem+json' },
    fetch: (request) => fetch(new Request(request, { signal: AbortSignal.timeout(timeoutSeconds * 1000) })),
  })
  const ask: ForthrightClient['ask'] = async (request) => {
    try {
      return await answeredBy(request(api))
    } catch (error) {
      return { ok: false, refusal: silenceOf(error, baseUrl, timeoutSeconds) }
    }
  }
  const publish: ForthrightClient['publish'] = async (request) => {
    const key = idempotencyKey(freshKey())
    let answered = await ask((to) => request(to, key))
    for (const seconds of repetitionsAfterSeconds) {
      if (answered.ok || !repeatable.includes(answered.refusal.code)) return answered
      await pause(1000 * Math.min(answered.refusal.retryAfter ?? seconds, longestRetryAfter))
      answered = await ask((to) => request(to, key))
    }
    return answered
  }
  return { baseUrl, ask, publish }
}
