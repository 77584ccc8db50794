import { type Instant, isBefore, plusSeconds } from '../time.ts'
import type { OperatorSession } from './operator.ts'

const day = 24 * 60 * 60

/** A session ends after fourteen days, and after three in which it was not used. */
export const sessionLifeSeconds = 14 * day
const idleSeconds = 3 * day

export const isSessionAlive = (session: Pick<OperatorSession, 'expiresAt' | 'lastSeenAt'>, now: Instant): boolean =>
  isBefore(now, session.expiresAt) && isBefore(now, plusSeconds(session.lastSeenAt, idleSeconds))

/** A remembered device is asked to sign in again after ninety days. */
export const deviceLifeSeconds = 90 * day
export const invitationLifeSeconds = 7 * day
export const resetLifeSeconds = day
