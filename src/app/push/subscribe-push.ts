import { type PushInput, type PushSubscription, parsePushInput } from '../../core/operator/push-subscription.ts'
import { type Language, languages } from '../../core/page/page.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { authorizeSelf } from '../self.ts'

const most = 10

const languageOf = (text: string): Language => languages.find((language) => language === text) ?? 'en'

/** From now on this browser tells its operator of what is due, also while no console is open in it. */
export const subscribePush = async (
  context: Context,
  input: PushInput & { readonly language: string },
): Promise<Result<PushSubscription>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const parsed = parsePushInput(input, context.parseWebhookUrl)
  if (!parsed.ok) return parsed
  const now = context.clock.now()
  const operatorId = self.value.self.id
  return context.store.transaction<PushSubscription>(async (records) => {
    const others = (await records.pushSubscriptions.listOf([operatorId])).filter(({ endpoint }) => endpoint !== parsed.value.endpoint)
    if (others.length >= most) return refuse('input.invalid', `At most ${most} browsers can be woken; remove one that you do not use.`)
    const subscription: PushSubscription = {
      ...parsed.value,
      id: context.ids.next(),
      operatorId,
      language: languageOf(input.language),
      createdAt: now,
      lastUsedAt: null,
    }
    await records.pushSubscriptions.put(subscription)
    await records.journal.append([internalEntry(context, now, 'operator.push_subscribed', operatorId, { browser: subscription.name })])
    return ok(subscription)
  })
}
