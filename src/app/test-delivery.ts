import type { DeliveryId } from '../core/brand.ts'
import type { NewDelivery } from '../core/delivery/delivery.ts'
import { type Instant, plusSeconds } from '../core/time.ts'

const lifeSeconds = 15 * 60

/** A message that only tries whether the way works. */
export const testDelivery = (id: DeliveryId, place: Pick<NewDelivery, 'channel' | 'target' | 'language'>, now: Instant): NewDelivery => {
  const subject = `test@${id}`
  return {
    ...place,
    id,
    kind: 'test',
    subject,
    stream: subject,
    position: 0,
    subscriberId: null,
    level: 'standard',
    createdAt: now,
    expiresAt: plusSeconds(now, lifeSeconds),
  }
}
