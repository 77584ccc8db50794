import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { authorizeSelf } from '../self.ts'

/** Ends every session of the operator's own but the one that asks, and reminders in other browsers. */
export const endOtherSessions = async (context: Context): Promise<Result<number>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const count = await records.sessions.removeAllOf(self.value.self.id, self.value.sessionId)
    await records.pushSubscriptions.removeAllOf(self.value.self.id, self.value.sessionId)
    await records.journal.append([internalEntry(context, now, 'operator.sessions_ended', self.value.self.id, { count })])
    return ok(count)
  })
}
