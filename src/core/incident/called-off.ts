import { isBefore } from '../time.ts'
import type { Incident } from './incident.ts'

/** Whether planned work was over before its window came and never began: nothing begins after its end, so both are one moment then. */
export const isCalledOff = ({ kind, window, startedAt, endedAt }: Pick<Incident, 'kind' | 'window' | 'startedAt' | 'endedAt'>): boolean =>
  kind === 'maintenance' && window !== null && endedAt !== null && !isBefore(startedAt, endedAt) && isBefore(endedAt, window.startsAt)
