import type { Role } from '../core/actor/actor.ts'
import type { EmailAddress } from '../core/brand.ts'
import type { Operator, OperatorSession } from '../core/operator/operator.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { newSession } from './new-session.ts'
import type { Records } from './store.ts'

/** Writes a new operator with a password, signed in where they are. Their address has been proved by the caller. */
export const writeNewOperator = async (
  context: Context,
  records: Records,
  person: { readonly name: string; readonly email: EmailAddress; readonly role: Role; readonly hash: string },
  now: Instant,
): Promise<{ readonly operator: Operator; readonly session: OperatorSession }> => {
  const { name, email, role, hash } = person
  const life = { createdAt: now, updatedAt: now, version: 1 } as const
  const operator: Operator = { id: context.ids.next(), name, email, role, state: 'active', resetNonce: null, ...life }
  await records.operators.insert(operator)
  await records.operators.setPassword(operator.id, hash, now)
  const session = newSession(context, operator.id, now)
  await records.sessions.insert(session)
  return { operator, session }
}
