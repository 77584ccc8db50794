import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { alertOverlapSeconds, firstSecret, formerStillGood, renewedSecrets, withoutFormer } from '../../core/secrets.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'

export interface AlertSecret {
  readonly secret: string
  /** Until when the one before is taken too; null when it is not. */
  readonly formerUntil: Instant | null
}

/**
 * The secret that alert sources send; made when first asked for, replaced when `renew` is set. The one before is taken for a day
 * more, unless `endFormer` ends it at once: for a secret that leaked.
 */
export const readAlertSecret = async (
  context: Context,
  input: { readonly renew: boolean; readonly endFormer?: boolean },
): Promise<Result<AlertSecret>> => {
  const allowed = authorize(context.actor, 'alert_rule.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const known = await records.settings.alertSecrets()
    const isNew = known === undefined || input.renew
    const fresh = (): string => context.ids.secret(24)
    const renewed =
      known === undefined ? firstSecret(fresh()) : input.renew ? renewedSecrets(known, fresh(), now, alertOverlapSeconds) : known
    const secrets = input.endFormer ? withoutFormer(renewed) : renewed
    const kind = known === undefined ? 'alert_secret.created' : 'alert_secret.renewed'
    if (isNew) await records.journal.append([internalEntry(context, now, kind, 'settings')])
    if (input.endFormer && renewed.former)
      await records.journal.append([internalEntry(context, now, 'alert_secret.former_ended', 'settings')])
    if (secrets !== known) await records.settings.setAlertSecrets(secrets)
    return ok({ secret: secrets.current, formerUntil: formerStillGood(secrets, now)?.until ?? null })
  })
}
