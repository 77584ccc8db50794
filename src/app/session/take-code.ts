import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { markCode } from '../used-code.ts'

/**
 * Notes that a one-time code has just signed somebody in. Whoever comes with one that has done so already read it over a shoulder or
 * on the way: their session ends before they hear of it (RFC 6238, 5.2).
 */
export const takeCode = async (
  context: Omit<Context, 'actor'>,
  input: { readonly token: string; readonly code: string },
): Promise<Result<true>> => {
  const now = context.clock.now()
  const isNew = await context.store.transaction<boolean>(async (records) => {
    const session = await records.sessions.findByToken(input.token)
    if (!session) return refuse('auth.sign_in_failed', 'Nobody was signed in by what was given.')
    const isFirst = await markCode(context, records, { operatorId: session.operatorId, code: input.code }, now)
    if (!isFirst) await records.sessions.remove(session.id, session.operatorId)
    return ok(isFirst)
  })
  if (!isNew.ok) return isNew
  return isNew.value ? ok(true) : refuse('auth.code_wrong', 'The code was used before. Wait for the next one.')
}
