import { Hono } from 'hono'
import type { Ids } from '../app/ports.ts'
import type { Fault } from '../core/result.ts'
import type { Assets } from '../render/page-state.ts'
import { endpoints } from './api/endpoints.ts'
import { mountApi } from './api/mount.ts'
import { mountStream } from './api/stream/mount-stream.ts'
import type { OperatorHub } from './api/stream/operator-hub.ts'
import type { FindBackend } from './backend.ts'
import type { Callers } from './callers.ts'
import { mountSubscribers } from './compatible/mount-subscribers.ts'
import type { Hosts } from './hosts.ts'
import { mountIntake } from './intake/mount-intake.ts'
import { mountIssueEvents } from './intake/mount-issue-events.ts'
import { createLimits } from './limits.ts'
import type { Log } from './log.ts'
import { mountPerson } from './person/mount-person.ts'
import type { PersonPages } from './person/person-pages.ts'
import type { Standing } from './person/standing.ts'
import { problemResponse } from './problem.ts'
import { mountRecord } from './record/mount-record.ts'
import { mountSignIn } from './session/mount-sign-in.ts'
import { watch } from './watch.ts'

export interface AppDeps {
  readonly backend: FindBackend
  readonly baseUrl: () => string
  readonly consoleUrl: () => string
  readonly hosts: Hosts
  readonly callers: Callers
  readonly ids: Ids
  readonly log: Log
  readonly assets: Assets
  readonly pages: PersonPages
  readonly standing: Standing
  readonly operators: OperatorHub
}

/** Addresses of machines are answered with problem documents, all others with pages. */
const isForMachines = (path: string): boolean => /^\/(api|intake)(\/|$)/.test(path)

/** Everything that needs the records: the operators' API, alert intake, forms and links. */
export const createApp = (deps: AppDeps): Hono => {
  const app = new Hono()
  const limits = createLimits(() => performance.now())
  const answerFault = (request: Request, fault: Fault, instance?: string): Response =>
    isForMachines(new URL(request.url).pathname) ? problemResponse(fault, deps.baseUrl(), instance) : deps.pages.refusal(fault)
  app.use(watch({ ...deps, nextName: () => deps.ids.secret(8), answerFault }))
  // What is thrown is answered by the watch; without this Hono would log it and answer in its own words.
  app.onError(() => new Response(null, { status: 500 }))
  mountStream(app, deps.operators, { ...deps, limits })
  mountApi(app, endpoints, { ...deps, limits })
  mountSignIn(app, { ...deps, limits })
  mountIntake(app, { ...deps, limits })
  mountIssueEvents(app, { ...deps, limits })
  mountSubscribers(app, { ...deps, limits })
  mountPerson(app, { ...deps, limits })
  mountRecord(app, { ...deps, limits })
  app.notFound((c) => answerFault(c.req.raw, { code: 'route.missing', detail: 'There is nothing at this address.' }))
  return app
}
