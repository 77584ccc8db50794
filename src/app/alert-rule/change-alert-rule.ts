import { authorize } from '../../core/actor/actor.ts'
import type { AlertRuleId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import { type AlertRuleInput, parseAlertRule } from '../../core/signal/parse-alert-rule.ts'
import type { AlertRule } from '../../core/signal/signal.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkRule, missing, stale } from '../load.ts'

/** Replaces a rule as a whole. */
export const changeAlertRule = async (
  context: Context,
  input: AlertRuleInput & { readonly ruleId: string; readonly readVersion: number },
): Promise<Result<AlertRule>> => {
  const allowed = authorize(context.actor, 'alert_rule.write')
  if (!allowed.ok) return allowed
  const id = parseId<AlertRuleId>(input.ruleId)
  if (!id.ok) return id
  const parsed = parseAlertRule(input)
  if (!parsed.ok) return parsed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const old = await records.alertRules.find(id.value)
    if (!old) return missing('alert rule')
    const references = await checkRule(records, old.pageId, parsed.value)
    if (!references.ok) return references
    const rule: AlertRule = { ...parsed.value, id: old.id, pageId: old.pageId, version: input.readVersion + 1 }
    if (!(await records.alertRules.save(rule, input.readVersion))) return stale('alert rule')
    await records.journal.append([
      internalEntry(context, now, 'alert_rule.changed', rule.id, { name: rule.name, publishing: rule.publishing }),
    ])
    return ok(rule)
  })
}
