import { bearerDigest } from '../../core/actor/bearer.ts'
import { isSameSecret } from '../../core/same-secret.ts'
import type { Store } from '../store.ts'

/** Whether an alert source sent the right secret. Digests are compared, so that the time taken says nothing about the secret. */
export const isAlertSecret = async (store: Store, sent: string): Promise<boolean> => {
  const kept = await store.read((records) => records.settings.alertSecret())
  return kept !== undefined && isSameSecret(bearerDigest(kept), bearerDigest(sent))
}
