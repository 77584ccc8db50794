import { decideHandOver } from '../../core/due/due-state.ts'
import { ok, type Result } from '../../core/result.ts'
import type { BoardItem } from '../board.ts'
import type { Context } from '../context.ts'
import { writerOf } from '../draft-file.ts'
import { type DueKeyInput, moveDue } from '../due-move.ts'

/** Gives something that is due to one operator, who hears at once and before anybody of the duty list. */
export const handOverDue = (context: Context, input: DueKeyInput & { readonly operatorId: string }): Promise<Result<BoardItem>> =>
  moveDue(context, input, async ({ records, state, now }) => {
    const decided = decideHandOver(state, input, await records.operators.list(), writerOf(context.actor), now)
    return decided.ok ? ok({ state: decided.value, kind: 'due.handed_over', facts: { to: input.operatorId } }) : decided
  })
