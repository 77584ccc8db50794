import type { OperatorSession } from '../../core/operator/operator.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing } from '../load.ts'
import { newSession } from '../new-session.ts'
import { authorizeSelf } from '../self.ts'

/**
 * An operator shows that it is still they who sit there. The session goes on under a new token as one that began now, and ends when it
 * would have ended: what asks for a recent sign-in can be done again.
 */
export const confirmSession = async (context: Context, input: { readonly password: string }): Promise<Result<OperatorSession>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const { id } = self.value.self
  const now = context.clock.now()
  const hash = await context.store.read((records) => records.operators.passwordOf(id))
  if (hash === undefined) return refuse('auth.ceremony_failed', 'This account has no password. Sign out and in again instead.')
  if (!(await context.passwords.verify(hash, input.password)))
    return refuse('auth.password_wrong', 'The present password is not the one that was given.', {
      errors: [{ pointer: '/password', detail: 'This is not your present password.' }],
    })
  return context.store.transaction<OperatorSession>(async (records) => {
    // Gone where the password changed in between: what was shown was an old one.
    const before = (await records.sessions.listOf(id)).find((session) => session.id === self.value.sessionId)
    if (!before) return missing('session')
    await records.sessions.remove(before.id, id)
    const session: OperatorSession = { ...newSession(context, id, now), expiresAt: before.expiresAt }
    await records.sessions.insert(session)
    await records.pushSubscriptions.moveSession(before.id, session.id)
    await records.journal.append([internalEntry(context, now, 'sign_in.confirmed', id)])
    return ok(session)
  })
}
