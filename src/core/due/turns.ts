import type { OperatorId } from '../brand.ts'
import { idOf } from '../id.ts'
import type { ClockPolicy } from '../policy/clock-policy.ts'
import { type Instant, isAfter, isBefore, laterOf, plusSeconds } from '../time.ts'
import type { DueItem, DueKind } from './due-item.ts'
import { type DueState, firstRound, type Round } from './due-state.ts'
import type { DutyPlace } from './duty-list.ts'

/** Who hears at one moment: somebody of the duty list, all of it, or everybody who may publish where there is none. */
export type Hearers = readonly OperatorId[] | 'everybody'

/** One moment at which operators are to hear of something that is due. */
export interface Turn {
  readonly at: Instant
  /** 0 ahead, 1 at the time, 2 and more: escalated to the next, and at last to all. */
  readonly stage: number
  /** How often reminding began before: 0 unless somebody snoozed it or handed it over. */
  readonly round: number
  readonly to: Hearers
}

/** These are told by their own part, to the very people whom they concern. */
const toldElsewhere: readonly DueKind[] = ['approval', 'sealed_note']
/** Nobody is got out of bed for these: they are asked for, and not passed on. */
const calm: readonly DueKind[] = ['postmortem', 'action_item']

export type ReminderPolicy = ClockPolicy['reminders']

const orderOf = (queue: readonly DutyPlace[], first: OperatorId | null): readonly DutyPlace[] => {
  if (first === null) return queue
  const known = queue.find(({ operatorId }) => operatorId === first)
  return [known ?? { operatorId: first, minutes: null }, ...queue.filter(({ operatorId }) => operatorId !== first)]
}

/** Whose it is before anybody of the list: of whom it was handed to, or else of whoever stands for it. */
const firstHearer = ({ facts }: DueItem, state: DueState | undefined, canHear: (id: OperatorId) => boolean): OperatorId | null =>
  [state?.handOver?.to, facts.standsFor && idOf<OperatorId>(facts.standsFor.id)].find((id) => id && canHear(id)) ?? null

/** Ahead of the time, but not at the very moment from which it is counted: whoever was there then knows. */
const aheadAt = ({ dueAt, facts }: DueItem, { from }: Round, policy: ReminderPolicy): Instant | null => {
  if (from !== null) return isBefore(from, dueAt) ? from : null
  const at = plusSeconds(dueAt, -60 * policy.aheadMinutes)
  return policy.aheadMinutes > 0 && (facts.countedFrom === null || isAfter(at, facts.countedFrom)) ? at : null
}

/**
 * Every moment at which somebody hears of an item while it stays undone: the first ahead of the time and at the time, then the next
 * of the list and the next, at last all of them together; after that it is quiet.
 */
export const turnsOf = (
  item: DueItem,
  queue: readonly DutyPlace[],
  state: DueState | undefined,
  canHear: (id: OperatorId) => boolean,
  policy: ReminderPolicy,
): readonly Turn[] => {
  if (toldElsewhere.includes(item.kind)) return []
  const round = state?.round ?? firstRound
  const order = orderOf(queue, firstHearer(item, state, canHear))
  const all: Hearers = queue.length > 0 ? order.map(({ operatorId }) => operatorId) : 'everybody'
  const one = (place: DutyPlace | undefined): Hearers => (place ? [place.operatorId] : all)
  const turn = (at: Instant, stage: number, to: Hearers): Turn => ({ at, stage, round: round.number, to })
  const ahead = aheadAt(item, round, policy)
  const turns: Turn[] = ahead ? [turn(ahead, 0, one(order[0]))] : []
  let at = round.from === null ? item.dueAt : laterOf(item.dueAt, round.from)
  turns.push(turn(at, 1, one(order[0])))
  if (!calm.includes(item.kind)) {
    const last = Math.max(1, order.length)
    for (let step = 1; step <= last; step++) {
      at = plusSeconds(at, 60 * (order[step - 1]?.minutes ?? policy.escalateMinutes))
      turns.push(turn(at, 1 + step, step === last ? all : one(order[step])))
    }
  }
  return turns.filter((one) => item.lapsesAt === null || isBefore(one.at, item.lapsesAt))
}
