import type { Severity } from '../../core/incident/phase.ts'
import { type Instant, laterOf, zonedText } from '../../core/time.ts'
import type { PageState, PublicIncident } from '../page-state.ts'
import type { ComponentRow } from './component-rows.ts'
import { statusOf, type UpdateRow, updateRows } from './update-rows.ts'

export interface IncidentRow {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly created_at: string
  readonly updated_at: string
  readonly monitoring_at: string | null
  readonly resolved_at: string | null
  readonly impact: 'none' | Severity | 'maintenance'
  readonly shortlink: string
  readonly started_at: string
  readonly page_id: string
  readonly incident_updates: readonly UpdateRow[]
  readonly components: readonly ComponentRow[]
  readonly scheduled_for?: string
  readonly scheduled_until?: string
}

const changedAt = ({ notices }: PublicIncident, first: Instant): Instant =>
  notices.flatMap((notice) => [notice.status.publishedAt, ...notice.redactions.map(({ redactedAt }) => redactedAt)]).reduce(laterOf, first)

const statusNow = ({ incident, notices }: PublicIncident): string => {
  const last = notices.findLast((notice) => notice.correction === null)
  return incident.kind === 'incident' && last?.kind === 'report' && incident.endedAt !== null ? statusOf(last) : incident.phase
}

/**
 * An incident or maintenance with all its updates, undefined where nothing was published about it: readers throw when an incident has
 * no update.
 */
export const incidentRow = (state: PageState, rows: readonly ComponentRow[], shown: PublicIncident): IncidentRow | undefined => {
  const { incident } = shown
  const first = shown.notices[0]
  if (!first) return undefined
  const at = (instant: Instant) => zonedText(instant, state.page.zone)
  const ids = new Set<string>(incident.affected.map(({ componentId }) => componentId))
  return {
    id: incident.id,
    name: incident.title,
    status: statusNow(shown),
    created_at: at(first.status.publishedAt),
    updated_at: at(changedAt(shown, first.status.publishedAt)),
    monitoring_at: incident.monitoringAt ? at(incident.monitoringAt) : null,
    resolved_at: incident.endedAt ? at(incident.endedAt) : null,
    impact: incident.kind === 'maintenance' ? 'maintenance' : incident.severity,
    shortlink: `${state.baseUrl}/incidents/${incident.id}`,
    started_at: at(incident.startedAt),
    page_id: state.page.id,
    incident_updates: updateRows(state, shown),
    components: rows.filter(({ id }) => ids.has(id)),
    ...(incident.window ? { scheduled_for: at(incident.window.startsAt), scheduled_until: at(incident.window.endsAt) } : {}),
  }
}
