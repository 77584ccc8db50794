import type { Incident } from '../incident/incident.ts'
import { isBefore } from '../time.ts'
import type { Notice, NoticeState } from './notice.ts'
import { incidentAfter } from './plan-effect.ts'

export type PendingNotice = Notice & { readonly status: Extract<NoticeState, { state: 'pending' }> }
const isPending = (notice: Notice): notice is PendingNotice => notice.status.state === 'pending'

/** Notices in their undo windows, in the order in which they will take effect. */
export const pendingInOrder = (notices: readonly Notice[]): readonly PendingNotice[] =>
  notices.filter(isPending).sort((a, b) => (isBefore(a.status.effectiveAt, b.status.effectiveAt) ? -1 : 1))

/**
 * The incident as it will stand when everything that is pending has taken effect: what the next notice starts from. Without it a
 * second notice within the undo window of the first would carry the state before the first, and take it back.
 */
export const expectedIncident = (incident: Incident, notices: readonly Notice[]): Incident => ({
  ...pendingInOrder(notices).reduce((before, notice) => incidentAfter(before, notice, notice.status.effectiveAt, notices), incident),
  updatedAt: incident.updatedAt,
  version: incident.version,
})
