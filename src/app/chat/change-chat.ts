import { authorize } from '../../core/actor/actor.ts'
import type { WebUrl } from '../../core/brand.ts'
import type { ChatWebhook } from '../../core/due/chat.ts'
import { FieldFaults, ok, type Result } from '../../core/result.ts'
import { firstSecret, renewedSecrets, signingOverlapSeconds } from '../../core/secrets.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { newSigningSecret } from '../signing-secret.ts'

export interface ChatInput {
  readonly url: string
  /** A new signing secret; for a week the one before signs too. */
  readonly renewSecret?: boolean | undefined
}

/** Has reminders written in the organisation's chat as well. The address itself is a secret of most chats, so the journal keeps its host. */
export const changeChat = async (context: Context, input: ChatInput): Promise<Result<ChatWebhook>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const faults = new FieldFaults()
  const url = faults.take<WebUrl>('/url', context.parseWebhookUrl(input.url))
  if (url === undefined) return faults.refuse()
  const now = context.clock.now()
  return context.store.transaction<ChatWebhook>(async (records) => {
    const known = await records.settings.chat()
    const fresh = () => newSigningSecret(context.ids)
    const secrets = known === undefined ? firstSecret(fresh()) : known.secrets
    const chat = { url, secrets: known && input.renewSecret ? renewedSecrets(secrets, fresh(), now, signingOverlapSeconds) : secrets }
    await records.settings.setChat(chat)
    const facts = { host: URL.parse(url)?.host ?? '', isSecretRenewed: input.renewSecret === true }
    await records.journal.append([internalEntry(context, now, 'chat.changed', 'settings', facts)])
    return ok(chat)
  })
}
