import { parseEmailAddress } from '../../core/address.ts'
import { FieldFaults, ok, type Result } from '../../core/result.ts'
import { firstSecret } from '../../core/secrets.ts'
import { decideSubscription } from '../../core/subscriber/decide-subscription.ts'
import { defaultPreferences, type PreferencesInput, parsePreferences } from '../../core/subscriber/parse-preferences.ts'
import { type Address, addressKey } from '../../core/subscriber/subscriber.ts'
import { dateOf } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { checkPreferences, findPage } from '../load.ts'
import { newSigningSecret } from '../signing-secret.ts'
import { confirmationMail, subscriptionMail } from '../subscription-mail.ts'

export interface SubscribeInput extends PreferencesInput {
  readonly pageId?: string | undefined
  /** Subscribes this address, or with `webhookUrl` names who confirms for it and hears when it fails. */
  readonly email: string
  readonly webhookUrl?: string | undefined
}

const parseAddress = (context: Context, input: SubscribeInput): Result<Address> => {
  const faults = new FieldFaults()
  const email = faults.take('/email', parseEmailAddress(input.email))
  const wantsWebhook = input.webhookUrl !== undefined && input.webhookUrl.trim() !== ''
  const url = wantsWebhook ? faults.take('/webhookUrl', context.parseWebhookUrl(input.webhookUrl ?? '')) : undefined
  if (faults.any || !email) return faults.refuse()
  return ok(
    url === undefined
      ? { channel: 'email', email }
      : { channel: 'webhook', url, owner: email, secrets: firstSecret(newSigningSecret(context.ids)) },
  )
}

/**
 * Anybody may ask to be told. The answer is always the same; what happens (a confirmation mail, a word that the address is
 * subscribed already, or nothing because it was asked too often) is seen by the owner of the address alone. Double opt-in:
 * nothing is sent to an address before its owner has confirmed.
 */
export const subscribe = async (context: Context, input: SubscribeInput): Promise<Result<true>> => {
  const address = parseAddress(context, input)
  if (!address.ok) return address
  const now = context.clock.now()
  const result = await context.store.transaction<true>(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const preferences = parsePreferences(input, defaultPreferences(page.value.language))
    if (!preferences.ok) return preferences
    const references = await checkPreferences(records, page.value.id, preferences.value)
    if (!references.ok) return references
    const existing = await records.subscribers.findByAddress(page.value.id, addressKey(address.value))
    const ruling = decideSubscription({
      existing,
      id: context.ids.next(),
      pageId: page.value.id,
      address: address.value,
      preferences: preferences.value,
      now,
    })
    if (ruling.kind === 'nothing') return ok(true)
    const { subscriber } = ruling
    if (ruling.kind === 'mail_already') {
      const subject = `${subscriber.id}@${dateOf(now, page.value.zone)}`
      await records.outbox.enqueue([subscriptionMail(context, 'already_subscribed', subject, subscriber, now)])
      return ok(true)
    }
    if (ruling.isNew) await records.subscribers.insert(subscriber)
    else if (existing && !(await records.subscribers.save(subscriber, existing.version))) return ok(true)
    await records.outbox.enqueue([confirmationMail(context, subscriber, now)])
    return ok(true)
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
