import { type Incident, isOpen } from '../incident/incident.ts'
import { type Instant, isBefore, plusSeconds } from '../time.ts'
import type { Proposal } from './signal.ts'

/** Alerts without a rule that come within it are one proposal while it waits: an outage sets off many, ten thousand must not be as many mails. */
export const gatherSeconds = 15 * 60
/** One shift: what a person has settled although it fires is not asked about again within it, unless it stops and fires anew. */
export const settledSeconds = 12 * 60 * 60

const isRecent = (settledAt: Instant, now: Instant): boolean => isBefore(now, plusSeconds(settledAt, settledSeconds))

/**
 * Whether somebody has a firing alert in hand: its proposal waits, its incident is open, or a person said lately that it is over or that
 * nobody need hear of it (decision 16).
 */
export const isInHand = (proposal: Proposal, incident: Incident | undefined, now: Instant): boolean => {
  switch (proposal.state) {
    case 'waiting':
      return true
    case 'accepted':
      return incident !== undefined && (isOpen(incident) || isRecent(incident.updatedAt, now))
    case 'dismissed':
      return isRecent(proposal.updatedAt, now)
    case 'withdrawn':
      return false
  }
}
