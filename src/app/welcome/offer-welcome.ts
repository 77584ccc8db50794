import { authorize } from '../../core/actor/actor.ts'
import { bearerDigest } from '../../core/actor/bearer.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

/**
 * While nobody is an operator: a new one-time token with which whoever starts the server makes the first owner. An earlier one stops
 * working. Null where there are operators.
 */
export const offerWelcome = async (context: Context): Promise<Result<string | null>> => {
  const allowed = authorize(context.actor, 'operator.write')
  if (!allowed.ok) return allowed
  const token = context.ids.secret(32)
  return context.store.transaction(async (records) => {
    if ((await records.operators.list()).length > 0) return ok(null)
    await records.settings.setWelcomeDigest(bearerDigest(token))
    return ok(token)
  })
}
