import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'

/** The secret that alert sources send; made when first asked for, replaced when `renew` is set. */
export const readAlertSecret = async (
  context: Context,
  input: { readonly renew: boolean },
): Promise<Result<{ readonly secret: string }>> => {
  const allowed = authorize(context.actor, 'alert_rule.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const known = await records.settings.alertSecret()
    if (known !== undefined && !input.renew) return ok({ secret: known })
    const secret = context.ids.secret(24)
    await records.settings.setAlertSecret(secret)
    await records.journal.append([internalEntry(context, now, 'alert_secret.renewed', 'settings')])
    return ok({ secret })
  })
}
