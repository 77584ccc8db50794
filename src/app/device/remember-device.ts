import { bearerDigest } from '../../core/actor/bearer.ts'
import type { RememberedDevice } from '../../core/operator/operator.ts'
import { deviceLifeSeconds } from '../../core/operator/session-life.ts'
import { ok, type Result } from '../../core/result.ts'
import { cleanText } from '../../core/text.ts'
import { plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { authorizeSelf } from '../self.ts'

/** The browser that asks may from now on publish proposals from this operator's mails. The secret is shown this once. */
export const rememberDevice = async (context: Context): Promise<Result<{ readonly device: RememberedDevice; readonly secret: string }>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const now = context.clock.now()
  const secret = context.ids.secret(32)
  const device: RememberedDevice = {
    id: context.ids.next(),
    operatorId: self.value.self.id,
    name: cleanText(context.visit?.userAgent ?? '', { max: 300 }) || 'unknown',
    digest: bearerDigest(secret),
    createdAt: now,
    lastUsedAt: null,
    expiresAt: plusSeconds(now, deviceLifeSeconds),
  }
  return context.store.transaction(async (records) => {
    await records.devices.insert(device)
    await records.journal.append([internalEntry(context, now, 'operator.device_remembered', self.value.self.id, { deviceId: device.id })])
    return ok({ device, secret })
  })
}
