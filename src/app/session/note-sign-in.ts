import type { SignInWay } from '../../core/operator/sign-in-way.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing } from '../load.ts'
import type { OperatorActor } from '../store.ts'

/** That an operator was signed in, by what, and where: the session is there already. */
export const noteSignIn = async (
  context: Omit<Context, 'actor'>,
  input: { readonly sessionToken: string; readonly way: SignInWay },
): Promise<Result<true>> => {
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const session = await records.sessions.findByToken(input.sessionToken)
    const operator = session && (await records.operators.find(session.operatorId))
    if (!operator) return missing('operator')
    const { id, name, role } = operator
    const actor: OperatorActor = { kind: 'operator', id, name, role }
    await records.journal.append([internalEntry({ ...context, actor }, now, 'sign_in.succeeded', id, { way: input.way })])
    return ok(true)
  })
}
