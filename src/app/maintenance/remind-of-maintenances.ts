import { authorize } from '../../core/actor/actor.ts'
import { announcingOf } from '../../core/maintenance/announcing.ts'
import { ok, type Result } from '../../core/result.ts'
import { plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import type { Records } from '../store.ts'

const furthest = (minutes: readonly number[]): number => Math.max(0, ...minutes)

const beginDue = async (context: Context, records: Records): Promise<number> => {
  const now = context.clock.now()
  const policies = new Map((await records.pages.list()).map((page) => [page.id, page.clock]))
  const minutes = furthest([...policies.values()].flatMap(({ maintenance }) => maintenance.announceMinutes))
  let begun = 0
  for (const incident of await records.maintenances.listAnnounced(plusSeconds(now, minutes * 60))) {
    const policy = policies.get(incident.pageId)
    const due = policy && announcingOf(incident, await records.notices.listPublished([incident.id]), policy, now)
    if (!due) continue
    const reminder = { noticeId: due.notice.id, minutes: due.minutes, begunAt: now, expiresAt: due.until }
    if (!(await records.maintenances.beginReminder(reminder))) continue
    begun++
    const facts = { noticeId: due.notice.id, minutes: due.minutes }
    await records.journal.append([internalEntry(context, now, 'maintenance.reminded', incident.id, facts)])
  }
  return begun
}

/** Begins the reminders whose time has come: the words that were announced, once more. Each is begun once, by whichever node. */
export const remindOfMaintenances = (context: Context): Promise<Result<number>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return Promise.resolve(allowed)
  return context.store.transaction(async (records) => ok(await beginDue(context, records)))
}
