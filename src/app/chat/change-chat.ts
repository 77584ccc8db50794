import { authorize } from '../../core/actor/actor.ts'
import type { SigningSecret, WebUrl } from '../../core/brand.ts'
import type { ChatWebhook } from '../../core/due/chat.ts'
import { FieldFaults, ok, type Result } from '../../core/result.ts'
import { firstSecret, renewedSecrets, type Secrets, signingOverlapSeconds } from '../../core/secrets.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { newSigningSecret } from '../signing-secret.ts'

export interface ChatInput {
  readonly url: string
  /** A new signing secret; for a week the one before signs too. */
  readonly renewSecret?: boolean | undefined
}

export interface ChatChange {
  readonly chat: ChatWebhook
  /** The signing secret where it is new: it is shown this once. Null where the one before stays. */
  readonly secret: SigningSecret | null
}

const signedWith = (
  known: ChatWebhook | undefined,
  isRenewed: boolean,
  fresh: () => SigningSecret,
  now: Instant,
): { readonly secrets: Secrets<SigningSecret>; readonly secret: SigningSecret | null } => {
  if (known && !isRenewed) return { secrets: known.secrets, secret: null }
  const secret = fresh()
  return { secret, secrets: known ? renewedSecrets(known.secrets, secret, now, signingOverlapSeconds) : firstSecret(secret) }
}

/** Has reminders written in the organisation's chat as well. The address itself is a secret of most chats, so the journal keeps its host. */
export const changeChat = async (context: Context, input: ChatInput): Promise<Result<ChatChange>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const faults = new FieldFaults()
  const url = faults.take<WebUrl>('/url', context.parseWebhookUrl(input.url))
  if (url === undefined) return faults.refuse()
  const now = context.clock.now()
  return context.store.transaction<ChatChange>(async (records) => {
    const known = await records.settings.chat()
    const { secrets, secret } = signedWith(known, input.renewSecret === true, () => newSigningSecret(context.ids), now)
    const chat = { url, secrets }
    await records.settings.setChat(chat)
    // What became of messages to another address says nothing of this one.
    if (known?.url !== url) await records.settings.setChatResult(null)
    const facts = { host: URL.parse(url)?.host ?? '', isSecretRenewed: input.renewSecret === true }
    await records.journal.append([internalEntry(context, now, 'chat.changed', 'settings', facts)])
    return ok({ chat, secret })
  })
}
