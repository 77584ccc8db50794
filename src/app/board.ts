import type { DueItem } from '../core/due/due-item.ts'
import { boardDueOf } from '../core/due/due-near.ts'
import { type DueState, type Snooze, snoozeAt } from '../core/due/due-state.ts'
import { rosterOf, type Standing, standingOf } from '../core/due/reminders.ts'
import type { Operator } from '../core/operator/operator.ts'
import type { Page } from '../core/page/page.ts'
import type { Instant } from '../core/time.ts'
import { loadDueFacts } from './due-facts.ts'
import type { Holidays } from './ports.ts'
import type { Records } from './store.ts'

type Named = Pick<Operator, 'id' | 'name'>

/** Something that is due, with how it stands: how urgent, on whom, who hears next. */
export interface BoardItem {
  readonly item: DueItem
  readonly urgency: Standing['urgency']
  /** Null is everybody who may publish. */
  readonly onIt: readonly Named[] | null
  readonly next: { readonly at: Instant; readonly to: readonly Named[] | null } | null
  readonly snooze: Snooze | null
  readonly handOver: { readonly to: Named; readonly by: string; readonly at: Instant } | null
}

const boardItem = (
  item: DueItem,
  state: DueState | undefined,
  standing: Standing,
  operators: readonly Operator[],
  now: Instant,
): BoardItem => {
  const named = (ids: readonly Operator['id'][] | 'everybody' | null): readonly Named[] | null =>
    ids === null || ids === 'everybody'
      ? null
      : ids.flatMap((id) => operators.filter((operator) => operator.id === id).map(({ name }) => ({ id, name })))
  const handed = state?.handOver ?? null
  const [to] = named(handed && [handed.to]) ?? []
  return {
    item,
    urgency: standing.urgency,
    onIt: named(standing.onIt),
    next: standing.next && { at: standing.next.at, to: named(standing.next.to) },
    snooze: snoozeAt(state, now),
    handOver: handed && to ? { to, by: handed.by.name, at: handed.at } : null,
  }
}

/** Everything that is due on a page and how it stands, the most urgent first. */
export const loadBoard = async (records: Records, holidays: Holidays, page: Page, now: Instant): Promise<readonly BoardItem[]> => {
  const facts = await loadDueFacts(records, page, { holidays, now })
  const operators = await records.operators.list()
  const roster = rosterOf((await records.dutyLists.find(page.id))?.places ?? [], operators)
  const states = new Map((await records.dueStates.listOf(page.id)).map((state) => [state.key, state]))
  return boardDueOf(facts, now, new Set(states.keys())).map((item) => {
    const state = states.get(item.key)
    return boardItem(item, state, standingOf(item, roster, state, facts.policy.reminders, now), operators, now)
  })
}
