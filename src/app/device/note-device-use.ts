import type { DeviceId } from '../../core/brand.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

/** That a remembered device was used, for who looks through theirs. */
export const noteDeviceUse = async (context: Omit<Context, 'actor'>, input: { readonly deviceId: DeviceId }): Promise<Result<true>> => {
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    await records.devices.touch(input.deviceId, now)
    return ok(true)
  })
}
