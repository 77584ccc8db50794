import type { Channel } from '../app/channel.ts'
import type { Outcome } from '../core/delivery/delivery.ts'
import { isOfSample } from '../core/sample/readers.ts'

const spared: Outcome = { kind: 'refused', reason: 'This address belongs to the sample, which is invented; nothing is sent to it.' }

/** A way out of the house on which the sample's invented subscribers are never addressed: a real mail server would only bounce. */
export const spareSample = <Message>(channel: Channel<Message>, targetOf: (message: Message) => string): Channel<Message> => ({
  name: channel.name,
  capacity: channel.capacity,
  send: async (message, delivery, signal) => (isOfSample(targetOf(message)) ? spared : channel.send(message, delivery, signal)),
  close: () => channel.close(),
})
