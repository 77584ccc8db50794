import type { SessionId } from '../core/brand.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Context } from './context.ts'
import type { OperatorActor } from './store.ts'

/** The operator who acts on what is theirs alone, with the session that they act in. Tokens have no account of their own. */
export const authorizeSelf = ({
  actor,
  visit,
}: Pick<Context, 'actor' | 'visit'>): Result<{ readonly self: OperatorActor; readonly sessionId: SessionId }> => {
  if (actor.kind === 'operator' && visit?.sessionId) return ok({ self: actor, sessionId: visit.sessionId })
  if (actor.kind === 'anonymous') return refuse('auth.missing', 'Nobody is signed in.')
  return refuse('auth.forbidden', `This concerns the account of an operator who is signed in, and a ${actor.kind} has none.`)
}
