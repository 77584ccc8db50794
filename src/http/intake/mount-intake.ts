import type { Hono } from 'hono'
import { isAlertSecret } from '../../app/alert-rule/is-alert-secret.ts'
import { raiseSignals } from '../../app/proposal/raise-signals.ts'
import { actorLabel } from '../../core/actor/actor.ts'
import { type Result, refuse } from '../../core/result.ts'
import type { SignalReport } from '../../core/signal/signal.ts'
import type { Instant } from '../../core/time.ts'
import { parseAlertmanager } from '../../intake/alerts/alertmanager/parse-alertmanager.ts'
import { parseGeneric } from '../../intake/alerts/generic/parse-generic.ts'
import type { FindBackend } from '../backend.ts'
import type { Callers } from '../callers.ts'
import { limitKey } from '../client-address.ts'
import { type Limits, spend } from '../limits.ts'
import { machineHeaders, problemResponse } from '../problem.ts'
import { bodyLimitBytes, parseJson, readText } from '../request-body.ts'

export interface IntakeDeps {
  readonly backend: FindBackend
  readonly baseUrl: () => string
  readonly callers: Callers
  readonly limits: Pick<Limits, 'failures' | 'deliveries'>
}

type Parse = (body: unknown, now: Instant) => Result<readonly SignalReport[]>

const sources = { alertmanager: parseAlertmanager, generic: parseGeneric } as const satisfies Record<string, Parse>

/**
 * Bearer, the password of Basic (Alertmanager can do both), or for senders that can only be given an address the last part of the
 * path or `?secret=`.
 */
const secretOf = (request: Request, inPath: string | undefined): string => {
  const header = request.headers.get('authorization') ?? ''
  const bearer = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(header)?.[1]
  if (bearer !== undefined) return bearer
  const basic = /^Basic ([A-Za-z0-9+/=]{1,400})$/i.exec(header)?.[1]
  if (basic !== undefined) return Buffer.from(basic, 'base64').toString('utf8').split(':').slice(1).join(':')
  return inPath ?? new URL(request.url).searchParams.get('secret') ?? ''
}

/** The JSON may come under another type: some senders say text/plain, and the secret makes a browser's form no danger. */
const readAlerts = async (request: Request): Promise<Result<unknown>> => {
  const text = await readText(request, bodyLimitBytes)
  return text.ok ? parseJson(text.value) : text
}

const wrongSecret = refuse(
  'auth.secret_wrong',
  'Send the secret as a bearer token, as the password of basic authentication, or as "secret" in the address.',
)

const take = async (
  deps: IntakeDeps,
  source: keyof typeof sources,
  request: Request,
  inPath: string | undefined,
): Promise<Result<{ readonly proposals: readonly string[] }>> => {
  const backend = deps.backend()
  if (!backend) return refuse('store.unavailable', 'The records are not open.', { retryAfter: 5 })
  if (!(await isAlertSecret(backend.context.store, secretOf(request, inPath), backend.context.clock.now()))) {
    const spent = spend(deps.limits.failures, deps.callers, request)
    return spent.ok ? wrongSecret : spent
  }
  const actor = { kind: 'system', name: `intake ${source}` } as const
  deps.callers.name(request, actorLabel(actor))
  const allowed = spend(deps.limits.deliveries, deps.callers, request, `${source} ${limitKey(deps.callers.of(request))}`)
  if (!allowed.ok) return allowed
  const body = await readAlerts(request)
  if (!body.ok) return body
  const reports = sources[source](body.value, backend.context.clock.now())
  if (!reports.ok) return reports
  const raised = await raiseSignals({ ...backend.context, actor }, { reports: reports.value })
  return raised.ok ? { ok: true, value: { proposals: raised.value.proposalIds } } : raised
}

/** One address per source of alerts, all behind the one secret. What comes in here is never published as it stands. */
export const mountIntake = (app: Hono, deps: IntakeDeps): void => {
  const names: readonly (keyof typeof sources)[] = ['alertmanager', 'generic']
  for (const source of names) {
    for (const path of [`/intake/${source}`, `/intake/${source}/:secret`]) {
      app.post(path, async (c) => {
        const result = await take(deps, source, c.req.raw, c.req.param('secret'))
        if (!result.ok) return problemResponse(result.fault, deps.baseUrl(), deps.callers.instanceOf(c.req.raw))
        const headers = { 'content-type': 'application/json', ...machineHeaders }
        return new Response(`${JSON.stringify(result.value)}\n`, { status: 202, headers })
      })
      app.all(path, () => {
        const response = problemResponse({ code: 'route.method_wrong', detail: 'Alerts are sent by POST.' }, deps.baseUrl())
        response.headers.set('allow', 'POST')
        return response
      })
    }
  }
}
