import { actorLabel, authorize } from '../../core/actor/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import type { Hold } from '../store.ts'

/** Stops everything that leaves the house, within a second, on every node; what is under way may still arrive. The reason may be empty. */
export const holdSending = async (context: Context, input: { readonly reason: string }): Promise<Result<Hold>> => {
  const allowed = authorize(context.actor, 'sending.hold')
  if (!allowed.ok) return allowed
  // Nobody who has to stop everything at once should have to find words first.
  const reason = input.reason.trim() === '' ? ok('') : parseText(input.reason, textLimits.reason)
  if (!reason.ok) return refuse('input.invalid', reason.fault.detail, { errors: [{ pointer: '/reason', detail: reason.fault.detail }] })
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const hold: Hold = { reason: reason.value, since: now, by: actorLabel(context.actor) }
    await records.settings.setHold(hold)
    await records.journal.append([internalEntry(context, now, 'sending.held', 'settings', { reason: reason.value })])
    return ok(hold)
  })
}
