import { bearerDigest } from '../../core/actor/bearer.ts'
import type { Store } from '../store.ts'

const areEqual = (a: string, b: string): boolean => {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}

/** Whether an alert source sent the right secret. Digests are compared, so that the time taken says nothing about the secret. */
export const isAlertSecret = async (store: Store, sent: string): Promise<boolean> => {
  const kept = await store.read((records) => records.settings.alertSecret())
  return kept !== undefined && areEqual(bearerDigest(kept), bearerDigest(sent))
}
