import { decideTick } from '../../core/legal/decide-legal.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { changeLegalFile, type LegalChange, type LegalStanding } from '../legal-change.ts'
import { calendarsOf } from '../legal-facts.ts'

/** Ticks off a point of a report that is being prepared, under the name of who has it ready. */
export const tickPoint = (
  context: Context,
  input: LegalChange & { readonly regimeId: string; readonly deadlineId: string; readonly point: string; readonly isReady: boolean },
): Promise<Result<LegalStanding>> =>
  changeLegalFile(context, input, async ({ file }, recorder) => {
    const decided = decideTick(file, input, recorder, calendarsOf(context.holidays, file, recorder.now))
    if (!decided.ok) return decided
    const { regimeId, deadlineId, point, isReady } = input
    return ok({ file: decided.value, kind: 'legal.ticked', facts: { regime: regimeId, deadline: deadlineId, point, isReady } })
  })
