import { type PushInput, type PushSubscription, parsePushInput } from '../../core/operator/push-subscription.ts'
import { type Language, languages } from '../../core/page/page.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing } from '../load.ts'
import { authorizeSelf } from '../self.ts'

const most = 10

const languageOf = (text: string | undefined): Language => languages.find((language) => language === text) ?? 'en'

export interface SubscribeInput extends Omit<PushInput, 'name'> {
  readonly name?: string | undefined
  readonly language?: string | undefined
  /** The address of one's browser that has this one now; it keeps its name and language. */
  readonly replaces?: string | undefined
}

/** From now on this browser tells its operator of what is due, also while no console is open in it; until the session ends. */
export const subscribePush = async (context: Context, input: SubscribeInput): Promise<Result<PushSubscription>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const now = context.clock.now()
  const { self: operator, sessionId } = self.value
  return context.store.transaction<PushSubscription>(async (records) => {
    const known = await records.pushSubscriptions.listOf([operator.id])
    const replaced = known.find(({ endpoint }) => endpoint === input.replaces)
    if (input.replaces !== undefined && !replaced) return missing('browser')
    const parsed = parsePushInput({ ...input, name: input.name ?? replaced?.name ?? '' }, context.parseWebhookUrl)
    if (!parsed.ok) return parsed
    const { endpoint } = parsed.value
    if (known.filter((one) => one !== replaced && one.endpoint !== endpoint).length >= most)
      return refuse('input.invalid', `At most ${most} browsers can be woken; remove one that you do not use.`)
    const subscription: PushSubscription = {
      ...parsed.value,
      id: replaced?.id ?? context.ids.next(),
      operatorId: operator.id,
      sessionId,
      language: input.language === undefined && replaced ? replaced.language : languageOf(input.language),
      createdAt: replaced?.createdAt ?? now,
      lastUsedAt: replaced?.lastUsedAt ?? null,
    }
    if (replaced) await records.pushSubscriptions.remove(replaced.id)
    await records.pushSubscriptions.put(subscription)
    if (replaced?.endpoint !== endpoint)
      await records.journal.append([internalEntry(context, now, 'operator.push_subscribed', operator.id, { browser: subscription.name })])
    return ok(subscription)
  })
}
