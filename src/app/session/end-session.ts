import type { SessionId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing } from '../load.ts'
import { authorizeSelf } from '../self.ts'

/** Ends one of the operator's own sessions, and the reminders in its browser; the one that asks is ended by signing out. */
export const endSession = async (context: Context, input: { readonly sessionId: string }): Promise<Result<true>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const id = parseId<SessionId>(input.sessionId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    if (!(await records.sessions.remove(id.value, self.value.self.id))) return missing('session')
    await records.pushSubscriptions.removeOfSession(id.value)
    await records.journal.append([internalEntry(context, now, 'operator.session_ended', self.value.self.id)])
    return ok(true)
  })
}
