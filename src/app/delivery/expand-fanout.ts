import { authorize } from '../../core/actor/actor.ts'
import { lifeSeconds } from '../../core/delivery/backoff.ts'
import type { NewDelivery } from '../../core/delivery/delivery.ts'
import { isPublished, type PublishedNotice } from '../../core/notice/notice.ts'
import { ok, type Result } from '../../core/result.ts'
import type { ChannelName } from '../../core/subscriber/subscriber.ts'
import { type Reach, reachOf, wantsNotice } from '../../core/subscriber/wants-notice.ts'
import { type Instant, plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import type { Records } from '../store.ts'
import type { FanoutTarget } from '../subscriber-records.ts'

const chunk = 2000

/** What the rows of one notice share is made once. */
const rowOf = (context: Context, notice: PublishedNotice): ((target: FanoutTarget) => NewDelivery) => {
  const shared = {
    kind: 'notice',
    subject: notice.id,
    stream: notice.incidentId,
    position: notice.status.number,
    createdAt: notice.status.publishedAt,
  } as const
  const expiresAt = {
    email: plusSeconds(notice.status.publishedAt, lifeSeconds.email),
    webhook: plusSeconds(notice.status.publishedAt, lifeSeconds.webhook),
  } as const satisfies Record<ChannelName, Instant>
  return ({ id, address, preferences }) => ({
    ...shared,
    id: context.ids.next(),
    channel: address.channel,
    expiresAt: expiresAt[address.channel],
    target: address.channel === 'email' ? address.email : address.url,
    subscriberId: id,
    level: preferences.level,
    language: preferences.language,
  })
}

/** The channels that the clock policy gives to notices of this severity. */
const pushedBy = async (records: Records, { pageId }: PublishedNotice, { severity }: Reach): Promise<readonly ChannelName[]> => {
  const page = await records.pages.find(pageId)
  return page?.clock.bySeverity[severity].channels ?? []
}

/**
 * Writes the outbox rows of one chunk of subscribers of a published notice, and remembers how far it came in the same transaction:
 * killed anywhere, it goes on where it was, and a row written twice is the same row. Answers whether there may be more to do.
 */
export const expandFanout = async (context: Context): Promise<Result<boolean>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const result = await context.store.transaction<boolean>(async (records) => {
    const fanout = await records.outbox.claimFanout()
    if (!fanout) return ok(false)
    const notice = await records.notices.find(fanout.noticeId)
    if (!notice || !isPublished(notice)) throw new Error('a fan-out without its published notice')
    const targets = await records.subscribers.listForFanout(notice.pageId, fanout.confirmedBy, fanout.cursor, chunk)
    const reach = reachOf(notice, await records.notices.listPublished([notice.incidentId]))
    const pushed = await pushedBy(records, notice, reach)
    const rows = targets
      .filter((target) => pushed.includes(target.address.channel) && wantsNotice(target, reach))
      .map(rowOf(context, notice))
    if (rows.length > 0) await records.outbox.enqueue(rows)
    const last = targets.at(-1)
    if (last && targets.length === chunk) await records.outbox.advanceFanout(notice.id, last.id)
    else await records.outbox.finishFanout(notice.id)
    return ok(true)
  })
  if (result.ok && result.value) context.hints.raise('outbox')
  return result
}
