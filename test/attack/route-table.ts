import { createOperatorHub } from '../../src/http/api/stream/create-operator-hub.ts'
import { createApp } from '../../src/http/app.ts'
import { createCallers } from '../../src/http/callers.ts'
import { createHosts } from '../../src/http/hosts.ts'
import { createPersonPages } from '../../src/http/person/person-pages.ts'
import { createStanding } from '../../src/http/person/standing.ts'

const nobody = '01jdd3v8k2m4q6s8t0w2y4a6c8'

/** Every route that is really mounted, as "METHOD /path/:parameter"; answers to wrong methods and what runs before every route left out. */
export const mountedRoutes = (): readonly string[] => {
  const baseUrl = () => 'http://status.example.org'
  const quiet = () => undefined
  const standing = createStanding(
    () => undefined,
    baseUrl,
    () => 0,
  )
  const assets = { liveScript: null }
  const app = createApp({
    backend: () => undefined,
    baseUrl,
    consoleUrl: baseUrl,
    hosts: createHosts(baseUrl(), baseUrl()),
    callers: createCallers(),
    ids: { next: () => '' as never, secret: () => '', chance: () => 0 },
    log: { info: quiet, warn: quiet, error: quiet },
    assets,
    pages: createPersonPages(standing, assets, () => false),
    standing,
    operators: createOperatorHub(
      () => undefined,
      () => 0,
    ),
  })
  const mounted = app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)
  return [...new Set(mounted)].toSorted()
}

/** The route with something harmless in place of its parameters. */
export const pathOf = (route: string): string => route.slice(route.indexOf(' ') + 1).replaceAll(/:\w+/g, nobody)
