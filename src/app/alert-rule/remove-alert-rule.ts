import { authorize } from '../../core/actor/actor.ts'
import type { AlertRuleId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'

export const removeAlertRule = async (
  context: Context,
  input: { readonly ruleId: string; readonly readVersion: number },
): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'alert_rule.write')
  if (!allowed.ok) return allowed
  const id = parseId<AlertRuleId>(input.ruleId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const rule = await records.alertRules.find(id.value)
    if (!rule) return missing('alert rule')
    if (!(await records.alertRules.remove(rule.id, input.readVersion))) return stale('alert rule')
    await records.journal.append([internalEntry(context, now, 'alert_rule.removed', rule.id, { name: rule.name })])
    return ok(true)
  })
}
