import type { ClaimedDelivery, DeliveryChannel, Outcome } from '../core/delivery/delivery.ts'

/** Composes and sends what a dispatcher has claimed. */
export interface Courier {
  readonly channel: DeliveryChannel
  /** How many deliveries may be under way at once. */
  readonly capacity: number
  /**
   * Reports each delivery's outcome once, as it becomes known, and resolves when all are reported. Whatever a destination or a single
   * broken row can cause is an outcome; it rejects only when nothing could be sent at all (the records cannot be read).
   */
  deliver(
    batch: readonly ClaimedDelivery[],
    report: (delivery: ClaimedDelivery, outcome: Outcome) => void,
    signal: AbortSignal,
  ): Promise<void>
}
