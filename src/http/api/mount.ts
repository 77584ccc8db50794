import { createHash } from 'node:crypto'
import type { Hono } from 'hono'
import type { Context, IdempotencyKey } from '../../app/context.ts'
import { authorizeSelf } from '../../app/self.ts'
import { type Actor, actorLabel, authorize } from '../../core/actor/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Backend, FindBackend } from '../backend.ts'
import { byteStream } from '../byte-stream.ts'
import type { Callers } from '../callers.ts'
import type { Hosts } from '../hosts.ts'
import { type Limits, spend } from '../limits.ts'
import { machineHeaders, problemResponse } from '../problem.ts'
import { listLimitBytes, readJson, readTextOf } from '../request-body.ts'
import { type Asker, authenticate, foreignOrigin, isFromForeignPage, visitOf } from '../session/authenticate.ts'
import { type CookieSetting, cookieLines } from '../session/cookies.ts'
import type { Endpoint, Reply, Said, TextStream } from './endpoint.ts'
import { mapped } from './mapped.ts'
import { readIdempotencyKey, readQuery, readVersion, shaped } from './read-request.ts'

export interface ApiDeps {
  readonly backend: FindBackend
  readonly baseUrl: () => string
  readonly consoleUrl: () => string
  readonly hosts: Hosts
  readonly callers: Callers
  readonly limits: Pick<Limits, 'failures' | 'accounts' | 'signIns'>
}

/** Hono's way of writing a path parameter. */
const routePath = (path: string): string => `/api${path.replaceAll(/\{(\w+)\}/g, ':$1')}`

/** Links and one-time tokens that do not work are counted like bearer tokens. */
const counted = <T>(deps: ApiDeps, request: Request, result: Result<T>): Result<T> => {
  if (result.ok || result.fault.code !== 'auth.link_invalid') return result
  const spent = spend(deps.limits.failures, deps.callers, request)
  return spent.ok ? result : spent
}

/**
 * Whoever sits at a session that was left open has as many tries at its password as somebody who signs in, and no more; and as many
 * questions about addresses as a client who signs in.
 */
const admitGuess = ({ limits, callers }: ApiDeps, { isGuessed }: Endpoint, request: Request, actor: Actor): Result<true> => {
  if (!isGuessed) return ok(true)
  return actor.kind === 'operator' ? spend(limits.accounts, callers, request, actor.id) : spend(limits.signIns, callers, request)
}

/** Signing in and what leads there hands out cookies, which belong to the console’s own name. */
const tokensOnly = (): Result<never> =>
  refuse('route.missing', 'Under this name the API answers tokens only. One signs in under the console’s own address.')

const anybody: Actor = { kind: 'anonymous' }

/** Who asks, if they may ask this. The verb asks again; asking here keeps those who may not from learning what the body should look like. */
const admit = async (deps: ApiDeps, backend: Backend, endpoint: Endpoint, request: Request): Promise<Result<Asker>> => {
  const { act } = endpoint
  if (act === 'anybody') {
    if (deps.hosts.of(request.headers.get('host') ?? undefined) === 'other') return tokensOnly()
    const isForeign = endpoint.method !== 'get' && isFromForeignPage(request, deps.consoleUrl())
    return isForeign ? foreignOrigin() : ok({ actor: anybody, visit: visitOf(deps.callers, request) })
  }
  const asker = await authenticate(deps, backend, request)
  if (!asker.ok) return asker
  deps.callers.name(request, actorLabel(asker.value.actor))
  if (act === 'oneself') return mapped(authorizeSelf(asker.value), () => asker.value)
  return mapped(authorize(asker.value.actor, act), () => asker.value)
}

/** Everything that makes this request this request: repeated under one key it must be the same. */
const fingerprint = (endpoint: Endpoint, url: URL, body: unknown, actor: Actor, version: number): string =>
  createHash('sha256')
    .update(JSON.stringify([endpoint.method, url.pathname, url.search, body ?? null, actorLabel(actor), version]))
    .digest('hex')

const idempotencyOf = (endpoint: Endpoint, request: Request, make: () => string): Result<IdempotencyKey | undefined> => {
  const header = request.headers.get('idempotency-key')
  if (!endpoint.publishes) return ok(undefined)
  const key = readIdempotencyKey(header)
  return key.ok ? ok({ key: key.value, fingerprint: make() }) : key
}

const versionOf = ({ edits }: Endpoint, header: string | null): Result<number | undefined> =>
  edits === true || (edits === 'when-sent' && header !== null) ? readVersion(header) : ok(undefined)

const readSaid = async (
  endpoint: Endpoint,
  request: Request,
  url: URL,
  params: Readonly<Record<string, string>>,
): Promise<Result<Said<unknown, unknown>>> => {
  const query = readQuery(url)
  if (!query.ok) return query
  const shapedQuery = shaped(endpoint.query, query.value)
  if (!shapedQuery.ok) return refuse('request.malformed', shapedQuery.fault.detail, { errors: shapedQuery.fault.errors ?? [] })
  const version = versionOf(endpoint, request.headers.get('if-match'))
  if (!version.ok) return version
  const read = await (endpoint.takes === undefined ? readJson(request) : readTextOf(request, endpoint.takes, listLimitBytes))
  if (!read.ok) return read
  const body = shaped(endpoint.body, read.value)
  if (!body.ok) return body
  return ok({ params, query: shapedQuery.value, body: body.value, readVersion: version.value ?? 0, seenVersion: version.value })
}

const answer = async (
  deps: ApiDeps,
  endpoint: Endpoint,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<Result<Reply<unknown>>> => {
  const backend = deps.backend()
  if (!backend) return refuse('store.unavailable', 'The records are not open.', { retryAfter: 5 })
  const admitted = await admit(deps, backend, endpoint, request)
  if (!admitted.ok) return admitted
  const { actor, visit } = admitted.value
  const url = new URL(request.url)
  const said = await readSaid(endpoint, request, url, params)
  if (!said.ok) return said
  const guess = admitGuess(deps, endpoint, request, actor)
  if (!guess.ok) return guess
  const idempotency = idempotencyOf(endpoint, request, () => fingerprint(endpoint, url, said.value.body, actor, said.value.readVersion))
  if (!idempotency.ok) return idempotency
  const context: Context = { ...backend.context, actor, visit, ...(idempotency.value ? { idempotency: idempotency.value } : {}) }
  return counted(deps, request, await endpoint.run(context, said.value))
}

const isTextStream = (body: unknown): body is TextStream => typeof body === 'object' && body !== null && 'chunks' in body

const streamResponse = (endpoint: Endpoint, { chunks, fileName, policy }: TextStream): Response =>
  new Response(byteStream(chunks), {
    status: endpoint.status,
    headers: {
      ...machineHeaders,
      'content-type': `${endpoint.gives}; charset=utf-8`,
      ...(fileName === undefined ? {} : { 'content-disposition': `attachment; filename="${fileName}"` }),
      ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
    },
  })

const replyResponse = (
  endpoint: Endpoint,
  { body, version, location, keep }: Reply<unknown>,
  setting: CookieSetting | undefined,
): Response => {
  const headers = new Headers({
    ...machineHeaders,
    ...(version === undefined ? {} : { etag: `"v${version}"` }),
    ...(location === undefined ? {} : { location }),
  })
  if (keep && setting) for (const line of cookieLines(keep, setting)) headers.append('set-cookie', line)
  return Response.json(body, { status: endpoint.status, headers })
}

/** Puts every endpoint of the table on the app; a known path with another method answers 405 with what it allows. */
export const mountApi = (app: Hono, table: readonly Endpoint[], deps: ApiDeps): void => {
  for (const endpoint of table) {
    app.on(endpoint.method.toUpperCase(), routePath(endpoint.path), async (c) => {
      const result = await answer(deps, endpoint, c.req.raw, c.req.param())
      if (!result.ok) return problemResponse(result.fault, deps.baseUrl(), deps.callers.instanceOf(c.req.raw))
      const { body } = result.value
      if (endpoint.gives && isTextStream(body)) return streamResponse(endpoint, body)
      return replyResponse(endpoint, result.value, deps.backend()?.context.settings)
    })
  }
  for (const path of new Set(table.map((endpoint) => endpoint.path))) {
    const allowed = table.filter((endpoint) => endpoint.path === path).map((endpoint) => endpoint.method.toUpperCase())
    app.all(routePath(path), () => {
      const response = problemResponse({ code: 'route.method_wrong', detail: `Use ${allowed.join(' or ')}.` }, deps.baseUrl())
      response.headers.set('allow', allowed.join(', '))
      return response
    })
  }
}
