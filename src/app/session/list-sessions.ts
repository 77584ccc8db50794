import type { OperatorSession } from '../../core/operator/operator.ts'
import { isSessionAlive } from '../../core/operator/session-life.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { authorizeSelf } from '../self.ts'

/** Where the operator is signed in, the session used last first; `isThis` is the one that asks. */
export const listSessions = async (context: Context): Promise<Result<readonly (OperatorSession & { readonly isThis: boolean })[]>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const sessions = await records.sessions.listOf(self.value.self.id)
    return ok(
      sessions
        .filter((session) => isSessionAlive(session, now))
        .map((session) => ({ ...session, isThis: session.id === self.value.sessionId })),
    )
  })
}
