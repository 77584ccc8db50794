import type { Incident } from '../incident/incident.ts'
import { isOpen } from '../incident/incident.ts'
import type { Proposal } from '../signal/signal.ts'

const touches = (incident: Incident, affected: Incident['affected']): boolean =>
  affected.some(({ componentId }) => incident.affected.some((own) => own.componentId === componentId))

/**
 * What says that a maintenance is not simply over, by its titles: an alert that waits or an incident that is open on what was worked at,
 * and an alert that names no component, because nobody knows what it means.
 */
export const obstaclesOf = (incident: Incident, open: readonly Incident[], waiting: readonly Proposal[]): readonly string[] => [
  ...open
    .filter(
      (other) => other.kind === 'incident' && isOpen(other) && other.isDrill === incident.isDrill && touches(incident, other.affected),
    )
    .map(({ title }) => title),
  ...waiting
    .filter(({ kind, state, affected }) => kind === 'open' && state === 'waiting' && (affected.length === 0 || touches(incident, affected)))
    .map(({ title }) => title),
]
