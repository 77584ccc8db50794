import type { OutboxStats } from '../app/outbox-stats.ts'
import type { Clock } from '../app/ports.ts'
import type { Hold } from '../app/store.ts'
import { type Instant, instantText, secondsBetween } from '../core/time.ts'
import { createOpsServer, type HealthReport } from '../http/ops-server.ts'
import type { Site } from '../http/public/site.ts'
import type { OpenFailure } from '../store/open-failure.ts'
import type { Metrics } from './metrics.ts'
import type { OpenRecords } from './open-records.ts'
import type { Options } from './options.ts'

export interface OpsSetting {
  readonly options: Options
  readonly metrics: Metrics
  readonly clock: Clock
  readonly site: Site
  readonly records: () => OpenRecords | undefined
  readonly failure: () => OpenFailure | undefined
  /** When the page was last known to show the newest public entry. */
  readonly pageCurrentAt: () => Instant
}

/** A message that has been due for longer than this without being sent is stuck; so is a page that has not caught up. */
const stuckSeconds = 300
const stalePageSeconds = 30

interface Seen {
  readonly stats: OutboxStats
  readonly hold: Hold | null
  readonly pageAgeSeconds: number
  readonly diskTrouble: string | undefined
}

/** What is held waits because a person said so: the outbox is not stuck, and nobody has to be woken for it. */
export const verdictOf = ({ stats, hold, pageAgeSeconds, diskTrouble }: Seen): HealthReport => {
  const { oldestDueSeconds, claimed, pending } = stats
  const isStuck = hold === null && oldestDueSeconds >= stuckSeconds
  return {
    ok: !isStuck && pageAgeSeconds < stalePageSeconds && diskTrouble === undefined,
    store: 'open',
    held: hold !== null,
    ...(hold ? { heldSince: instantText(hold.since) } : {}),
    oldestDueSeconds,
    claimed,
    pendingMails: pending.email,
    pendingWebhooks: pending.webhook,
  }
}

const healthOf = async ({ clock, site, records, failure, pageCurrentAt }: OpsSetting): Promise<HealthReport> => {
  const open = records()
  const pageAgeSeconds = Math.round(secondsBetween(pageCurrentAt(), clock.now()))
  const { diskTrouble } = site
  const base = { documents: site.size, pageAgeSeconds, disk: diskTrouble ?? 'ok' }
  if (!open)
    return { ok: false, store: failure()?.kind ?? 'opening', advice: failure()?.advice ?? 'The records are being opened.', ...base }
  const hold = await open.store.read((found) => found.settings.hold()).catch(() => undefined)
  const stats = await open.dispatch.stats(clock.now()).catch(() => undefined)
  if (!stats || hold === undefined)
    return { ok: false, store: 'unreachable', advice: 'The records do not answer; the log says why.', ...base }
  return { ...verdictOf({ stats, hold, pageAgeSeconds, diskTrouble }), ...base }
}

/** Starts the listener of /healthz and /metrics. */
export const startOps = async (setting: OpsSetting): Promise<{ readonly url: string; close(): Promise<void> }> => {
  const { registry } = setting.metrics
  const server = createOpsServer({
    health: () => healthOf(setting),
    metrics: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  })
  const { opsHost, opsPort } = setting.options
  const port = await server.listen(opsPort, opsHost)
  return { url: `http://${opsHost}:${port}`, close: () => server.close() }
}
