import { actsOfRole, authorize } from '../../core/actor/actor.ts'
import type { OperatorId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { decideOperatorChange, type OperatorChange } from '../../core/operator/decide-operator.ts'
import type { Operator } from '../../core/operator/operator.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { endAccess } from '../end-access.ts'
import { endHandedOut } from '../end-handed-out.ts'
import { internalEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'

const mayInvite = ({ role, state }: Operator): boolean => state === 'active' && actsOfRole[role].some((act) => act === 'operator.write')

/** Another role, suspended, or active again. Whatever the operator was signed in to ends with it, and suspended, also the API tokens that they made. */
export const changeOperator = async (
  context: Context,
  input: OperatorChange & { readonly operatorId: string; readonly readVersion: number },
): Promise<Result<Operator>> => {
  const allowed = authorize(context.actor, 'operator.write')
  if (!allowed.ok) return allowed
  const id = parseId<OperatorId>(input.operatorId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const everybody = await records.operators.lockAll()
    const operator = everybody.find((one) => one.id === id.value)
    if (!operator) return missing('operator')
    if (operator.version !== input.readVersion) return stale('operator')
    const changed = decideOperatorChange(operator, input, everybody, now)
    if (!changed.ok) return changed
    if (!(await records.operators.save(changed.value, operator.version))) return stale('operator')
    const { role, state } = changed.value
    if (role !== operator.role || state !== operator.state) await endAccess(records, operator.id, null)
    if (mayInvite(operator) && !mayInvite(changed.value)) await endHandedOut(context, records, { giver: operator, everybody }, now)
    const ended = state === 'suspended' ? await records.tokens.revokeAllOf(operator.id, now) : []
    await records.journal.append([
      internalEntry(context, now, 'operator.changed', operator.id, { role, state }),
      ...ended.map(({ id: tokenId, name }) =>
        internalEntry(context, now, 'token.revoked', tokenId, { name, reason: 'its maker was suspended' }),
      ),
    ])
    return ok(changed.value)
  })
}
