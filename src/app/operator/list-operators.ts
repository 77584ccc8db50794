import { authorize } from '../../core/actor/actor.ts'
import type { Factors, Operator } from '../../core/operator/operator.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

export interface OperatorFile {
  readonly operator: Operator
  readonly factors: Factors
}

/** Everybody who works here, by name. */
export const listOperators = async (context: Context): Promise<Result<readonly OperatorFile[]>> => {
  const allowed = authorize(context.actor, 'operator.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const operators = await records.operators.list()
    const factors = await records.operators.factorsOf(operators.map(({ id }) => id))
    return ok(
      operators.map((operator) => ({
        operator,
        factors: factors.get(operator.id) ?? { password: false, passkeys: 0, totp: false, recoveryCodes: null },
      })),
    )
  })
}
