import type { DeviceId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing } from '../load.ts'
import { authorizeSelf } from '../self.ts'

/** A remembered browser publishes nothing from mails any more. */
export const forgetDevice = async (context: Context, input: { readonly deviceId: string }): Promise<Result<true>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const id = parseId<DeviceId>(input.deviceId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    if (!(await records.devices.remove(id.value, self.value.self.id))) return missing('device')
    await records.journal.append([internalEntry(context, now, 'operator.device_forgotten', self.value.self.id, { deviceId: id.value })])
    return ok(true)
  })
}
