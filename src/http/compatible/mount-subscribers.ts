import type { Hono } from 'hono'
import type { Ids } from '../../app/ports.ts'
import { type SubscribeInput, subscribe } from '../../app/subscriber/subscribe.ts'
import { unsubscribe } from '../../app/subscriber/unsubscribe.ts'
import type { Fault, Result } from '../../core/result.ts'
import { ok, refuse } from '../../core/result.ts'
import { plusSeconds, zonedText } from '../../core/time.ts'
import { shaped } from '../api/read-request.ts'
import type { Backend } from '../backend.ts'
import { spend } from '../limits.ts'
import { evenly } from '../person/evenly.ts'
import { isOwnForm } from '../person/own-form.ts'
import type { PersonDeps } from '../person/person-deps.ts'
import { machineHeaders, problemResponse } from '../problem.ts'
import { readSubscriberBody, subscriberBody } from './subscriber-body.ts'

export interface SubscribersDeps extends PersonDeps {
  readonly ids: Ids
}

type Asked = Pick<SubscribeInput, 'email' | 'webhookUrl' | 'componentIds'>

/** Of an address that nobody confirms: what a new subscription would be, said of every address alike. */
const purgeSeconds = 7 * 24 * 60 * 60

/** Names of fields as the caller wrote them. */
const pointers: Readonly<Record<string, string>> = { '/webhookUrl': '/subscriber/endpoint', '/componentIds': '/subscriber/component_ids' }
const inTheirWords = (fault: Fault): Fault => ({
  ...fault,
  ...(fault.errors
    ? {
        errors: fault.errors.map(({ pointer, detail }) => ({
          pointer: pointer
            .replace(/^\/(webhookUrl|componentIds)/, (name) => pointers[name] ?? name)
            .replace(/^\/email/, '/subscriber/email'),
          detail,
        })),
      }
    : {}),
})

/** A browser on another site could otherwise make its visitors subscribe others; programs name no origin. */
const isFromElsewhere = (request: Request, baseUrl: string): boolean =>
  (request.headers.has('origin') || request.headers.has('sec-fetch-site')) && !isOwnForm(request, baseUrl)

const admit = (deps: SubscribersDeps, request: Request): Result<true> => {
  if (isFromElsewhere(request, deps.baseUrl())) return refuse('request.foreign_origin', 'Subscribe on the page itself.')
  const all = spend(deps.limits.allSubscriptions, deps.callers, request, 'all')
  return all.ok ? spend(deps.limits.subscriptions, deps.callers, request) : all
}

const readAsked = async (request: Request): Promise<Result<Asked>> => {
  const read = await readSubscriberBody(request)
  if (!read.ok) return read
  const body = shaped(subscriberBody, read.value)
  if (!body.ok) return body
  const { email, endpoint, component_ids: componentIds } = body.value.subscriber
  return ok({ email, webhookUrl: endpoint, ...(componentIds ? { componentIds } : {}) })
}

/** The same for every address, known or not: whoever asks learns nothing about it. The id is made for this answer. */
const answerOf = (deps: SubscribersDeps, backend: Backend, { email, webhookUrl }: Asked) => {
  const zone = deps.standing.known?.page.zone
  const now = backend.context.clock.now()
  const text = (seconds: number) => (zone ? zonedText(plusSeconds(now, seconds), zone) : null)
  const isWebhook = webhookUrl !== undefined && webhookUrl.trim() !== ''
  return {
    subscriber: {
      created_at: text(0),
      skip_confirmation_notification: false,
      quarantined_at: text(0),
      id: deps.ids.next(),
      mode: isWebhook ? 'webhook' : 'email',
      purge_at: text(purgeSeconds),
      email,
      ...(isWebhook ? { endpoint: webhookUrl } : {}),
    },
  }
}

const create = async (deps: SubscribersDeps, backend: Backend, request: Request): Promise<Result<Response>> => {
  const admitted = admit(deps, request)
  if (!admitted.ok) return admitted
  const asked = await readAsked(request)
  if (!asked.ok) return asked
  await deps.standing.current()
  const context = { ...backend.context, actor: { kind: 'anonymous' } } as const
  const result = await evenly(() => subscribe(context, asked.value))
  if (!result.ok) return { ok: false, fault: inTheirWords(result.fault) }
  return ok(Response.json(answerOf(deps, backend, asked.value), { status: 201, headers: machineHeaders }))
}

/** By the token of a link in a mail, which only the owner of the address has; an id that the creation answered ends nothing. */
const remove = async (deps: SubscribersDeps, backend: Backend, request: Request, file: string): Promise<Result<Response>> => {
  const context = { ...backend.context, actor: { kind: 'anonymous' } } as const
  const left = await unsubscribe(context, { token: file.replace(/\.json$/, '') })
  if (left.ok) return ok(Response.json(true, { headers: machineHeaders }))
  const spent = spend(deps.limits.failures, deps.callers, request)
  return spent.ok ? left : spent
}

export const subscribersPath = '/api/v2/subscribers.json'
export const subscriberPrefix = '/api/v2/subscribers/'

/** Whether the compatible API changes something here; everything else below /api/v2 is documents. */
export const isSubscriberChange = (method: string | undefined, path: string): boolean =>
  (method === 'POST' && path === subscribersPath) || (method === 'DELETE' && path.startsWith(subscriberPrefix))

/** Subscribing as clients of Statuspage do it: POST subscribers.json, DELETE subscribers/<id>.json. */
export const mountSubscribers = (app: Hono, deps: SubscribersDeps): void => {
  const answered = async (request: Request, work: (backend: Backend) => Promise<Result<Response>>): Promise<Response> => {
    const backend = deps.backend()
    const closed = refuse('store.unavailable', 'The records are not open.', { retryAfter: 5 })
    const result = backend ? await work(backend) : closed
    return result.ok ? result.value : problemResponse(result.fault, deps.baseUrl(), deps.callers.instanceOf(request))
  }
  app.post(subscribersPath, (c) => answered(c.req.raw, (backend) => create(deps, backend, c.req.raw)))
  app.delete(`${subscriberPrefix}:file`, (c) => answered(c.req.raw, (backend) => remove(deps, backend, c.req.raw, c.req.param('file'))))
}
