import type { Visit } from '../../app/context.ts'
import type { Actor } from '../../core/actor/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Backend } from '../backend.ts'
import type { Callers } from '../callers.ts'
import { type Limits, spend } from '../limits.ts'
import { sessionTokenOf } from './cookies.ts'

export interface AuthenticateDeps {
  readonly callers: Callers
  readonly limits: Pick<Limits, 'failures'>
}

/** Who asks, and from where. */
export interface Asker {
  readonly actor: Actor
  readonly visit: Visit
}

const changes = (request: Request): boolean => request.method !== 'GET' && request.method !== 'HEAD'

/**
 * Whether a request was sent by a page of ours. A browser says so itself (Sec-Fetch-Site, on https and on this machine), else it names
 * the origin. A session cookie goes along with whatever a foreign page sends, so it alone proves nothing.
 */
export const isFromOurPage = (request: Request, consoleUrl: string): boolean => {
  const site = request.headers.get('sec-fetch-site')
  return site === null ? request.headers.get('origin') === new URL(consoleUrl).origin : site === 'same-origin'
}

/** Whether a request says that another site's page sent it. Who says nothing is no browser, and no browser lends it a cookie. */
export const isFromForeignPage = (request: Request, consoleUrl: string): boolean => {
  const hasSpoken = request.headers.get('sec-fetch-site') !== null || request.headers.get('origin') !== null
  return hasSpoken && !isFromOurPage(request, consoleUrl)
}

export const foreignOrigin = (): Result<never> =>
  refuse('request.foreign_origin', 'A change under a session must come from a page of this server, and the request does not say so.')

export const visitOf = (callers: Callers, request: Request, sessionId: Visit['sessionId'] = null): Visit => ({
  sessionId,
  address: callers.of(request),
  userAgent: request.headers.get('user-agent') ?? '',
})

/** Only tokens that do not work are counted: whoever shares an address with somebody who guesses is not locked out. */
const byToken = async (deps: AuthenticateDeps, backend: Backend, request: Request, header: string): Promise<Result<Asker>> => {
  const bearer = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(header.trim())?.[1]
  const actor = bearer === undefined ? undefined : await backend.actorOfToken(bearer)
  if (actor) return ok({ actor, visit: visitOf(deps.callers, request) })
  const spent = spend(deps.limits.failures, deps.callers, request)
  return spent.ok ? refuse('auth.missing', 'The token is unknown, expired or revoked.') : spent
}

/** The operator of the session cookie, and nothing said about where the request came from: for what only reads. */
export const askerBySession = async (callers: Callers, backend: Backend, request: Request): Promise<Asker | undefined> => {
  const token = sessionTokenOf(request, backend.context.settings)
  const found = token === undefined ? undefined : await backend.actorOfSession(token)
  return found && { actor: found.actor, visit: visitOf(callers, request, found.sessionId) }
}

/** Who asks: by a bearer token where there is one, else by the session cookie. */
export const authenticate = async (deps: AuthenticateDeps, backend: Backend, request: Request): Promise<Result<Asker>> => {
  const header = request.headers.get('authorization')
  if (header !== null) return byToken(deps, backend, request, header)
  const asker = await askerBySession(deps.callers, backend, request)
  if (!asker) return refuse('auth.missing', 'The request carries neither a session that goes on nor an Authorization header.')
  return changes(request) && !isFromOurPage(request, backend.context.settings.consoleUrl) ? foreignOrigin() : ok(asker)
}
