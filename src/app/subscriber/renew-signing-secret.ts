import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { renewedSecrets, signingOverlapSeconds, withoutFormer } from '../../core/secrets.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findWebhook, stale } from '../load.ts'
import { newSigningSecret } from '../signing-secret.ts'

export interface RenewSigningSecretInput {
  readonly subscriberId: string
  readonly readVersion: number
  /** The one before ends at once instead of in a week: for a secret that leaked. */
  readonly endFormer: boolean
}

/** A new signing secret for a webhook. For a week each request carries a second signature, by the one before. */
export const renewSigningSecret = async (context: Context, input: RenewSigningSecretInput): Promise<Result<Subscriber>> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await findWebhook(records, input.subscriberId, 'lock')
    if (!found.ok) return found
    const { subscriber, address } = found.value
    const renewed = renewedSecrets(address.secrets, newSigningSecret(context.ids), now, signingOverlapSeconds)
    const secrets = input.endFormer ? withoutFormer(renewed) : renewed
    const changed: Subscriber = { ...subscriber, address: { ...address, secrets }, version: input.readVersion + 1 }
    if (!(await records.subscribers.save(changed, input.readVersion))) return stale('subscriber')
    await records.journal.append([
      internalEntry(context, now, 'subscriber.secret_renewed', subscriber.id, { isFormerEnded: input.endFormer }),
    ])
    return ok(changed)
  })
}
