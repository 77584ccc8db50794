import type { OperatorSession } from '../../core/operator/operator.ts'
import { parsePassword } from '../../core/operator/password.ts'
import { FieldFaults, ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { endAccess } from '../end-access.ts'
import { internalEntry } from '../journal.ts'
import { findPage, stale } from '../load.ts'
import { newSession } from '../new-session.ts'
import { findResetting } from '../operator-links.ts'
import type { OperatorActor } from '../store.ts'

/**
 * A new password by a link, which is used up. Everything that was signed in ends. Who has a second factor signs in with both
 * afterwards; everybody else is signed in.
 */
export const resetPassword = async (
  context: Context,
  input: { readonly token: string; readonly password: string },
): Promise<Result<{ readonly session: OperatorSession | null }>> => {
  const now = context.clock.now()
  const named = await context.store.read(async (records) => {
    const operator = await findResetting(context, records, input.token, now)
    if (!operator.ok) return operator
    const page = await findPage(records, undefined)
    return page.ok ? ok({ email: operator.value.email, name: operator.value.name, organisation: page.value.name }) : page
  })
  if (!named.ok) return named
  const faults = new FieldFaults()
  const password = faults.take('/password', parsePassword(input.password, named.value))
  if (password === undefined) return faults.refuse()
  const hash = await context.passwords.hash(password)
  return context.store.transaction(async (records) => {
    const found = await findResetting(context, records, input.token, now)
    if (!found.ok) return found
    const operator = { ...found.value, resetNonce: null, updatedAt: now, version: found.value.version + 1 }
    if (!(await records.operators.save(operator, found.value.version))) return stale('operator')
    await records.operators.setPassword(operator.id, hash, now)
    await endAccess(records, operator.id, null)
    const factors = (await records.operators.factorsOf([operator.id])).get(operator.id)
    const session = factors?.totp ? null : newSession(context, operator.id, now)
    if (session) await records.sessions.insert(session)
    const actor: OperatorActor = { kind: 'operator', id: operator.id, name: operator.name, role: operator.role }
    await records.journal.append([
      internalEntry({ ...context, actor }, now, 'operator.password_changed', operator.id, { by: 'reset link' }),
    ])
    return ok({ session })
  })
}
