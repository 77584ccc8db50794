import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { AlertRule } from '../../core/signal/signal.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** By position: the first rule that matches an alert counts. */
export const listAlertRules = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<readonly AlertRule[]>> => {
  const allowed = authorize(context.actor, 'proposal.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    return page.ok ? ok(await records.alertRules.listOf(page.value.id)) : page
  })
}
