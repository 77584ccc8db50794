import type { Clock } from '../app/ports.ts'
import { type Instant, secondsBetween } from '../core/time.ts'
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

const healthOf = async ({ clock, site, records, failure, pageCurrentAt }: OpsSetting): Promise<HealthReport> => {
  const open = records()
  const pageAgeSeconds = Math.round(secondsBetween(pageCurrentAt(), clock.now()))
  const base = { documents: site.size, pageAgeSeconds, disk: site.diskTrouble ?? 'ok' }
  if (!open)
    return { ok: false, store: failure()?.kind ?? 'opening', advice: failure()?.advice ?? 'The records are being opened.', ...base }
  const stats = await open.dispatch.stats(clock.now()).catch(() => undefined)
  if (!stats) return { ok: false, store: 'unreachable', advice: 'The records do not answer; the log says why.', ...base }
  const { oldestDueSeconds, claimed, pending } = stats
  const isWell = oldestDueSeconds < stuckSeconds && pageAgeSeconds < stalePageSeconds && site.diskTrouble === undefined
  return { ok: isWell, store: 'open', oldestDueSeconds, claimed, pendingMails: pending.email, pendingWebhooks: pending.webhook, ...base }
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
