import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { authorizeSelf } from '../self.ts'

/** Ends the session that asks. */
export const signOut = async (context: Context): Promise<Result<true>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  return context.store.transaction(async (records) => {
    await records.sessions.remove(self.value.sessionId, self.value.self.id)
    return ok(true)
  })
}
