import { authorize } from '../../core/actor/actor.ts'
import { parseEmailAddress } from '../../core/address.ts'
import type { AudienceId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import { firstSecret } from '../../core/secrets.ts'
import { defaultPreferences, type PreferencesInput, parsePreferences } from '../../core/subscriber/parse-preferences.ts'
import { type Address, addressKey, type Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkPreferences, checkReferences, findPage } from '../load.ts'
import { newSigningSecret } from '../signing-secret.ts'

export interface AddSubscriberInput extends PreferencesInput {
  readonly pageId?: string | undefined
  readonly email: string
  readonly webhookUrl?: string | undefined
  readonly audienceId?: string | undefined
}

const parseInput = (context: Context, input: AddSubscriberInput): Result<{ address: Address; audienceId: AudienceId | null }> => {
  const faults = new FieldFaults()
  const email = faults.take('/email', parseEmailAddress(input.email))
  const url = input.webhookUrl === undefined ? undefined : faults.take('/webhookUrl', context.parseWebhookUrl(input.webhookUrl))
  const audienceId = input.audienceId === undefined ? null : (faults.take('/audienceId', parseId<AudienceId>(input.audienceId)) ?? null)
  if (faults.any || !email) return faults.refuse()
  return ok({
    address:
      url === undefined
        ? { channel: 'email', email }
        : { channel: 'webhook', url, owner: email, secrets: firstSecret(newSigningSecret(context.ids)) },
    audienceId,
  })
}

/** An operator adds an address and vouches for its owner's consent: it is active at once. The answer carries a webhook's secret. */
export const addSubscriber = async (context: Context, input: AddSubscriberInput): Promise<Result<Subscriber>> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const parsed = parseInput(context, input)
  if (!parsed.ok) return parsed
  const { address, audienceId } = parsed.value
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const preferences = parsePreferences(input, defaultPreferences(page.value.language))
    if (!preferences.ok) return preferences
    const chosen = await checkPreferences(records, page.value.id, preferences.value)
    if (!chosen.ok) return chosen
    const audience = await checkReferences(
      records,
      page.value.id,
      audienceId ? { addressing: { kind: 'audiences', audienceIds: [audienceId] } } : {},
    )
    if (!audience.ok) return audience
    if (await records.subscribers.findByAddress(page.value.id, addressKey(address)))
      return refuse('entity.taken', 'This address is on the list already; its owner can change it through any mail.')
    const subscriber: Subscriber = {
      id: context.ids.next(),
      pageId: page.value.id,
      address,
      preferences: preferences.value,
      audienceId,
      status: { state: 'active', confirmedAt: now },
      createdAt: now,
      version: 1,
    }
    await records.subscribers.insert(subscriber)
    await records.journal.append([internalEntry(context, now, 'subscriber.added', subscriber.id)])
    return ok(subscriber)
  })
}
