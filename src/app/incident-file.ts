import type { Commitment } from '../core/commitment/commitment.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Notice } from '../core/notice/notice.ts'

/** An incident with what was written about it, oldest first, and what was promised. */
export interface IncidentFile {
  readonly incident: Incident
  readonly notices: readonly Notice[]
  readonly commitments: readonly Commitment[]
}
