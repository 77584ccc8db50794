import type { DeliveryChannel } from '../core/delivery/delivery.ts'

export interface OutboxStats {
  readonly pending: Readonly<Record<DeliveryChannel, number>>
  /** Seconds since the oldest unsent row was due; 0 when there is none. */
  readonly oldestDueSeconds: number
  readonly claimed: number
  readonly refusedLastDay: number
}
