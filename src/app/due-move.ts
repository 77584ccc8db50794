import { authorize } from '../core/actor/actor.ts'
import type { DueItem } from '../core/due/due-item.ts'
import { factsBehind } from '../core/due/due-near.ts'
import { dueOf } from '../core/due/due-of.ts'
import { type DueState, freshState } from '../core/due/due-state.ts'
import type { Json } from '../core/journal/canonical.ts'
import { type Result, refuse } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import { type BoardItem, loadBoard } from './board.ts'
import type { Context } from './context.ts'
import { loadDueFacts } from './due-facts.ts'
import { internalEntry } from './journal.ts'
import { findPage } from './load.ts'
import type { Records } from './store.ts'

export interface DueKeyInput {
  readonly pageId?: string | undefined
  /** The key of something that is due. */
  readonly key: string
}

interface Ground {
  readonly records: Records
  readonly item: DueItem
  readonly state: DueState
  readonly now: Instant
}

/** What becomes of the state, and how the journal calls it. */
export interface Move {
  readonly state: DueState
  readonly kind: string
  readonly facts: Readonly<Record<string, Json>>
}

const settled = (): Result<never> => refuse('due.settled', 'Nobody owes this any more: it was said meanwhile, or it helps nobody now.')

/** Changes what people do with something that is due, one change at a time for each, and answers how it stands then. */
export const moveDue = async (
  context: Context,
  input: DueKeyInput,
  decide: (ground: Ground) => Promise<Result<Move>> | Result<Move>,
): Promise<Result<BoardItem>> => {
  const allowed = authorize(context.actor, 'due.move')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<BoardItem>(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const kept = await records.dueStates.lock(page.value.id, input.key)
    const known = await loadDueFacts(records, page.value, { holidays: context.holidays, now })
    const item = dueOf(factsBehind(known, [input.key]), now).find(({ key }) => key === input.key)
    if (!item) return settled()
    const decided = await decide({ records, item, state: kept ?? freshState(page.value.id, item.key, now), now })
    if (!decided.ok) return decided
    const { state, kind, facts } = decided.value
    await records.dueStates.put(state)
    await records.journal.append([internalEntry(context, now, kind, item.subject.id, { key: item.key, what: item.kind, ...facts })])
    const board = await loadBoard(records, context.holidays, page.value, now)
    const moved = board.find((one) => one.item.key === item.key)
    return moved ? { ok: true, value: moved } : settled()
  })
  if (result.ok) {
    context.hints.raise('due')
    context.hints.raise('journal')
  }
  return result
}
