import { authorize } from '../../core/actor/actor.ts'
import { parseReminderStream } from '../../core/due/reminders.ts'
import { ok, type Result } from '../../core/result.ts'
import { type Instant, plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { stillDue } from '../still-due.ts'
import type { Records } from '../store.ts'

const daySeconds = 24 * 60 * 60
/** A transaction of these takes a fraction of a second, also on a slow disk. */
const atOnce = 2000

/** Of what was reminded long ago the streams of what is owed to this day: were they forgotten, it would all be told anew. */
const remindedAndOwed = async (context: Context, records: Records, before: Instant, now: Instant): Promise<readonly string[]> => {
  const streams = (await records.outbox.listReminded(before)).map((stream) => ({ stream, ...parseReminderStream(stream) }))
  const owed: string[] = []
  for (const page of await records.pages.list()) {
    const own = streams.flatMap(({ stream, pageId, key }) => (pageId === page.id && key !== undefined ? [{ stream, key }] : []))
    const due = await stillDue(context, records, page, new Set(own.map(({ key }) => key)), now)
    owed.push(...own.flatMap(({ stream, key }) => (due.has(key) ? [stream] : [])))
  }
  return owed
}

/** Forgets to whom was sent what was settled long ago; how many got a notice stays. Answers whether there may be more. */
export const forgetDeliveries = async (context: Context): Promise<Result<boolean>> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const before = plusSeconds(now, -context.settings.deliveryDays * daySeconds)
  const owed = await context.store.read((records) => remindedAndOwed(context, records, before, now))
  return context.store.transaction(async (records) => ok((await records.outbox.forget(before, atOnce, owed)) === atOnce))
}
