import type { RememberedDevice } from '../../core/operator/operator.ts'
import { ok, type Result } from '../../core/result.ts'
import { isBefore } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { authorizeSelf } from '../self.ts'

/** The browsers that the operator has had remembered. */
export const listDevices = async (context: Context): Promise<Result<readonly RememberedDevice[]>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const now = context.clock.now()
  return context.store.read(async (records) =>
    ok((await records.devices.listOf(self.value.self.id)).filter((device) => isBefore(now, device.expiresAt))),
  )
}
