import type { Incident } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import type { Writer } from '../notice/writer.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import { type Instant, isAfter, parseInstant, secondsBetween } from '../time.ts'
import { type PlannedWordsInput, parsePlannedWords } from './parse-plan.ts'
import type { LateEnd, MaintenancePlan, PlannedWords, StartHold } from './plan.ts'

/** What is said of a plan; what is left out stays, null takes it away. */
export interface PlanChangeInput {
  readonly started?: PlannedWordsInput | null | undefined
  readonly completed?: PlannedWordsInput | null | undefined
  readonly hold?: { readonly reason: string } | null | undefined
  readonly lateEnd?: { readonly until: string; readonly reason: string } | null | undefined
}

/** What of a plan changed, by the names that the journal gives it. */
export type PlanChange = 'words_changed' | 'start_held' | 'start_released' | 'end_put_off' | 'end_released'

const longestLateDays = 7

const parseHold = (faults: FieldFaults, { reason }: { readonly reason: string }, by: Writer, at: Instant): StartHold | null => {
  const said = faults.take('/hold/reason', parseText(reason, textLimits.reason))
  return said === undefined ? null : { reason: said, by, at }
}

const parseLateEnd = (
  faults: FieldFaults,
  input: { readonly until: string; readonly reason: string },
  by: Writer,
  now: Instant,
): LateEnd | null => {
  const reason = faults.take('/lateEnd/reason', parseText(input.reason, textLimits.reason))
  const until = faults.take('/lateEnd/until', parseInstant(input.until))
  if (until && !isAfter(until, now)) faults.add('/lateEnd/until', 'Choose a time that is still to come.')
  if (until && secondsBetween(now, until) > longestLateDays * 24 * 60 * 60)
    faults.add('/lateEnd/until', 'The end can be put off by a week at most; what takes longer is planned anew, with a notice.')
  return reason === undefined || until === undefined ? null : { reason, until, by, at: now }
}

const changesOf = (before: MaintenancePlan, input: PlanChangeInput): readonly PlanChange[] => [
  ...(input.started === undefined && input.completed === undefined ? [] : ['words_changed' as const]),
  ...(input.hold ? ['start_held' as const] : input.hold === null && before.hold ? ['start_released' as const] : []),
  ...(input.lateEnd ? ['end_put_off' as const] : input.lateEnd === null && before.lateEnd ? ['end_released' as const] : []),
]

/** A plan with what somebody changed in it: the words for the clock, a no to its start, a later end. */
export const decidePlanChange = (
  plan: MaintenancePlan,
  incident: Incident,
  input: PlanChangeInput,
  by: Writer,
  now: Instant,
): Result<{ readonly plan: MaintenancePlan; readonly changes: readonly PlanChange[] }> => {
  const faults = new FieldFaults()
  const { window, phase } = incident
  if (window === null || isClosed(phase)) {
    faults.add('', 'Only a maintenance that is planned or under way has a plan.')
    return faults.refuse()
  }
  if (input.hold && phase !== 'scheduled') faults.add('/hold', 'It has begun; say so in a notice, or put off its end.')
  const hold = input.hold === undefined ? plan.hold : input.hold && parseHold(faults, input.hold, by, now)
  const lateEnd = input.lateEnd === undefined ? plan.lateEnd : input.lateEnd && parseLateEnd(faults, input.lateEnd, by, now)
  const parsed = faults.take('', parsePlannedWords(input, { incident, window, language: plan.language, addressing: plan.addressing }))
  if (faults.any || !parsed) return faults.refuse()
  const words: PlannedWords = {
    ...plan.words,
    ...(input.started === undefined ? {} : { started: parsed.started }),
    ...(input.completed === undefined ? {} : { completed: parsed.completed }),
  }
  return ok({ plan: { ...plan, words, hold, lateEnd, version: plan.version + 1 }, changes: changesOf(plan, input) })
}
