import { actorLabel, authorize } from '../../core/actor/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import type { DrillMode } from '../store.ts'

/**
 * While drill mode is on, everything newly opened is a drill and reaches nobody outside, alerts that a rule publishes by itself included.
 * What is open already stays what it is.
 */
export const switchDrillMode = async (
  context: Context,
  input: { readonly on: true; readonly reason: string } | { readonly on: false },
): Promise<Result<DrillMode | null>> => {
  const allowed = authorize(context.actor, 'drill.switch')
  if (!allowed.ok) return allowed
  const reason = input.on ? parseText(input.reason, textLimits.reason) : ok('')
  if (!reason.ok) return refuse('input.invalid', reason.fault.detail, { errors: [{ pointer: '/reason', detail: reason.fault.detail }] })
  const now = context.clock.now()
  const result = await context.store.transaction<DrillMode | null>(async (records) => {
    const known = await records.settings.drillMode()
    if ((known !== null) === input.on) return ok(known)
    const mode = input.on ? { reason: reason.value, since: now, by: actorLabel(context.actor) } : null
    await records.settings.setDrillMode(mode)
    const kind = input.on ? 'drill_mode.on' : 'drill_mode.off'
    await records.journal.append([internalEntry(context, now, kind, 'settings', input.on ? { reason: reason.value } : {})])
    return ok(mode)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
