import type { OperatorId, PageId } from '../brand.ts'
import type { Writer } from '../notice/writer.ts'
import type { Operator } from '../operator/operator.ts'
import { FieldFaults, ok, type Result, refuse } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import { type Instant, isAfter, isBefore, parseInstant, plusSeconds } from '../time.ts'
import type { DueItem } from './due-item.ts'
import { isOnDuty } from './duty-list.ts'

/** One begin of reminding: what was said in an earlier one is said again. Nobody hears before `from`; null is the duty's own time. */
export interface Round {
  readonly number: number
  readonly from: Instant | null
}

export const firstRound: Round = { number: 0, from: null }

/** Nobody is reminded before `until`. */
export interface Snooze {
  readonly until: Instant
  readonly reason: string | null
  readonly by: Writer
  readonly at: Instant
  /** What comes back when it is taken back before anybody heard anything else. */
  readonly before: Round
}

/** From now on it is this operator's, before anybody of the duty list. */
export interface HandOver {
  readonly to: OperatorId
  readonly by: Writer
  readonly at: Instant
}

/** What people did with something that is due; everything else about it is computed. */
export interface DueState {
  readonly pageId: PageId
  readonly key: string
  readonly snooze: Snooze | null
  readonly handOver: HandOver | null
  readonly round: Round
  /** The last number of a round; none is used twice. */
  readonly rounds: number
  readonly updatedAt: Instant
}

export const freshState = (pageId: PageId, key: string, now: Instant): DueState => ({
  pageId,
  key,
  snooze: null,
  handOver: null,
  round: firstRound,
  rounds: 0,
  updatedAt: now,
})

/** Snoozed at this moment. */
export const snoozeAt = (state: DueState | undefined, now: Instant): Snooze | null =>
  state?.snooze && isBefore(now, state.snooze.until) ? state.snooze : null

const begun = (state: DueState, from: Instant, now: Instant): DueState => ({
  ...state,
  round: { number: state.rounds + 1, from },
  rounds: state.rounds + 1,
  updatedAt: now,
})

const longestSnoozeSeconds = 24 * 60 * 60

export interface SnoozeInput {
  readonly until: string
  readonly reason?: string | null | undefined
}

/** Silences what is due for a while: until its time at most, and beyond that only with a reason, because customers then wait. */
export const decideSnooze = (item: DueItem, state: DueState, input: SnoozeInput, by: Writer, now: Instant): Result<DueState> => {
  const faults = new FieldFaults()
  const until = faults.take<Instant>('/until', parseInstant(input.until))
  const given = input.reason?.trim() ?? ''
  const reason = given === '' ? null : (faults.take('/reason', parseText(given, textLimits.reason)) ?? null)
  if (until) {
    if (!isAfter(until, now)) faults.add('/until', 'That time has passed; give one that is still to come.')
    else if (isAfter(until, plusSeconds(now, longestSnoozeSeconds))) faults.add('/until', 'Reminders rest for 24 hours at most.')
    else if (item.lapsesAt && !isBefore(until, item.lapsesAt))
      faults.add('/until', 'By then it helps nobody any more; say it before, or let it lapse.')
    else if (isAfter(until, item.dueAt) && given === '')
      faults.add('/reason', 'It is due before then. Say why customers can wait; colleagues read it.')
  }
  if (faults.any || !until) return faults.refuse()
  const before = snoozeAt(state, now)?.before ?? state.round
  return ok({ ...begun(state, until, now), snooze: { until, reason, by, at: now, before } })
}

/** Gives it to one operator, who hears at once; a snooze of somebody before them is over. */
export const decideHandOver = (
  state: DueState,
  input: { readonly operatorId: string },
  operators: readonly Operator[],
  by: Writer,
  now: Instant,
): Result<DueState> => {
  const pointer = '/operatorId'
  const no = (detail: string): Result<never> => refuse('input.invalid', detail, { errors: [{ pointer, detail }] })
  const to = operators.find(({ id }) => id === input.operatorId)
  if (!to) return no('There is no such operator.')
  if (!isOnDuty(to)) return no(`${to.name} cannot publish notices at the moment; choose somebody who can.`)
  if (state.handOver?.to === to.id) return no(`${to.name} has it already.`)
  return ok({ ...begun(state, now, now), snooze: null, handOver: { to: to.id, by, at: now } })
}

/** Wakes what was snoozed: reminding goes on as if nothing had been said. */
export const wake = (state: DueState, now: Instant): DueState | null => {
  const snooze = snoozeAt(state, now)
  return snooze && { ...state, snooze: null, round: snooze.before, updatedAt: now }
}

/** Back to the duty list; whoever is first in it hears of it anew. */
export const takeBack = (state: DueState, now: Instant): DueState | null =>
  state.handOver && { ...begun(state, now, now), snooze: null, handOver: null }
