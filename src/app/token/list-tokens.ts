import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import type { Token } from '../store.ts'

export const listTokens = async (context: Context): Promise<Result<readonly Token[]>> => {
  const allowed = authorize(context.actor, 'token.write')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => ok(await records.tokens.list()))
}
