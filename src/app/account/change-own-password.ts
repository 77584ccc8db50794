import type { OperatorSession } from '../../core/operator/operator.ts'
import { parsePassword } from '../../core/operator/password.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { endAccess } from '../end-access.ts'
import { internalEntry } from '../journal.ts'
import { findPage, missing, stale } from '../load.ts'
import { newSession } from '../new-session.ts'
import { authorizeSelf } from '../self.ts'

/** A new password for who knows the present one. Every session and device ends; the one that asks goes on under a new token. */
export const changeOwnPassword = async (
  context: Context,
  input: { readonly current: string; readonly password: string },
): Promise<Result<OperatorSession>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const {
    self: { id },
    sessionId,
  } = self.value
  const now = context.clock.now()
  const known = await context.store.read(async (records) => ({
    operator: await records.operators.find(id),
    hash: await records.operators.passwordOf(id),
    page: await findPage(records, undefined),
  }))
  if (!known.operator) return missing('operator')
  if (known.hash !== undefined && !(await context.passwords.verify(known.hash, input.current)))
    return refuse('auth.password_wrong', 'The present password is not the one that was given.', {
      errors: [{ pointer: '/current', detail: 'This is not your present password.' }],
    })
  const { email, name } = known.operator
  const faults = new FieldFaults()
  const around = { email, name, organisation: known.page.ok ? known.page.value.name : '' }
  const password = faults.take('/password', parsePassword(input.password, around))
  if (password === undefined) return faults.refuse()
  const hash = await context.passwords.hash(password)
  return context.store.transaction(async (records) => {
    const found = await records.operators.find(id)
    if (found?.state !== 'active') return missing('operator')
    // The password was verified outside of this transaction: what it rested on may have ended or become another meanwhile.
    if (!(await records.sessions.listOf(id)).some((session) => session.id === sessionId))
      return refuse('auth.missing', 'This session has ended.')
    if ((await records.operators.passwordOf(id)) !== known.hash) return stale('account')
    if (!(await records.operators.save({ ...found, resetNonce: null, updatedAt: now, version: found.version + 1 }, found.version)))
      return stale('account')
    await records.operators.setPassword(id, hash, now)
    await endAccess(records, id, null)
    const session = newSession(context, id, now)
    await records.sessions.insert(session)
    await records.journal.append([internalEntry(context, now, 'operator.password_changed', id, { by: 'present password' })])
    return ok(session)
  })
}
