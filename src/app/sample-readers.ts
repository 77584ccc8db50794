import type { AudienceId, ComponentId, SubscriberId, TimeZone } from '../core/brand.ts'
import { tagged } from '../core/brand.ts'
import type { Page } from '../core/page/page.ts'
import { type SampleAudienceName, sampleAudiences } from '../core/sample/audiences.ts'
import { sampleReaders, sampleRule } from '../core/sample/readers.ts'
import type { SampleMark } from '../core/sample/removal.ts'
import { firstSecret } from '../core/secrets.ts'
import type { Address, Subscriber, SubscriberState } from '../core/subscriber/subscriber.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'
import { newSigningSecret } from './signing-secret.ts'
import type { Records } from './store.ts'

const daySeconds = 24 * 60 * 60
type Reader = (typeof sampleReaders)[number]

const statusOf = ({ state, reason }: Reader, since: Instant): SubscriberState => {
  switch (state) {
    case 'active':
      return { state, confirmedAt: since }
    case 'unconfirmed':
      return { state, mailedAt: since, mails: 1 }
    case 'unsubscribed':
      return { state, at: plusSeconds(since, daySeconds * 20) }
    case 'suppressed':
      return { state, at: plusSeconds(since, daySeconds * 9), reason: reason ?? '' }
  }
}

const addressOf = (context: Context, { email, hook }: Reader): Address =>
  hook === undefined
    ? { channel: 'email', email: tagged(email) }
    : { channel: 'webhook', url: tagged(hook), owner: tagged(email), secrets: firstSecret(newSigningSecret(context.ids)) }

const addAudiences = async (
  context: Context,
  records: Records,
  page: Page,
  now: Instant,
): Promise<ReadonlyMap<SampleAudienceName, AudienceId>> => {
  const ids = new Map<SampleAudienceName, AudienceId>()
  for (const { zone, ...sample } of sampleAudiences) {
    const id = context.ids.next<AudienceId>()
    await records.audiences.insert({ ...sample, id, pageId: page.id, zone: tagged<TimeZone>(zone), createdAt: now, version: 1 })
    ids.set(sample.name, id)
  }
  return ids
}

/** The sample's audiences, its subscribers and its alert rule, as they would stand there after some months. */
export const addSampleReaders = async (
  context: Context,
  records: Records,
  { page, now, componentIds }: { readonly page: Page; readonly now: Instant; readonly componentIds: ReadonlyMap<string, ComponentId> },
): Promise<Pick<SampleMark, 'audienceIds' | 'subscriberIds' | 'ruleIds'>> => {
  const audienceIds = await addAudiences(context, records, page, now)
  const subscriberIds: SubscriberId[] = []
  const idsOf = (names: readonly string[]): readonly ComponentId[] => names.flatMap((name) => componentIds.get(name) ?? [])
  for (const reader of sampleReaders) {
    const since = plusSeconds(now, -daySeconds * reader.daysAgo)
    const { level, threshold, language, components } = reader
    const subscriber: Subscriber = {
      id: context.ids.next(),
      pageId: page.id,
      address: addressOf(context, reader),
      preferences: { level, threshold, language, componentIds: idsOf(components) },
      audienceId: (reader.audience && audienceIds.get(reader.audience)) ?? null,
      status: statusOf(reader, since),
      createdAt: since,
      version: 1,
    }
    await records.subscribers.insert(subscriber)
    subscriberIds.push(subscriber.id)
  }
  const { components, ...rule } = sampleRule
  const placed = { id: context.ids.next<Parameters<typeof records.alertRules.find>[0]>(), pageId: page.id, position: 0, version: 1 }
  await records.alertRules.insert({ ...rule, ...placed, componentIds: idsOf(components), publishing: 'ask' })
  return { audienceIds: [...audienceIds.values()], subscriberIds, ruleIds: [placed.id] }
}
