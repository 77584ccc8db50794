import type { OperatorId } from '../core/brand.ts'
import type { OperatorSession } from '../core/operator/operator.ts'
import { sessionLifeSeconds } from '../core/operator/session-life.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'

/** A session for who has just proved, in the verb that makes it, to be this operator. */
export const newSession = ({ ids, visit }: Context, operatorId: OperatorId, now: Instant): OperatorSession => ({
  id: ids.next(),
  operatorId,
  token: ids.secret(32),
  address: visit?.address ?? null,
  userAgent: visit?.userAgent.slice(0, 300) ?? null,
  createdAt: now,
  lastSeenAt: now,
  expiresAt: plusSeconds(now, sessionLifeSeconds),
})
