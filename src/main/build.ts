import { join } from 'node:path'
import type { Ids } from '../app/ports.ts'
import type { PageShelf } from '../app/renderer.ts'
import { secondsBetween } from '../core/time.ts'
import { LiveHub } from '../http/public/live/hub.ts'
import { createSite, type Site } from '../http/public/site.ts'
import { openSiteFolder } from '../http/public/site-folder.ts'
import { createServer, type PublicServer } from '../http/server.ts'
import type { Assets } from '../render/page-state.ts'
import type { OpenFailure } from '../store/open-failure.ts'
import { loadDescription } from './api-description.ts'
import { loadAssets } from './assets.ts'
import { systemClock } from './clock.ts'
import type { TellTrouble } from './clock-metrics.ts'
import { loadConsole } from './console-files.ts'
import { egressWords } from './egress-words.ts'
import { systemIds } from './ids.ts'
import { keepSecret } from './keep-secret.ts'
import type { Log } from './log.ts'
import { openMetrics } from './metrics.ts'
import { startOps } from './ops.ts'
import { baseUrlOf, consoleUrlOf, type Options } from './options.ts'
import type { KeeperDeps, RecordsKeeper } from './records-keeper.ts'
import { rendererWith } from './renderer.ts'
import { openSealer } from './seal-keys.ts'

export interface StartDeps {
  readonly log: Log
  /** Names this build: documents on disk of another edition are made anew. */
  readonly version: string
  /** The folder of the built browser scripts, ending in a slash. */
  readonly assetsFolder: URL
  /** The folder of the built console, ending in a slash. */
  readonly consoleFolder?: URL
  /** The folder of the built description of the API, ending in a slash. */
  readonly descriptionFolder?: URL
  /** By default SQLite has threads of its own; tests hand them on from one server to the next. */
  readonly threads?: KeeperDeps['threads']
  /** Told when the process must not go on: the store's handle is broken. */
  readonly onFatal: (reason: string) => void
  /** Told the link that makes the first owner, while there is none: at the start, or as soon as the records are open. */
  readonly onWelcome?: (link: string) => void
}

export interface RunningServer {
  readonly url: string
  readonly opsUrl: string
  /** Why the records are not open; undefined when they are. The page answers either way. */
  readonly closed: OpenFailure | undefined
  /** Finishes what is under way, within ten seconds or so. */
  stop(): Promise<void>
}

const openSite = async (options: Options, deps: StartDeps): Promise<Site> => {
  const base = options.baseUrl ?? `http://localhost:${options.port}`
  const site = createSite({
    isSecure: base.startsWith('https:'),
    edition: `${deps.version} ${base}`,
    folder: await openSiteFolder(join(options.data, 'page')),
    onDiskTrouble: (trouble) => deps.log[trouble === undefined ? 'info' : 'error']({ trouble }, 'keeping the page on disk'),
  })
  await site.load()
  return site
}

/** What runs whether or not the records are open. */
interface Frame {
  readonly options: Options
  readonly log: Log
  readonly ids: Ids
  readonly site: Site
  readonly hub: LiveHub
  readonly server: PublicServer
  readonly baseUrl: string
  readonly consoleUrl: string
  readonly assets: Assets
}

/** The listener comes up as soon as the last bytes are in memory. */
const startPage = async (options: Options, deps: StartDeps): Promise<Frame> => {
  const ids = systemIds(systemClock)
  const { log } = deps
  const { assets, renditions } = await loadAssets(deps.assetsFolder)
  const console = deps.consoleFolder && (await loadConsole(deps.consoleFolder))
  const description = deps.descriptionFolder && (await loadDescription(deps.descriptionFolder))
  const site = await openSite(options, deps)
  await site.put(renditions)
  const hub = new LiveHub({ chance: ids.chance })
  let port = options.port
  const server = createServer({
    baseUrl: () => baseUrlOf(options, port),
    consoleUrl: () => consoleUrlOf(options, port),
    clock: systemClock,
    ids,
    log,
    site,
    hub,
    assets,
    console,
    description,
    trustedProxies: options.trustedProxies,
  })
  port = await server.listen(options.port, options.host)
  return { options, log, ids, site, hub, server, baseUrl: baseUrlOf(options, port), consoleUrl: consoleUrlOf(options, port), assets }
}

/** Open pages hear of a change when the shelf shows it, and where the page stands when it has been made once. */
const shelfOf = ({ site, hub }: Frame): PageShelf => ({
  put: site.put,
  retain: site.retain,
  markOf: site.markOf,
  mark: async (pageId, mark) => {
    await site.mark(pageId, mark)
    hub.begin(mark.sequence)
  },
})

const tellIn =
  (log: Log): TellTrouble =>
  (figure, trouble) =>
    trouble === undefined
      ? log.info({ figure }, 'a figure for /metrics is back')
      : log.error({ figure, err: trouble }, 'a figure for /metrics cannot be had')

/**
 * The composition root. The page's listener comes up first, from the last bytes on disk; then the records, the loops, the API. Only a
 * port that cannot be used makes it fail: a store that cannot be opened leaves the page standing.
 */
export const startServer = async (options: Options, deps: StartDeps): Promise<RunningServer> => {
  const clock = systemClock
  const frame = await startPage(options, deps)
  const { ids, site, hub, server, baseUrl, consoleUrl, log } = frame
  for (const words of egressWords(options)) log.warn(words)
  let pageCurrentAt = clock.now()
  const onPageCurrent = (): void => {
    pageCurrentAt = clock.now()
  }
  const metrics = openMetrics(
    {
      stats: async () => keeper.link?.records.dispatch.stats(clock.now()),
      held: async () => keeper.link?.records.store.read(async (records) => (await records.settings.hold()) !== null),
      due: async () => keeper.link?.due(),
      promises: async () => keeper.link?.promises(),
      silence: async () => keeper.link?.silence(),
      streams: () => hub.size,
      documents: () => site.size,
      pageAgeSeconds: () => secondsBetween(pageCurrentAt, clock.now()),
    },
    tellIn(log),
  )
  const secret = await keepSecret(options.data, options.secret?.reveal() ?? null)
  const sealer = await openSealer(options.data, options.sealKey, (trouble) => log.error({}, trouble))
  const outward = {
    renderer: rendererWith(frame.assets),
    shelf: shelfOf(frame),
    audience: hub,
    onPageCurrent,
    onHint: server.hint,
    onWelcome: deps.onWelcome ?? (() => undefined),
  }
  const { RecordsKeeper: Keeper } = await import('./records-keeper.ts')
  const keeper: RecordsKeeper = new Keeper(
    { options, log, metrics, clock, ids, baseUrl, consoleUrl, secret, sealer, threads: deps.threads, ...outward },
    server,
    deps.onFatal,
  )
  const ops = await startOps({
    options,
    metrics,
    clock,
    site,
    failure: () => keeper.failure,
    records: () => keeper.link?.records,
    pageCurrentAt: () => pageCurrentAt,
  })
  await keeper.open()
  return {
    url: baseUrl,
    opsUrl: ops.url,
    get closed() {
      return keeper.failure
    },
    stop: async () => {
      const draining = server.close()
      await keeper.stop()
      await draining
      // The loops may have published until they ended.
      await site.settled()
      await ops.close()
    },
  }
}
