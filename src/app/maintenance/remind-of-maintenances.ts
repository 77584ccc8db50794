import { authorize } from '../../core/actor/actor.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { type Announcing, announcingOf } from '../../core/maintenance/announcing.ts'
import type { PublishedNotice } from '../../core/notice/notice.ts'
import type { ClockPolicy } from '../../core/policy/clock-policy.ts'
import { ok, type Result } from '../../core/result.ts'
import { type Instant, plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import type { Records } from '../store.ts'

/** Databases take only so many values in one question. */
const idsAtOnce = 500

interface Reminding {
  readonly incident: Incident
  readonly policy: ClockPolicy
  readonly due: Announcing
}

const furthest = (minutes: readonly number[]): number => Math.max(0, ...minutes)

/** Which are to go out now and have not begun. */
const dueReminders = async (records: Records, now: Instant): Promise<readonly Reminding[]> => {
  const policies = new Map((await records.pages.list()).map((page) => [page.id, page.clock]))
  const minutes = furthest([...policies.values()].flatMap(({ maintenance }) => maintenance.announceMinutes))
  const announced = await records.maintenances.listAnnounced(plusSeconds(now, minutes * 60))
  const published = Map.groupBy(await readPublished(records, announced), (notice) => notice.incidentId)
  const found = announced.flatMap((incident) => {
    const policy = policies.get(incident.pageId)
    const due = policy && announcingOf(incident, published.get(incident.id) ?? [], policy, now)
    return due ? [{ incident, policy, due }] : []
  })
  const begun = found.length === 0 ? [] : await records.maintenances.listBegun(found.map(({ due }) => due.notice.id))
  return found.filter(({ due }) => !begun.some((one) => one.noticeId === due.notice.id && one.minutes === due.minutes))
}

const readPublished = async (records: Records, incidents: readonly Incident[]): Promise<readonly PublishedNotice[]> => {
  const found: PublishedNotice[] = []
  for (let from = 0; from < incidents.length; from += idsAtOnce)
    found.push(...(await records.notices.listPublished(incidents.slice(from, from + idsAtOnce).map(({ id }) => id))))
  return found
}

/** Postponed, begun or called off since it was read, it is another one or none. */
const begin = (context: Context, { incident: { id }, policy, due }: Reminding, now: Instant): Promise<Result<boolean>> =>
  context.store.transaction<boolean>(async (records) => {
    const incident = await records.incidents.lock(id)
    const still = incident && announcingOf(incident, await records.notices.listPublished([id]), policy, now)
    if (still?.notice.id !== due.notice.id || still.minutes !== due.minutes) return ok(false)
    const { notice, minutes, until } = still
    if (!(await records.maintenances.beginReminder({ noticeId: notice.id, minutes, begunAt: now, expiresAt: until }))) return ok(false)
    await records.journal.append([internalEntry(context, now, 'maintenance.reminded', id, { noticeId: notice.id, minutes })])
    return ok(true)
  })

/**
 * Begins the reminders whose time has come: the words that were announced, once more. Each is begun once, by whichever node, and one that
 * fails holds up no other.
 */
export const remindOfMaintenances = async (context: Context): Promise<Result<number>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const reminders = await context.store.read((records) => dueReminders(records, now))
  let begun = 0
  const failures: unknown[] = []
  for (const reminder of reminders) {
    try {
      const result = await begin(context, reminder, now)
      if (result.ok && result.value) begun++
    } catch (error) {
      failures.push(error)
    }
  }
  if (begun > 0) context.hints.raise('fanout')
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${reminders.length} reminders of maintenances could not begin`)
  return ok(begun)
}
