import { decideStamp } from '../../core/legal/decide-legal.ts'
import { ok, type Result } from '../../core/result.ts'
import { instantText } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { changeLegalFile, type LegalChange, type LegalStanding } from '../legal-change.ts'

/** Records when the organisation knew, classified, determined or discovered it; every deadline that counts from it follows. */
export const stampMoment = (
  context: Context,
  input: LegalChange & { readonly moment: string; readonly at: string | null; readonly reason: string },
): Promise<Result<LegalStanding>> =>
  changeLegalFile(context, input, async ({ file }, recorder) => {
    const decided = decideStamp(file, input, recorder)
    if (!decided.ok) return decided
    const stamp = decided.value.stamps.at(-1)
    const facts = { moment: input.moment, at: stamp?.at ? instantText(stamp.at) : null, reason: stamp?.reason ?? '' }
    return ok({ file: decided.value, kind: 'legal.stamped', facts })
  })
