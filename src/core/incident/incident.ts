import type { IncidentId, PageId } from '../brand.ts'
import type { AffectedComponent } from '../component/component.ts'
import type { Contact } from '../page/page.ts'
import type { Instant } from '../time.ts'
import { type IncidentKind, isClosed, type Phase, type Severity } from './phase.ts'
import type { Window } from './window.ts'

/**
 * Something that customers suffer or will, planned or not. Phase, severity, title and affected components are what has been
 * published: a notice carries the change and it happens when the notice takes effect. Before its first notice takes effect
 * an incident is known to operators only.
 */
export interface Incident {
  readonly id: IncidentId
  readonly pageId: PageId
  readonly kind: IncidentKind
  readonly title: string
  readonly severity: Severity
  readonly phase: Phase
  readonly affected: readonly AffectedComponent[]
  /** When customers began to suffer, which may be long before anybody opened the incident. */
  readonly startedAt: Instant
  readonly monitoringAt: Instant | null
  /** Also of one that is told only afterwards, which is over before anybody is told: then its phase follows with its first notice. */
  readonly endedAt: Instant | null
  /** Set when the first notice took effect. */
  readonly publicAt: Instant | null
  /** Planned window; maintenance only. */
  readonly window: Window | null
  /** A person with time for questions about this incident, in place of the page's contact. */
  readonly contact: Contact | null
  /** A drill runs through everything and reaches nobody outside. */
  readonly isDrill: boolean
  /** A law or a contract asks for notices of it; the policy may ask for approvals of those. */
  readonly isRegulated: boolean
  readonly openedAt: Instant
  readonly updatedAt: Instant
  readonly version: number
}

export const isOpen = ({ phase, endedAt }: Pick<Incident, 'phase' | 'endedAt'>): boolean => !isClosed(phase) && endedAt === null
/** Over before anybody was told: its first notice says how it was, and is dated to its end. */
export const isToldAfterwards = ({ publicAt, endedAt }: Pick<Incident, 'publicAt' | 'endedAt'>): boolean =>
  publicAt === null && endedAt !== null
/** Public and not over: what the page and the compatible API call unresolved. */
export const isOpenInPublic = (incident: Incident): boolean => incident.publicAt !== null && !incident.isDrill && isOpen(incident)
/** Public, open, and begun: customers feel it now. A maintenance that is only announced hurts nobody yet. */
export const isFelt = (incident: Incident): boolean => isOpenInPublic(incident) && incident.phase !== 'scheduled'
