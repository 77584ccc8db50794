import { decideSnooze, type SnoozeInput } from '../../core/due/due-state.ts'
import { ok, type Result } from '../../core/result.ts'
import { instantText } from '../../core/time.ts'
import type { BoardItem } from '../board.ts'
import type { Context } from '../context.ts'
import { writerOf } from '../draft-file.ts'
import { type DueKeyInput, moveDue } from '../due-move.ts'

/** Lets reminders of something that is due rest until a time; beyond its own time only with a reason. */
export const snoozeDue = (context: Context, input: DueKeyInput & SnoozeInput): Promise<Result<BoardItem>> =>
  moveDue(context, input, ({ item, state, now }) => {
    const decided = decideSnooze(item, state, input, writerOf(context.actor), now)
    if (!decided.ok) return decided
    const { snooze } = decided.value
    const until = snooze ? instantText(snooze.until) : null
    return ok({ state: decided.value, kind: 'due.snoozed', facts: { until, reason: snooze?.reason ?? null } })
  })
