import type { OperatorId, SessionId } from '../core/brand.ts'
import type { Records } from './store.ts'

/**
 * Everything that an operator got by signing in earlier ends: sessions but the one that goes on, remembered devices, browsers that are woken,
 * half a sign-in.
 * In the transaction of what made it necessary, so that no request in between still goes by what was true before.
 */
export const endAccess = async (records: Records, operatorId: OperatorId, except: SessionId | null): Promise<void> => {
  await records.sessions.removeAllOf(operatorId, except)
  await records.devices.removeAllOf(operatorId)
  await records.pushSubscriptions.removeAllOf(operatorId, null)
}
