import type { Courier } from '../../src/app/courier.ts'
import type { ClaimedDelivery, Outcome } from '../../src/core/delivery/delivery.ts'
import type { ChannelName } from '../../src/core/subscriber/subscriber.ts'

export interface Handed {
  readonly delivery: ClaimedDelivery
  /** Milliseconds since 1970, by the workshop's clock. */
  readonly at: number
}

/** The wire as a test sees it: everything that was handed over, in order. */
export interface RecordingCourier extends Courier {
  readonly handed: readonly Handed[]
  /** Handed over and not answered yet. */
  underWay(): number
}

export interface CourierOptions {
  readonly channel?: ChannelName
  readonly capacity?: number
  /** What the destination says, at once or when the promise is kept; by default it takes everything. */
  readonly answer?: (delivery: ClaimedDelivery, signal: AbortSignal) => Outcome | Promise<Outcome>
}

const taken: Outcome = { kind: 'delivered', reply: '250 Ok' }

export const recordingCourier = (
  { channel = 'email', capacity = 50, answer = () => taken }: CourierOptions,
  nowMs: () => number,
  onHanded: () => void,
): RecordingCourier => {
  const handed: Handed[] = []
  let underWay = 0
  return {
    channel,
    capacity,
    handed,
    underWay: () => underWay,
    async deliver(batch, report, signal) {
      await Promise.all(
        batch.map(async (delivery) => {
          handed.push({ delivery, at: nowMs() })
          underWay++
          onHanded()
          const outcome = await answer(delivery, signal)
          underWay--
          report(delivery, outcome)
        }),
      )
    },
  }
}
