import type { Hono } from 'hono'
import { type Actor, actorLabel, authorize } from '../../../core/actor/actor.ts'
import { mayHearOf } from '../../../core/journal/movement-act.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import type { Backend } from '../../backend.ts'
import { problemResponse } from '../../problem.ts'
import { positionOf } from '../../public/live/stream-head.ts'
import { type Asker, authenticate } from '../../session/authenticate.ts'
import type { ApiDeps } from '../mount.ts'
import type { OperatorHub } from './operator-hub.ts'

export const streamPath = '/api/stream'

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const isOpenTo = (asker: Result<Asker>): boolean => asker.ok && authorize(asker.value.actor, 'incident.read').ok

const open = async (deps: ApiDeps, hub: OperatorHub, request: Request): Promise<Result<ReadableStream<Uint8Array>>> => {
  const backend = deps.backend()
  if (!backend) return refuse('store.unavailable', 'The records are not open.', { retryAfter: 5 })
  const asker = await authenticate(deps, backend, request)
  if (!asker.ok) return asker
  const { actor } = asker.value
  const allowed = authorize(actor, 'incident.read')
  if (!allowed.ok) return allowed
  const who = actorLabel(actor)
  let present: Actor = actor
  const isGood = async (): Promise<boolean> => {
    const now: Backend | undefined = deps.backend()
    const again = now && (await authenticate(deps, now, request))
    if (again?.ok) present = again.value.actor
    return again === undefined || isOpenTo(again)
  }
  const joined = hub.join({
    who,
    isGood,
    hears: (kind) => mayHearOf(present, kind),
    after: positionOf(request.headers.get('last-event-id') ?? undefined, new URL(request.url).search),
  })
  return joined.ok ? ok(joined.value) : joined
}

/** The operators' stream: that something moved, and what. Readers ask the API for the rest, with their own rights. */
export const mountStream = (app: Hono, hub: OperatorHub, deps: ApiDeps): void => {
  app.get(streamPath, async (c) => {
    const stream = await open(deps, hub, c.req.raw)
    return stream.ok ? new Response(stream.value, { headers }) : problemResponse(stream.fault, deps.baseUrl())
  })
  app.all(streamPath, () => {
    const response = problemResponse({ code: 'route.method_wrong', detail: 'Use GET.' }, deps.baseUrl())
    response.headers.set('allow', 'GET')
    return response
  })
}
