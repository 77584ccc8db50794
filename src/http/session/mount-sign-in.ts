import type { Hono } from 'hono'
import { changeFactor } from '../../app/account/change-factor.ts'
import { noteFailedSignIn } from '../../app/session/note-failed-sign-in.ts'
import { noteSignIn } from '../../app/session/note-sign-in.ts'
import { takeCode } from '../../app/session/take-code.ts'
import { type SignInTrace, whoseSignIn } from '../../app/session/whose-sign-in.ts'
import type { Operator } from '../../core/operator/operator.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { shaped } from '../api/read-request.ts'
import type { Backend, FindBackend } from '../backend.ts'
import type { Callers } from '../callers.ts'
import { type Limits, spend } from '../limits.ts'
import { machineHeaders, problemResponse } from '../problem.ts'
import { readJson } from '../request-body.ts'
import { type Asker, askerBySession, foreignOrigin, isFromOurPage } from './authenticate.ts'
import { cookieLines, cookiePrefix, openedSessionIn, ticketOf } from './cookies.ts'
import { createFailureTally, type FailureTally } from './failure-tally.ts'
import { knownBrowserLine, knownBrowserOf } from './known-browser.ts'
import { refusalOf } from './refusal-of.ts'
import { type SignInRoute, signInRoutes } from './routes.ts'
import { clientHeader, signInPath } from './sign-in-options.ts'

export interface SignInDeps {
  readonly backend: FindBackend
  readonly baseUrl: () => string
  readonly consoleUrl: () => string
  readonly callers: Callers
  readonly limits: Pick<Limits, 'signIns' | 'accounts'>
}

interface CountedDeps extends SignInDeps {
  readonly failures: FailureTally
}

interface Call {
  readonly deps: CountedDeps
  readonly backend: Backend
  readonly route: SignInRoute
  readonly request: Request
  readonly asker: Asker | undefined
}

const bodyLimit = 64 * 1024

const textIn = (body: unknown, name: string): string | undefined => {
  const text: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
  return typeof text === 'string' ? text : undefined
}

const emailIn = (body: unknown): string | undefined => textIn(body, 'email')?.trim().toLowerCase()

/** Tries are limited for each client, and for each account from everywhere: neither one list of passwords nor many clients get far. */
const admit = ({ deps, route, request, asker, backend }: Call, body: unknown): Result<true> => {
  if (!route.isGuessed) return ok(true)
  const spent = spend(deps.limits.signIns, deps.callers, request)
  const account = emailIn(body) ?? (asker?.actor.kind === 'operator' ? asker.actor.id : undefined)
  if (!spent.ok || account === undefined) return spent
  return spend(deps.limits.accounts, deps.callers, request, knownBrowserOf(request, backend.context.settings, account) ?? account)
}

/**
 * The request as better-auth gets it: from our own origin, which was checked before, with the cookies and a body of the known shape,
 * and nothing else of what the client sent.
 */
const innerRequest = ({ deps, route, request, backend }: Call, body: unknown): Request => {
  const { consoleUrl } = backend.context.settings
  const headers = new Headers({ origin: new URL(consoleUrl).origin, [clientHeader]: deps.callers.of(request) })
  for (const name of ['cookie', 'user-agent']) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  if (route.method === 'POST') headers.set('content-type', 'application/json')
  const query = route.method === 'GET' ? new URL(request.url).search : ''
  return new Request(`${consoleUrl}${signInPath}${route.path}${query}`, {
    method: route.method,
    headers,
    ...(route.method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  })
}

const fieldsOf = (value: unknown, names: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((each: unknown) => fieldsOf(each, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))
}

const parseJsonOf = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  return text === '' ? {} : JSON.parse(text)
}

/** Who comes back from the provider looks at a page and not at a program: a refusal is a way back to sign-in, which says it in words. */
const wayBack = (body: unknown, headers: Headers): Response => {
  const code = /^\w{1,60}$/.exec(textIn(body, 'code') ?? '')?.[0] ?? 'failed'
  headers.set('location', `/console/sign-in?provider=refused&error=${code}`)
  return new Response(null, { status: 302, headers })
}

/** The session's token and whatever else the library answers stay here; the browser has them in its cookies. */
const shownAnswer = async ({ route, deps }: Call, response: Response, cookies: readonly string[]): Promise<Response> => {
  const headers = new Headers(machineHeaders)
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  const location = response.headers.get('location')
  // Beside an answer in JSON the library names the place as well: that is no redirection.
  if (location !== null && response.status >= 300 && response.status < 400) {
    headers.set('location', location)
    return new Response(null, { status: 302, headers })
  }
  const body = await parseJsonOf(response)
  if (response.ok) return Response.json(fieldsOf(body, route.shown), { status: 200, headers })
  if (route.method === 'GET' && route.way === 'provider') return wayBack(body, headers)
  const refused = problemResponse(refusalOf(body, response.status), deps.baseUrl())
  for (const cookie of cookies) refused.headers.append('set-cookie', cookie)
  return refused
}

/** Whom a try to sign in is about. A signed-in operator who tries a code proves nothing anew. */
const traceOf = ({ route, request, backend }: Call, body: unknown): SignInTrace | undefined => {
  const email = route.way === 'password' ? emailIn(body) : undefined
  if (email !== undefined) return { kind: 'address', email }
  const ticket = route.way === 'code' || route.way === 'recovery_code' ? ticketOf(request, backend.context.settings) : undefined
  return ticket === undefined ? undefined : { kind: 'ticket', ticket }
}

/** The provider's refusals come back as a redirection that carries them. */
const isFailed = (response: Response): boolean => response.status >= 400 || (response.headers.get('location') ?? '').includes('error=')

/**
 * Writes down who was signed in, or that somebody was not. What failed is written behind the answer's back: whether an address is
 * known must not be told by how long the answer took.
 */
const noteOutcome = async ({ deps, route, asker, backend }: Call, response: Response, whose: Operator | undefined): Promise<void> => {
  const { way } = route
  if (way === null || (asker && (way === 'code' || way === 'recovery_code'))) return
  const { context } = backend
  const sessionToken = openedSessionIn(response.headers.getSetCookie(), context.settings)
  if (sessionToken !== undefined) {
    await noteSignIn(context, { sessionToken, way })
    context.hints.raise('journal')
    return
  }
  const tries = isFailed(response) ? deps.failures.count(whose?.id ?? 'nobody', context.clock.now()) : undefined
  if (tries === undefined) return
  void noteFailedSignIn(context, { operator: whose, way, tries })
    .then(() => context.hints.raise('journal'))
    // The records closed just now: the try itself was refused all the same.
    .catch(() => undefined)
}

const admitOnce = async ({ route, backend }: Call, body: unknown, response: Response): Promise<Result<true>> => {
  const { context } = backend
  const token = route.isOnce && response.ok ? openedSessionIn(response.headers.getSetCookie(), context.settings) : undefined
  return token === undefined ? ok(true) : takeCode(context, { token, code: textIn(body, 'code') ?? '' })
}

const answerPlain = async (call: Call, body: unknown): Promise<Response> => {
  const trace = traceOf(call, body)
  // Before the ceremony, because the last wrong code takes the ticket away.
  const whose = trace && (await whoseSignIn(call.backend.context, trace))
  const response = await call.backend.signIn.answer(innerRequest(call, body))
  const once = await admitOnce(call, body, response)
  const refused = once.ok ? undefined : problemResponse(once.fault, call.deps.baseUrl())
  await noteOutcome(call, refused ?? response, whose)
  if (refused) return refused
  const account = response.ok ? emailIn(body) : undefined
  const known = account === undefined ? [] : [knownBrowserLine(call.backend.context.settings, account)]
  return shownAnswer(call, response, [...response.headers.getSetCookie(), ...known])
}

const answerChange = async (
  call: Call,
  body: unknown,
  { asker, change }: { readonly asker: Asker; readonly change: NonNullable<SignInRoute['changes']> },
): Promise<Response> => {
  const { context } = call.backend
  const changed = await changeFactor(
    { ...context, ...asker },
    {
      change,
      code: call.route.isOnce ? textIn(body, 'code') : undefined,
      ceremony: async (records) => {
        const response = await call.backend.signIn.answer(innerRequest(call, body), records)
        return { isDone: response.ok, value: response }
      },
    },
  )
  if (!changed.ok) return problemResponse(changed.fault, call.deps.baseUrl())
  const { value: response, session } = changed.value
  const sessionCookie = `${cookiePrefix(context.settings.consoleUrl)}.session_token=`
  const others = response.headers.getSetCookie().filter((line) => session === null || !line.startsWith(sessionCookie))
  return shownAnswer(call, response, session === null ? others : [...others, ...cookieLines({ session: session.token }, context.settings)])
}

const answer = async (deps: CountedDeps, route: SignInRoute, request: Request): Promise<Result<Response>> => {
  const backend = deps.backend()
  if (!backend) return refuse('store.unavailable', 'The records are not open.', { retryAfter: 5 })
  if (route.method === 'POST' && !isFromOurPage(request, deps.consoleUrl())) return foreignOrigin()
  const asker = await askerBySession(deps.callers, backend, request)
  if (route.who === 'oneself' && !asker) return refuse('auth.missing', 'Nobody is signed in.')
  const read = route.method === 'GET' ? ok(undefined) : await readJson(request, bodyLimit)
  if (!read.ok) return read
  const body = shaped(route.body, read.value)
  if (!body.ok) return body
  const call: Call = { deps, backend, route, request, asker }
  const admitted = admit(call, body.value)
  if (!admitted.ok) return admitted
  const { changes: change } = route
  return ok(await (change !== null && asker ? answerChange(call, body.value, { asker, change }) : answerPlain(call, body.value)))
}

/** Puts better-auth's routes on the app, one by one; everything else below its path is not there. */
export const mountSignIn = (app: Hono, given: SignInDeps): void => {
  const deps: CountedDeps = { ...given, failures: createFailureTally() }
  for (const route of signInRoutes) {
    const path = `${signInPath}${route.path}`
    app.on(route.method, path, async (c) => {
      const answered = await answer(deps, route, c.req.raw)
      return answered.ok ? answered.value : problemResponse(answered.fault, deps.baseUrl(), deps.callers.instanceOf(c.req.raw))
    })
    app.all(path, () => {
      const response = problemResponse({ code: 'route.method_wrong', detail: `Use ${route.method}.` }, deps.baseUrl())
      response.headers.set('allow', route.method)
      return response
    })
  }
}
