import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isAlertSecret } from '../../app/alert-rule/is-alert-secret.ts'
import { raiseSignals } from '../../app/proposal/raise-signals.ts'
import { type Fault, type Result, refuse } from '../../core/result.ts'
import type { SignalReport } from '../../core/signal/signal.ts'
import type { Instant } from '../../core/time.ts'
import { parseAlertmanager } from '../../intake/alerts/alertmanager/parse-alertmanager.ts'
import { parseGeneric } from '../../intake/alerts/generic/parse-generic.ts'
import { bodyLimitBytes, readBody } from '../api/read-request.ts'
import type { FindBackend } from '../backend.ts'
import { problemHeaders, problemOf, statusOf } from '../problem.ts'

export interface IntakeDeps {
  readonly backend: FindBackend
  readonly baseUrl: () => string
  /** Whether this source may deliver just now. */
  readonly mayDeliver: (request: Request) => Result<true>
  /** Told of every wrong secret. */
  readonly onBadSecret: (request: Request) => void
}

type Parse = (body: unknown, now: Instant) => Result<readonly SignalReport[]>

const sources = { alertmanager: parseAlertmanager, generic: parseGeneric } as const satisfies Record<string, Parse>

/** Bearer, the password of Basic (Alertmanager can do both), or `?secret=` for senders that can only be given an address. */
const secretOf = (request: Request): string => {
  const header = request.headers.get('authorization') ?? ''
  const bearer = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(header)?.[1]
  if (bearer !== undefined) return bearer
  const basic = /^Basic ([A-Za-z0-9+/=]{1,400})$/i.exec(header)?.[1]
  if (basic !== undefined) return Buffer.from(basic, 'base64').toString('utf8').split(':').slice(1).join(':')
  return new URL(request.url).searchParams.get('secret') ?? ''
}

/** What an alert source sends; the JSON may come under another type (some senders say text/plain). */
const readAlerts = async (request: Request): Promise<Result<unknown>> => {
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/json')
  return readBody(new Request(request.url, { method: 'POST', headers, body: await request.text() }))
}

const take = async (deps: IntakeDeps, parse: Parse, request: Request): Promise<Result<{ readonly proposals: readonly string[] }>> => {
  const backend = deps.backend()
  if (!backend) return refuse('store.unavailable', 'The records are not open.')
  const allowed = deps.mayDeliver(request)
  if (!allowed.ok) return allowed
  if (!(await isAlertSecret(backend.context.store, secretOf(request)))) {
    deps.onBadSecret(request)
    return refuse(
      'auth.secret_wrong',
      'Send the secret as a bearer token, as the password of basic authentication, or as "secret" in the address.',
    )
  }
  const body = await readAlerts(request)
  if (!body.ok) return body
  const reports = parse(body.value, backend.context.clock.now())
  if (!reports.ok) return reports
  const raised = await raiseSignals({ ...backend.context, actor: { kind: 'system', name: 'intake' } }, { reports: reports.value })
  return raised.ok ? { ok: true, value: { proposals: raised.value.proposalIds } } : raised
}

/** One address per source of alerts, all behind the one secret. */
export const mountIntake = (app: Hono, deps: IntakeDeps): void => {
  const problem = (fault: Fault): Response =>
    new Response(JSON.stringify(problemOf(fault, deps.baseUrl())), { status: statusOf(fault.code), headers: problemHeaders(fault) })
  app.use(
    '/intake/*',
    bodyLimit({
      maxSize: bodyLimitBytes,
      onError: () => problem({ code: 'request.too_large', detail: 'At most 1 MiB is taken in one delivery.' }),
    }),
  )
  for (const [source, parse] of Object.entries(sources)) {
    app.post(`/intake/${source}`, async (c) => {
      const result = await take(deps, parse, c.req.raw)
      return result.ok ? Response.json(result.value, { status: 202, headers: { 'cache-control': 'no-store' } }) : problem(result.fault)
    })
  }
}
