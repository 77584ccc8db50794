import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { type AlertRuleInput, parseAlertRule } from '../../core/signal/parse-alert-rule.ts'
import type { AlertRule } from '../../core/signal/signal.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkRule, findPage } from '../load.ts'

export const addAlertRule = async (
  context: Context,
  input: AlertRuleInput & { readonly pageId?: string | undefined },
): Promise<Result<AlertRule>> => {
  const allowed = authorize(context.actor, 'alert_rule.write')
  if (!allowed.ok) return allowed
  const parsed = parseAlertRule(input)
  if (!parsed.ok) return parsed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const references = await checkRule(records, page.value.id, parsed.value)
    if (!references.ok) return references
    const rule: AlertRule = { ...parsed.value, id: context.ids.next(), pageId: page.value.id, version: 1 }
    await records.alertRules.insert(rule)
    await records.journal.append([
      internalEntry(context, now, 'alert_rule.added', rule.id, { name: rule.name, publishing: rule.publishing }),
    ])
    return ok(rule)
  })
}
