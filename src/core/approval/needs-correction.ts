import { type Incident, isOpen } from '../incident/incident.ts'
import type { Notice } from '../notice/notice.ts'
import { type Instant, isBefore, plusSeconds } from '../time.ts'
import type { Approval } from './approval.ts'

const askedForSeconds = 7 * 24 * 60 * 60

/**
 * Whether a notice that was refused after it had gone out still stands as it was: until it is set right or its words are removed, and
 * no longer than a week once the incident is over.
 */
export const needsCorrection = (
  { mode, noticeId, status, digest }: Approval,
  about: { readonly incident: Incident; readonly notices: readonly Notice[]; readonly asked: readonly Approval[] },
  now: Instant,
): boolean => {
  if (mode !== 'afterwards' || status.state !== 'refused') return false
  const said = about.notices.filter((notice) => notice.status.state !== 'draft')
  const notice = said.find(({ id }) => id === noticeId)
  const isLast = about.asked.find((other) => other.mode === 'afterwards')?.digest === digest
  const isSetRight = said.some(({ correction }) => correction?.of === noticeId)
  if (!notice || notice.redactions.length > 0 || !isLast || isSetRight) return false
  return isOpen(about.incident) || isBefore(now, plusSeconds(status.at, askedForSeconds))
}
