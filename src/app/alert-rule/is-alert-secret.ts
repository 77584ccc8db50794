import { bearerDigest } from '../../core/actor/bearer.ts'
import { isSameSecret } from '../../core/same-secret.ts'
import { goodSecrets } from '../../core/secrets.ts'
import type { Instant } from '../../core/time.ts'
import type { Store } from '../store.ts'

/**
 * Whether an alert source sent the right secret, or the one before while that is still taken. Digests are compared, so that the time
 * taken says nothing about the secret.
 */
export const isAlertSecret = async (store: Store, sent: string, now: Instant): Promise<boolean> => {
  const kept = await store.read((records) => records.settings.alertSecrets())
  const digest = bearerDigest(sent)
  return kept !== undefined && goodSecrets(kept, now).some((secret) => isSameSecret(bearerDigest(secret), digest))
}
