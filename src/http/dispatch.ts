import type { IncomingMessage, ServerResponse } from 'node:http'
import { recordPath } from '../core/page/page.ts'
import type { Fault } from '../core/result.ts'
import { isSubscriberChange } from './compatible/mount-subscribers.ts'
import type { ConsoleDoor } from './console/console-door.ts'
import { type Hosts, hasOneHost } from './hosts.ts'
import { isOwnPath } from './own-path.ts'
import type { PersonPages } from './person/person-pages.ts'
import { problemHeaders, problemOf, statusOf } from './problem.ts'
import type { StreamDoor } from './public/live/stream-door.ts'
import { livePath } from './public/live/stream-head.ts'
import type { PreparedDocument } from './public/prepared.ts'
import { serveDocument } from './public/serve-document.ts'
import type { Site } from './public/site.ts'

export type Dispatch = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface DispatchDeps {
  readonly site: Site
  /** What the server says about itself. */
  readonly own: (path: string) => Promise<PreparedDocument> | undefined
  readonly door: StreamDoor
  readonly console: ConsoleDoor
  /** Everything that needs the records. */
  readonly app: Dispatch
  readonly pages: PersonPages
  readonly baseUrl: () => string
  readonly hosts: Hosts
}

const readers = 'GET, HEAD, OPTIONS'

const isQuestions = (path: string): boolean => /^\/incidents\/[0-9a-z]{26}\/questions$/.test(path)

/** The forms and links of people, alerts, the record and the operators' API; the compatible API below /api/v2 is documents but for subscribing. */
const needsRecords = (path: string, method: string | undefined): boolean =>
  path.startsWith('/api/v2/')
    ? isSubscriberChange(method, path)
    : path === recordPath || path === '/affected' || isQuestions(path) || /^\/(api|intake|s|p)(\/|$)/.test(path)

const isApi = (path: string): boolean => /^\/api(\/|$)/.test(path)

/** What we say about ourselves, scripts of pages, and alerts: the same under every name. */
const isEverywhere = (path: string): boolean => isOwnPath(path) || /^\/(assets\/|intake(\/|$))/.test(path)

/** Where only operators and their programs have business. */
const isOperators = (path: string): boolean => /^\/(console|p|api)(\/|$)/.test(path) && !path.startsWith('/api/v2/') && !isEverywhere(path)

const nothing = (detail: string): Fault => ({ code: 'route.missing', detail })

const refuseAsProblem = (deps: DispatchDeps, response: ServerResponse, fault: Fault, more: Readonly<Record<string, string>> = {}): void => {
  response.writeHead(statusOf(fault.code), { ...problemHeaders(fault), ...more })
  response.end(JSON.stringify(problemOf(fault, deps.baseUrl())))
}

const sendPage = async (response: ServerResponse, page: Response): Promise<void> => {
  const body = Buffer.from(await page.arrayBuffer())
  response.writeHead(page.status, { ...Object.fromEntries(page.headers), 'content-length': String(body.length) })
  response.end(body)
}

const missing = async (deps: DispatchDeps, path: string, response: ServerResponse): Promise<void> => {
  // The first start of all, before anything was rendered: the page is not missing, it is not there yet.
  if (path === '/') return sendPage(response, deps.pages.message(503, 'unavailable', { 'Retry-After': '2' }))
  if (path.startsWith('/api/v2/'))
    return refuseAsProblem(deps, response, nothing('The compatible API has nothing at this address.'), {
      'Access-Control-Allow-Origin': '*',
    })
  if (isApi(path)) return refuseAsProblem(deps, response, nothing('Under this name there is the page. The API has the console’s address.'))
  return sendPage(response, deps.pages.message(404, 'notFound'))
}

const wrongMethod = (deps: DispatchDeps, response: ServerResponse, allow: string): void =>
  refuseAsProblem(deps, response, { code: 'route.method_wrong', detail: `Use ${allow}.` }, { Allow: allow })

/** What can be read is read, asked what may be done with it, or refused with what may. */
const answerDocument = async (deps: DispatchDeps, path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
  const document = deps.site.find(path) ?? (await deps.own(path))
  if (!document) return false
  if (request.method === 'GET' || request.method === 'HEAD') serveDocument(document, request, response)
  else if (request.method === 'OPTIONS') {
    response.writeHead(204, { Allow: readers, 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET, HEAD' }).end()
  } else if (needsRecords(path, request.method) || path === '/subscribe') return false
  else wrongMethod(deps, response, readers)
  return true
}

const answerStream = (deps: DispatchDeps, request: IncomingMessage, response: ServerResponse): void => {
  const served = request.method === 'GET' ? deps.door.serve(request, response) : undefined
  if (!served) wrongMethod(deps, response, 'GET')
  else if (!served.ok) refuseAsProblem(deps, response, served.fault)
}

const answer = async (deps: DispatchDeps, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (await answerDocument(deps, path, request, response)) return
  if (deps.console.serve(path, request, response)) return
  if (path === livePath) answerStream(deps, request, response)
  else if (needsRecords(path, request.method) || (path === '/subscribe' && request.method === 'POST')) await deps.app(request, response)
  else await missing(deps, path, response)
}

const redirect = (response: ServerResponse, location: string): void =>
  void response.writeHead(302, { Location: location, 'Cache-Control': 'no-store', 'Content-Length': '0' }).end()

/** The console's own host shows nothing of the page, and sends who follows a link to it there. */
const answerForConsole = async (deps: DispatchDeps, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (path === '/') redirect(response, '/console/')
  else if (isOperators(path) || isEverywhere(path)) await answer(deps, path, request, response)
  else if (deps.site.find(path) && (request.method === 'GET' || request.method === 'HEAD')) redirect(response, `${deps.baseUrl()}${path}`)
  else await missing(deps, path, response)
}

/** Under the machine's other names programs reach the API by their tokens; no cookie is taken or given there. */
const isForToken = (path: string): boolean => isApi(path) && !/^\/api\/auth(\/|$)/.test(path)

const tokenMissing: Fault = { code: 'auth.missing', detail: 'Under this name the API answers tokens only, and the request carries none.' }

const answerByHost = async (deps: DispatchDeps, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const kind = deps.hosts.of(request.headers.host)
  if (kind === 'console') return answerForConsole(deps, path, request, response)
  if (kind === 'whole' || !isOperators(path)) return answer(deps, path, request, response)
  if (kind === 'page' || !isForToken(path)) return missing(deps, path, response)
  return request.headers.authorization === undefined ? refuseAsProblem(deps, response, tokenMissing) : answer(deps, path, request, response)
}

/**
 * Where a request goes that the front door did not answer: by its host, then prepared documents first, then the live stream, then what
 * needs the records. The path is taken as it was sent: nothing is decoded, joined or normalised, so that there is one spelling of
 * everything.
 */
export const dispatcher =
  (deps: DispatchDeps): Dispatch =>
  async (request, response) => {
    const target = request.url ?? ''
    const path = target.split('?', 1)[0] ?? ''
    if (request.method === 'TRACE') wrongMethod(deps, response, readers)
    else if (!path.startsWith('/') || request.httpVersionMajor !== 1 || !hasOneHost(request))
      refuseAsProblem(deps, response, {
        code: 'request.malformed',
        detail: 'Ask in HTTP/1.1, for an address that begins with a slash, at one host.',
      })
    else await answerByHost(deps, path, request, response)
  }
