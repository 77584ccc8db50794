import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { authorizeSelf } from '../self.ts'

/** Ends the session that asks, and the reminders in its browser. */
export const signOut = async (context: Context): Promise<Result<true>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const { sessionId, self: operator } = self.value
    if (!(await records.sessions.remove(sessionId, operator.id))) return ok(true)
    await records.pushSubscriptions.removeOfSession(sessionId)
    await records.journal.append([internalEntry(context, now, 'sign_in.ended', operator.id)])
    return ok(true)
  })
}
