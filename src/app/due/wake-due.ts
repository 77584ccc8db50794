import { wake } from '../../core/due/due-state.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { BoardItem } from '../board.ts'
import type { Context } from '../context.ts'
import { type DueKeyInput, moveDue } from '../due-move.ts'

/** Takes a snooze back: reminding goes on as if nothing had been said. */
export const wakeDue = (context: Context, input: DueKeyInput): Promise<Result<BoardItem>> =>
  moveDue(context, input, ({ state, now }) => {
    const woken = wake(state, now)
    return woken ? ok({ state: woken, kind: 'due.woken', facts: {} }) : refuse('due.not_moved', 'It is not snoozed at the moment.')
  })
