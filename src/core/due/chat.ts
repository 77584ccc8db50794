import type { SigningSecret, WebUrl } from '../brand.ts'
import type { DeliveryStateName } from '../delivery/delivery.ts'
import type { Secrets } from '../secrets.ts'
import type { Instant } from '../time.ts'

/** Where the organisation's own chat takes messages; each is signed as webhooks are. */
export interface ChatWebhook {
  readonly url: WebUrl
  readonly secrets: Secrets<SigningSecret>
}

/** What calls many people at once in the chats that there are, in words that come from a monitor or a title. */
const calls: readonly (readonly [RegExp, string])[] = [
  [/</g, '‹'],
  [/>/g, '›'],
  [/@/g, '＠'],
]

/** Text that no chat takes for a mention, a link or markup of its own. */
export const chatText = (text: string): string => calls.reduce((plain, [call, harmless]) => plain.replace(call, harmless), text)

/** What became of the newest message into the chat. */
export interface ChatResult {
  readonly at: Instant
  readonly state: DeliveryStateName
  readonly detail: string
}
