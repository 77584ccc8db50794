import type { Json } from '../../core/journal/canonical.ts'
import { decideOutcome, type OutcomeInput } from '../../core/legal/decide-legal.ts'
import type { DeadlineOutcome } from '../../core/legal/legal-file.ts'
import { ok, type Result } from '../../core/result.ts'
import { instantText } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { changeLegalFile, type LegalChange, type LegalStanding } from '../legal-change.ts'
import { calendarsOf } from '../legal-facts.ts'

const factsOf = (outcome: DeadlineOutcome | undefined, input: OutcomeInput): Readonly<Record<string, Json>> => {
  if (outcome?.kind !== 'met') return { outcome: input.kind, reason: input.kind === 'met' ? '' : input.reason }
  const { at, reportedBy, reference, lateReason, contents } = outcome
  return { outcome: 'met', at: instantText(at), reportedBy, reference, lateReason, contents: [...contents] }
}

/** Records that a report was made, when and by whom, or that none is owed; late ones say why. */
export const settleDeadline = (
  context: Context,
  input: LegalChange & { readonly regimeId: string; readonly deadlineId: string; readonly outcome: OutcomeInput },
): Promise<Result<LegalStanding>> =>
  changeLegalFile(context, input, async ({ file }, recorder) => {
    const decided = decideOutcome(file, input, recorder, calendarsOf(context.holidays, file, recorder.now))
    if (!decided.ok) return decided
    const outcome = decided.value.begun.find(({ regime }) => regime.id === input.regimeId)?.outcomes[input.deadlineId]
    const facts = { regime: input.regimeId, deadline: input.deadlineId, ...factsOf(outcome, input.outcome) }
    return ok({ file: decided.value, kind: 'legal.settled', facts })
  })
