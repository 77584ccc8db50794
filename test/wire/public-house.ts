import { randomBytes } from 'node:crypto'
import type { Context } from '../../src/app/context.ts'
import type { Passwords } from '../../src/app/ports.ts'
import { actorOfSession } from '../../src/app/session/actor-of-session.ts'
import type { DispatchStore, Store } from '../../src/app/store.ts'
import { actorOfToken } from '../../src/app/token/actor-of-token.ts'
import { createToken } from '../../src/app/token/create-token.ts'
import type { Role, Scope } from '../../src/core/actor/actor.ts'
import { idOf } from '../../src/core/id.ts'
import type { Backend } from '../../src/http/backend.ts'
import type { ConsoleBuild } from '../../src/http/console/console-build.ts'
import { LiveHub } from '../../src/http/public/live/hub.ts'
import { createSite, type Site } from '../../src/http/public/site.ts'
import { createServer, type Patience, type PublicServer } from '../../src/http/server.ts'
import { openSignIn } from '../../src/http/session/open-sign-in.ts'
import type { Provider } from '../../src/http/session/sign-in-options.ts'
import { systemClock } from '../../src/main/clock.ts'
import { renderOverview } from '../../src/render/render-pages.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from '../scenario/house.ts'

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error'
  readonly facts: object
  readonly message: string
}

/** The public server over a real store and real sockets. */
export interface PublicHouse {
  readonly server: PublicServer
  readonly port: number
  readonly house: House
  readonly site: Site
  readonly hub: LiveHub
  readonly backend: Backend
  readonly log: readonly LogLine[]
  /** A new bearer text with this role, and where given these scopes. */
  token(role: Role, scopes?: readonly Scope[]): Promise<string>
  close(): Promise<void>
}

export interface PublicHouseSetting {
  readonly trustedProxies?: readonly string[]
  readonly baseUrl?: string
  /** Where operators have a host name of their own. */
  readonly consoleUrl?: string
  readonly console?: ConsoleBuild
  /** Leaves the records closed. */
  readonly isClosed?: boolean
  readonly patience?: Patience
  /** Through which operators can sign in besides. */
  readonly provider?: Provider
  /** The real clock in place of the hand-moved one, for the sign-in library, which reads it itself. */
  readonly isTimely?: boolean
  /** In place of scrypt. */
  readonly passwords?: Passwords
  /** In place of an SQLite store of its own. */
  readonly opened?: { readonly store: Store; readonly dispatch: DispatchStore; close(): Promise<void> }
  /** Nothing has been rendered yet. */
  readonly isEmpty?: boolean
}

const startPage = async (house: House, site: Site, baseUrl: string): Promise<void> => {
  const { page } = house
  const state = {
    page,
    baseUrl,
    components: [],
    groups: [],
    sequence: 1,
    updatedAt: house.now(),
    open: [],
    recent: [],
    promised: [],
    earliestMonth: null,
  }
  await site.put(renderOverview(state, { liveScript: null }))
}

export const openPublicHouse = async (setting: PublicHouseSetting = {}): Promise<PublicHouse> => {
  const opened = setting.opened ?? (await openTestStore())
  const house = await furnish(opened)
  const baseUrl = setting.baseUrl ?? 'http://status.example.org'
  const consoleUrl = setting.consoleUrl ?? baseUrl
  const { actor: _actor, ...common } = house.as(owner)
  const context: Omit<Context, 'actor'> = {
    ...common,
    settings: { ...common.settings, baseUrl, consoleUrl },
    ...(setting.passwords ? { passwords: setting.passwords } : {}),
    ...(setting.isTimely ? { clock: systemClock } : {}),
  }
  const log: LogLine[] = []
  const signIn = openSignIn(context.store, {
    consoleUrl,
    secret: context.settings.secret,
    organisation: 'Example',
    provider: setting.provider ?? null,
    ids: context.ids,
    passwords: context.passwords,
    onTrouble: (trouble) => void log.push({ level: 'warn', facts: { trouble }, message: 'signing in' }),
  })
  const backend: Backend = {
    context,
    actorOfToken: (bearer) => actorOfToken(context, bearer),
    actorOfSession: actorOfSession(context),
    signIn,
  }
  const say = (level: LogLine['level']) => (facts: object, message: string) => void log.push({ level, facts, message })
  const site = createSite({ isSecure: baseUrl.startsWith('https:'), edition: 'test' })
  const hub = new LiveHub({ chance: () => 0.5 })
  if (!setting.isEmpty) {
    await startPage(house, site, baseUrl)
    hub.begin(1)
  }
  const server = createServer({
    baseUrl: () => baseUrl,
    consoleUrl: () => consoleUrl,
    console: setting.console,
    clock: context.clock,
    ids: { next: () => idOf(''), secret: (bytes) => randomBytes(bytes).toString('hex'), chance: () => 0.5 },
    log: { info: say('info'), warn: say('warn'), error: say('error') },
    site,
    hub,
    assets: { liveScript: null },
    trustedProxies: setting.trustedProxies ?? [],
    ...(setting.patience ? { patience: setting.patience } : {}),
  })
  if (!setting.isClosed) server.setBackend(backend)
  const port = await server.listen(0, '127.0.0.1')
  return {
    server,
    port,
    house,
    site,
    hub,
    backend,
    log,
    token: async (role, scopes) =>
      good(await createToken(house.as(system), { name: `${role} token`, role, ...(scopes ? { scopes } : {}) })).bearer,
    close: async () => {
      await server.close()
      await opened.close()
    },
  }
}
