import { authorize } from '../../core/actor/actor.ts'
import type { NewDelivery } from '../../core/delivery/delivery.ts'
import { dueUntil } from '../../core/due/due-near.ts'
import { remindersOf, rosterOf } from '../../core/due/reminders.ts'
import type { Page } from '../../core/page/page.ts'
import { ok, type Result } from '../../core/result.ts'
import { type Instant, plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { loadDueFacts } from '../due-facts.ts'
import type { Lease } from '../due-records.ts'
import { type ReminderMemory, type ReminderPlaces, reminderRows, rowsToWrite } from '../reminder-rows.ts'
import type { Records } from '../store.ts'

/** One process that writes reminders, with what it remembers of them. */
export interface Scheduler {
  readonly holder: string
  readonly memory: ReminderMemory
  /** Told at each turn whether it is this process that writes. */
  readonly onLease?: (isHeld: boolean) => void
}

const leaseName = 'clock'
/** A node that died is replaced after so long; one that lives asks every few seconds. */
const leaseSeconds = 15

const loadPlaces = async (context: Context, records: Records, page: Page): Promise<ReminderPlaces> => {
  const operators = await records.operators.list()
  return {
    page,
    operators,
    browsers: await records.pushSubscriptions.listOf(operators.map(({ id }) => id)),
    others: context.settings.operatorAddresses,
    chat: await records.settings.chat(),
  }
}

const rowsOfPage = async (context: Context, records: Records, page: Page, now: Instant): Promise<readonly NewDelivery[]> => {
  const facts = await loadDueFacts(records, page, { holidays: context.holidays, now })
  const states = new Map((await records.dueStates.listOf(page.id)).map((state) => [state.key, state]))
  // Nobody hears longer ahead, but of what they were handed or snoozed.
  const items = dueUntil(facts, now, plusSeconds(now, 60 * facts.policy.reminders.aheadMinutes), new Set(states.keys()))
  if (items.length === 0) return []
  const places = await loadPlaces(context, records, page)
  const roster = rosterOf((await records.dutyLists.find(page.id))?.places ?? [], places.operators)
  const reminders = remindersOf(items, roster, states, facts.policy.reminders, now)
  return reminderRows(reminders, places, now, () => context.ids.next())
}

const writeUnder = async (
  context: Context,
  lease: Lease,
  wanted: readonly NewDelivery[],
  memory: ReminderMemory,
): Promise<Result<number>> => {
  const result = await context.store.transaction(async (records) => {
    // Whoever was paused until another took over writes nothing. Were it to, the rows would be there already: they are unique.
    if (!(await records.leases.holds(leaseName, lease.token))) return ok({ count: 0, known: [] })
    const written = await records.outbox.listReminders([...new Set(wanted.map(({ stream }) => stream))])
    const { rows, anew, known } = rowsToWrite(wanted, written, lease.now)
    const begun = anew.length === 0 ? 0 : await records.outbox.beginAnew(anew)
    return ok({ count: begun + (rows.length === 0 ? 0 : await records.outbox.enqueue(rows)), known })
  })
  if (!result.ok) return result
  // Only now: what was lost with its transaction is not written.
  for (const { row, until } of result.value.known) memory.keep(row, until)
  return ok(result.value.count)
}

/**
 * Writes what operators are to be told by now, each thing once; one process at a time does so. What is due follows from the database's
 * own time, so that nodes whose clocks differ mean the same. Answers how many rows were new, or begun anew.
 */
export const writeReminders = async (context: Context, { holder, memory, onLease }: Scheduler): Promise<Result<number>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const taken = await context.store.transaction(async (records) =>
    ok(await records.leases.take({ name: leaseName, holder, seconds: leaseSeconds, now: context.clock.now() })),
  )
  if (!taken.ok) return taken
  const lease = taken.value
  onLease?.(lease !== undefined)
  if (!lease) return ok(0)
  const all = await context.store.read(async (records) => {
    const found: NewDelivery[] = []
    for (const page of await records.pages.list()) found.push(...(await rowsOfPage(context, records, page, lease.now)))
    return found
  })
  memory.retain(all)
  const wanted = all.filter((row) => !memory.holds(row, lease.now))
  if (wanted.length === 0) return ok(0)
  const result = await writeUnder(context, lease, wanted, memory)
  if (result.ok && result.value > 0) context.hints.raise('outbox')
  return result
}
