import type { Hono } from 'hono'
import { wakeIssue } from '../../app/issue/wake-issue.ts'
import { secretOfTracker } from '../../app/tracker/secret-of-tracker.ts'
import { actorLabel } from '../../core/actor/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { issueInEvent } from '../../intake/issues/issue-in-event.ts'
import { limitKey } from '../client-address.ts'
import { spend } from '../limits.ts'
import { machineHeaders, problemResponse } from '../problem.ts'
import { parseJson, readText } from '../request-body.ts'
import type { IntakeDeps } from './mount-intake.ts'
import { isFromTracker } from './tracker-signature.ts'

const wrongSignature = refuse('tracker.secret_wrong', 'What came is not signed with the secret of this tracker.')

/** GitHub's events are bigger than an alert: they repeat the issue and its repository. */
const limitBytes = 4 * 1024 * 1024

const take = async (deps: IntakeDeps, request: Request, trackerId: string): Promise<Result<{ readonly isRead: boolean }>> => {
  const backend = deps.backend()
  if (!backend) return refuse('store.unavailable', 'The records are not open.', { retryAfter: 5 })
  const allowed = spend(deps.limits.deliveries, deps.callers, request, `issues ${limitKey(deps.callers.of(request))}`)
  if (!allowed.ok) return allowed
  const { context } = backend
  const known = await secretOfTracker(context, trackerId)
  const body = await readText(request, limitBytes)
  if (!body.ok) return body
  const header = (name: string): string => request.headers.get(name) ?? ''
  if (!known || !isFromTracker(known.tracker.kind, known.secret, { header, body: body.value }, context.clock.now())) {
    const spent = spend(deps.limits.failures, deps.callers, request)
    return spent.ok ? wrongSignature : spent
  }
  const actor = { kind: 'system', name: 'intake issues' } as const
  deps.callers.name(request, actorLabel(actor))
  const event = parseJson(body.value)
  if (!event.ok) return event
  const { kind, baseUrl } = known.tracker
  const name = issueInEvent(kind, baseUrl, event.value)
  if (!name) return ok({ isRead: false })
  const woken = await wakeIssue({ ...context, actor }, { url: name.url })
  return woken.ok ? ok({ isRead: woken.value > 0 }) : woken
}

/** One address per tracker. What comes in has to be signed, and even then it only says that there is something to read. */
export const mountIssueEvents = (app: Hono, deps: IntakeDeps): void => {
  const path = '/intake/issues/:trackerId'
  app.post(path, async (c) => {
    const result = await take(deps, c.req.raw, c.req.param('trackerId'))
    if (!result.ok) return problemResponse(result.fault, deps.baseUrl(), deps.callers.instanceOf(c.req.raw))
    const headers = { 'content-type': 'application/json', ...machineHeaders }
    return new Response(`${JSON.stringify(result.value)}\n`, { status: 202, headers })
  })
  app.all(path, () => {
    const response = problemResponse({ code: 'route.method_wrong', detail: 'Events are sent by POST.' }, deps.baseUrl())
    response.headers.set('allow', 'POST')
    return response
  })
}
