import { authorize } from '../../core/actor/actor.ts'
import type { OperatorId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import type { Operator } from '../../core/operator/operator.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { endAccess } from '../end-access.ts'
import { internalEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'
import { resetLink } from '../operator-links.ts'
import { mailReset } from '../operator-mail.ts'

/**
 * A link by mail with which an operator chooses a new password. Where a second factor was lost with it, passkeys and codes are
 * removed, and whatever was signed in ends.
 */
export const issueReset = async (
  context: Context,
  input: { readonly operatorId: string; readonly removesFactors: boolean },
): Promise<Result<{ readonly operator: Operator; readonly link: string }>> => {
  const allowed = authorize(context.actor, 'operator.write')
  if (!allowed.ok) return allowed
  const id = parseId<OperatorId>(input.operatorId)
  if (!id.ok) return id
  const now = context.clock.now()
  const result = await context.store.transaction(async (records) => {
    const found = await records.operators.find(id.value)
    if (!found) return missing('operator')
    if (found.state !== 'active') return refuse('auth.forbidden', `${found.name} is suspended; make the account active first.`)
    const operator: Operator = { ...found, resetNonce: context.ids.secret(16), updatedAt: now, version: found.version + 1 }
    if (!(await records.operators.save(operator, found.version))) return stale('operator')
    if (input.removesFactors) {
      await records.operators.removeFactors(operator.id)
      await endAccess(records, operator.id, null)
    }
    await mailReset(context, records, operator, now)
    const { removesFactors } = input
    await records.journal.append([internalEntry(context, now, 'operator.reset_issued', operator.id, { removesFactors })])
    return ok({ operator, link: resetLink(context.settings.consoleUrl, context.settings.secret, operator) })
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
