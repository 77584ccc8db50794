import { authorize } from '../../core/actor/actor.ts'
import type { NewDelivery } from '../../core/delivery/delivery.ts'
import { isPublished, type PublishedNotice } from '../../core/notice/notice.ts'
import { longestAheadMinutes } from '../../core/policy/clock-policy.ts'
import { ok, type Result } from '../../core/result.ts'
import { reachOf, wantsNotice } from '../../core/subscriber/wants-notice.ts'
import type { Context } from '../context.ts'
import type { ReminderFanout } from '../maintenance-records.ts'
import type { FanoutTarget } from '../subscriber-records.ts'

const chunk = 2000

/** Mail alone: a machine that hears by webhook has the window, and needs no second word. */
const rowsOf = (context: Context, notice: PublishedNotice, { minutes, begunAt, expiresAt }: ReminderFanout) => {
  const shared = {
    kind: 'maintenance_reminder',
    subject: `${notice.id}@${minutes}`,
    // Of this announcement alone: one that was moved begins anew, and the reminders of what was said before are moot.
    stream: notice.id,
    // The later reminder supersedes one that was not sent yet.
    position: longestAheadMinutes - minutes,
    channel: 'email',
    createdAt: begunAt,
    expiresAt,
  } as const
  return ({ id, address, preferences }: FanoutTarget): readonly NewDelivery[] =>
    address.channel === 'email'
      ? [
          {
            ...shared,
            id: context.ids.next(),
            target: address.email,
            subscriberId: id,
            level: preferences.level,
            language: preferences.language,
          },
        ]
      : []
}

/** Writes the outbox rows of one chunk of subscribers of a reminder, as `expandFanout` does for a notice. Answers whether there may be more. */
export const expandReminder = async (context: Context): Promise<Result<boolean>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const result = await context.store.transaction<boolean>(async (records) => {
    const reminder = await records.maintenances.claimReminder()
    if (!reminder) return ok(false)
    const notice = await records.notices.find(reminder.noticeId)
    if (!notice || !isPublished(notice)) throw new Error('a reminder without its published notice')
    const targets = await records.subscribers.listForFanout(notice.pageId, reminder.begunAt, reminder.cursor, chunk)
    const reach = reachOf(notice, await records.notices.listPublished([notice.incidentId]))
    const rows = targets.filter((target) => wantsNotice(target, reach)).flatMap(rowsOf(context, notice, reminder))
    if (rows.length > 0) await records.outbox.enqueue(rows)
    const last = targets.at(-1)
    await records.maintenances.advanceReminder(reminder, last && targets.length === chunk ? last.id : null)
    return ok(true)
  })
  if (result.ok && result.value) context.hints.raise('outbox')
  return result
}
