import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import type { ListedToken } from '../token-maker.ts'

/** Every token with its maker, newest first. */
export const listTokens = async (context: Context): Promise<Result<readonly ListedToken[]>> => {
  const allowed = authorize(context.actor, 'token.write')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const operators = new Map((await records.operators.list()).map((operator) => [operator.id, operator]))
    return ok(
      (await records.tokens.list()).map((token) => ({
        token,
        maker: token.madeBy === null ? null : (operators.get(token.madeBy) ?? null),
      })),
    )
  })
}
