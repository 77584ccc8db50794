import type { Store } from '../app/store.ts'
import { makePushKeys } from '../channels/push/keys.ts'

/** Makes the keys that browsers subscribe to, once for the installation: with others every browser would have to subscribe again. */
export const keepPushKeys = async (store: Store): Promise<void> => {
  if (await store.read((records) => records.settings.pushKeys())) return
  const keys = await makePushKeys()
  const kept = await store.transaction(async (records) => {
    await records.settings.keepPushKeys(keys)
    return { ok: true, value: true }
  })
  if (!kept.ok) throw new Error(kept.fault.detail)
}
