import { authorize } from '../../core/actor/actor.ts'
import { tapLifeSeconds } from '../../core/affected/tap.ts'
import { ok, type Result } from '../../core/result.ts'
import { type Instant, isBefore, plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { presentSince } from '../draft-file.ts'
import { stillDue } from '../still-due.ts'
import type { Records } from '../store.ts'

const day = 24 * 60 * 60
const unconfirmedLifeDays = 7
const idempotencyLifeDays = 2
const keptInPostbox = 5000
/** Far longer than any mail server tries to bring the same mail again. */
const arrivalLifeDays = 30
const dueStateLifeDays = 400

/**
 * What somebody snoozed or took over long ago and is still owed, as a missed promise is that nobody settles: were it forgotten, its
 * rounds would be counted anew, and what a new one says would pass for said.
 */
const oldMovesStillDue = async (context: Context, records: Records, before: Instant, now: Instant): Promise<readonly string[]> => {
  const kept: string[] = []
  for (const page of await records.pages.list()) {
    const old = (await records.dueStates.listOf(page.id)).filter(({ updatedAt }) => isBefore(updatedAt, before))
    kept.push(...(await stillDue(context, records, page, new Set(old.map(({ key }) => key)), now)))
  }
  return kept
}

/**
 * Forgets what need not be kept: addresses that nobody confirmed, answers to old requests, who had a draft open, old mail of the postbox,
 * sessions, devices and invitations that ran out, who said to be affected, and what people did long ago with what was due.
 */
export const sweep = async (
  context: Context,
): Promise<
  Result<{
    readonly unconfirmed: number
    readonly answers: number
    readonly gone: number
    readonly ended: number
    readonly arrived: number
    readonly taps: number
    readonly captured: number
    readonly moves: number
  }>
> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const movedBefore = plusSeconds(now, -dueStateLifeDays * day)
  const stillDue = await context.store.read((records) => oldMovesStillDue(context, records, movedBefore, now))
  return context.store.transaction(async (records) =>
    ok({
      unconfirmed:
        (await records.subscribers.removeUnconfirmed(plusSeconds(now, -unconfirmedLifeDays * day))) +
        (await records.readers.removeUnconfirmed(plusSeconds(now, -unconfirmedLifeDays * day))),
      answers: await records.idempotency.removeBefore(plusSeconds(now, -idempotencyLifeDays * day)),
      gone: (await records.drafts.forgetPresence(presentSince(now))) + (await records.postmortems.forgetPresence(presentSince(now))),
      ended:
        (await records.sessions.removeEnded(now)) + (await records.devices.removeEnded(now)) + (await records.invitations.removeEnded(now)),
      arrived: await records.arrivals.removeBefore(plusSeconds(now, -arrivalLifeDays * day)),
      taps: await records.taps.removeBefore(plusSeconds(now, -tapLifeSeconds)),
      captured: await records.postbox.trim(keptInPostbox),
      moves: await records.dueStates.removeBefore(movedBefore, stillDue),
    }),
  )
}
