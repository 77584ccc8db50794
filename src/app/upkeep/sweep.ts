import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { presentSince } from '../draft-file.ts'

const day = 24 * 60 * 60
const unconfirmedLifeDays = 7
const idempotencyLifeDays = 2
const keptInPostbox = 5000
/** Longer than anything is owed: what somebody snoozed or took over stays so for as long as that. */
const dueStateLifeDays = 400

/**
 * Forgets what need not be kept: addresses that nobody confirmed, answers to old requests, who had a draft open, old mail of the postbox,
 * sessions, devices and invitations that ran out, and what people did long ago with what was due.
 */
export const sweep = async (
  context: Context,
): Promise<
  Result<{
    readonly unconfirmed: number
    readonly answers: number
    readonly gone: number
    readonly ended: number
    readonly captured: number
    readonly moves: number
  }>
> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) =>
    ok({
      unconfirmed: await records.subscribers.removeUnconfirmed(plusSeconds(now, -unconfirmedLifeDays * day)),
      answers: await records.idempotency.removeBefore(plusSeconds(now, -idempotencyLifeDays * day)),
      gone: await records.drafts.forgetPresence(presentSince(now)),
      ended:
        (await records.sessions.removeEnded(now)) + (await records.devices.removeEnded(now)) + (await records.invitations.removeEnded(now)),
      captured: await records.postbox.trim(keptInPostbox),
      moves: await records.dueStates.removeBefore(plusSeconds(now, -dueStateLifeDays * day)),
    }),
  )
}
