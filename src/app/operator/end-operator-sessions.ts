import { authorize } from '../../core/actor/actor.ts'
import type { OperatorId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { endAccess } from '../end-access.ts'
import { internalEntry } from '../journal.ts'
import { missing } from '../load.ts'

/** Signs an operator out everywhere: a telephone was lost. */
export const endOperatorSessions = async (context: Context, input: { readonly operatorId: string }): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'operator.write')
  if (!allowed.ok) return allowed
  const id = parseId<OperatorId>(input.operatorId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const operator = await records.operators.find(id.value)
    if (!operator) return missing('operator')
    await endAccess(records, operator.id, null)
    await records.journal.append([internalEntry(context, now, 'operator.signed_out', operator.id)])
    return ok(true)
  })
}
