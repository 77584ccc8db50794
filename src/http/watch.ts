import type { MiddlewareHandler } from 'hono'
import { StoreFailure } from '../app/store.ts'
import type { Fault } from '../core/result.ts'
import type { Callers } from './callers.ts'
import { type Log, loggedPath } from './log.ts'

export interface WatchDeps {
  readonly callers: Callers
  readonly log: Log
  /** A name for one request, unique enough to find it in the log. */
  readonly nextName: () => string
  readonly answerFault: (request: Request, fault: Fault, instance: string) => Response
}

/**
 * What hangs is answered: the caller tries again under the same key and finds out what became of it. The store gives up earlier, and a
 * request that is not here whole within twenty seconds is node's affair; this is for what nobody thought of.
 */
const deadlineMilliseconds = 25_000
/** Recomputing every digest of a long journal is slow by its nature. */
const patientPaths: readonly string[] = ['/api/journal/verify']
const patience = 120_000

const late: Fault = {
  code: 'store.unavailable',
  detail: 'The records did not answer in time; whether something was changed is not known. Try again with the same Idempotency-Key.',
  retryAfter: 5,
}

const brokenFault: Fault = { code: 'server.broken', detail: 'This is a fault of the server, not of the request.' }

/** Gives every request its name, its deadline and its line in the log, and turns what is thrown into an answer that gives nothing away. */
export const watch = ({ callers, log, nextName, answerFault }: WatchDeps): MiddlewareHandler => {
  return async (c, next) => {
    const request = c.req.raw
    const began = performance.now()
    const instance = `urn:forthright:${nextName()}`
    callers.open(request, instance)
    const path = new URL(request.url).pathname
    let timer: NodeJS.Timeout | undefined
    const deadline = new Promise<Fault>((resolve) => {
      timer = setTimeout(resolve, patientPaths.includes(path) ? patience : deadlineMilliseconds, late)
    })
    // Hono's next gives its context back, whatever its type says.
    const fault = await Promise.race([next().then(() => undefined), deadline])
    clearTimeout(timer)
    const thrown = c.error
    if (thrown && !(thrown instanceof StoreFailure)) log.error({ instance, err: thrown }, 'a request failed')
    const refused = fault ?? (thrown instanceof StoreFailure ? thrown.fault : thrown ? brokenFault : undefined)
    const response = refused ? answerFault(request, refused, instance) : c.res
    const milliseconds = Math.round(performance.now() - began)
    const actor = callers.nameOf(request)
    const facts = { instance, method: request.method, path: loggedPath(path), status: response.status, milliseconds }
    log.info({ ...facts, client: callers.of(request), ...(actor === undefined ? {} : { actor }) }, 'answered')
    if (refused) c.res = response
    for (const [name, value] of Object.entries(callers.chargesOf(request))) c.res.headers.set(name, value)
    return undefined
  }
}
