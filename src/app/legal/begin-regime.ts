import { decideBegin } from '../../core/legal/decide-legal.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { changeLegalFile, type LegalChange, type LegalStanding } from '../legal-change.ts'
import { missing } from '../load.ts'

/** A person judges that an incident concerns one of the organisation's regimes: its deadlines count from now on. */
export const beginRegime = (
  context: Context,
  input: LegalChange & { readonly regimeId: string; readonly reason: string },
): Promise<Result<LegalStanding>> =>
  changeLegalFile(context, input, async ({ file }, recorder, records) => {
    const kept = await records.legal.findRegime(file.pageId, input.regimeId)
    if (!kept) return missing('regime')
    const decided = decideBegin(file, kept.regime, input, recorder)
    if (!decided.ok) return decided
    return ok({ file: decided.value, kind: 'legal.begun', facts: { regime: kept.regime.id, name: kept.regime.name, reason: input.reason } })
  })
