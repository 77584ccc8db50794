import { type IncidentKind, isClosed, type Severity, severities } from '../../core/incident/phase.ts'
import { zonedText } from '../../core/time.ts'
import type { OverviewState, PublicIncident, Rendition } from '../page-state.ts'
import { componentRows } from './component-rows.ts'
import { incidentRow } from './incident-rows.ts'

const most = 50

const descriptions = {
  minor: 'Partially Degraded Service',
  major: 'Partial System Outage',
  critical: 'Major Service Outage',
} as const satisfies Record<Severity, string>

/**
 * The words are Statuspage's own and never translated: readers compare them. A maintenance keeps the indicator "none", because one
 * known reader refuses any other word.
 */
const statusOf = (open: readonly PublicIncident[]) => {
  const suffered = open.filter(({ incident }) => incident.kind === 'incident').map(({ incident }) => incident.severity)
  const worst = severities.findLast((severity) => suffered.includes(severity))
  if (worst) return { indicator: worst, description: descriptions[worst] }
  const isMaintained = open.some(({ incident }) => incident.kind === 'maintenance' && incident.phase !== 'scheduled')
  return { indicator: 'none', description: isMaintained ? 'Service Under Maintenance' : 'All Systems Operational' }
}

const publishedAt = ({ notices }: PublicIncident): number => notices[0]?.status.publishedAt.epochMilliseconds ?? 0

/** The documents of Statuspage's public API, version 2: exactly its keys in its order. */
export const renderStatuspage = (state: OverviewState): readonly Rendition[] => {
  const page = {
    id: state.page.id,
    name: state.page.name,
    url: state.baseUrl,
    time_zone: state.page.zone,
    updated_at: zonedText(state.updatedAt, state.page.zone),
  }
  const status = statusOf(state.open)
  const components = componentRows(state, state.open)
  const rows = [...state.open, ...state.recent]
    .toSorted((a, b) => publishedAt(b) - publishedAt(a))
    .flatMap((shown) => {
      const row = incidentRow(state, components, shown)
      return row ? [{ row, kind: shown.incident.kind, isOpen: !isClosed(shown.incident.phase) }] : []
    })
  const rowsOf = (kind: IncidentKind, isOpen?: boolean) =>
    rows
      .filter((one) => one.kind === kind && (isOpen === undefined || one.isOpen === isOpen))
      .map(({ row }) => row)
      .slice(0, most)
  const unresolved = rowsOf('incident', true)
  const planned = rowsOf('maintenance', true)
  const document = (name: string, body: object): Rendition => ({
    path: `/api/v2/${name}.json`,
    mediaType: 'application/json; charset=utf-8',
    body: `${JSON.stringify({ page, ...body })}\n`,
  })
  return [
    document('status', { status }),
    document('summary', { components, incidents: unresolved, scheduled_maintenances: planned, status }),
    document('components', { components }),
    document('incidents', { incidents: rowsOf('incident') }),
    document('incidents/unresolved', { incidents: unresolved }),
    document('scheduled-maintenances', { scheduled_maintenances: rowsOf('maintenance') }),
    document('scheduled-maintenances/upcoming', { scheduled_maintenances: planned.filter((row) => row.status === 'scheduled') }),
    document('scheduled-maintenances/active', { scheduled_maintenances: planned.filter((row) => row.status !== 'scheduled') }),
  ]
}
