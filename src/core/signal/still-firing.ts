import { type Incident, isOpen } from '../incident/incident.ts'
import { type Instant, isBefore, plusSeconds } from '../time.ts'
import type { Proposal } from './signal.ts'

/** Alerts without a rule that come within it are one proposal while it waits: an outage sets off many, ten thousand must not be as many mails. */
export const gatherSeconds = 15 * 60
/** One shift: what customers need not hear of is not asked about again within it. */
export const dismissedSeconds = 12 * 60 * 60
/** A monitor needs some minutes to see that it works again. */
export const settlingSeconds = 5 * 60

/** Whether somebody has the alert in hand: its proposal waits, its incident is open, or a person said lately that nobody need hear of it. */
export const isInHand = (proposal: Proposal, incident: Incident | undefined, now: Instant): boolean => {
  switch (proposal.state) {
    case 'waiting':
      return true
    case 'accepted':
      return incident !== undefined && isOpen(incident)
    case 'dismissed':
      return isBefore(now, plusSeconds(proposal.updatedAt, dismissedSeconds))
    case 'withdrawn':
      return false
  }
}
