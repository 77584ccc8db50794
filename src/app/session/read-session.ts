import type { SessionId } from '../../core/brand.ts'
import type { Factors, Operator } from '../../core/operator/operator.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import { authorizeSelf } from '../self.ts'

/** Who is signed in here, and what they have to prove it. */
export const readSession = async (
  context: Context,
): Promise<Result<{ readonly operator: Operator; readonly factors: Factors; readonly sessionId: SessionId }>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const { id } = self.value.self
  return context.store.read(async (records) => {
    const operator = await records.operators.find(id)
    const factors = (await records.operators.factorsOf([id])).get(id)
    return operator && factors ? ok({ operator, factors, sessionId: self.value.sessionId }) : missing('operator')
  })
}
