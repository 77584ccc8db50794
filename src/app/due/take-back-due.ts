import { takeBack } from '../../core/due/due-state.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { BoardItem } from '../board.ts'
import type { Context } from '../context.ts'
import { type DueKeyInput, moveDue } from '../due-move.ts'

/** Takes a hand-over back: it is the duty list's again, whose first hears of it anew. */
export const takeBackDue = (context: Context, input: DueKeyInput): Promise<Result<BoardItem>> =>
  moveDue(context, input, ({ state, now }) => {
    const back = takeBack(state, now)
    return back ? ok({ state: back, kind: 'due.taken_back', facts: {} }) : refuse('due.not_moved', 'It was handed to nobody.')
  })
