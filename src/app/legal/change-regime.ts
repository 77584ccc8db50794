import { authorize } from '../../core/actor/actor.ts'
import { parseRegime, type RegimeInput } from '../../core/legal/parse-regime.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import type { KeptRegime } from '../legal-records.ts'
import { findPage, missing, stale } from '../load.ts'

/** Other deadlines for the incidents for which it is begun from now on; where it was begun already, nothing changes. */
export const changeRegime = async (
  context: Context,
  input: RegimeInput & { readonly pageId?: string | undefined; readonly readVersion: number },
): Promise<Result<KeptRegime>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const old = await records.legal.findRegime(page.value.id, input.id)
    if (!old) return missing('regime')
    const regime = parseRegime(input, context.holidays.isRegion)
    if (!regime.ok) return regime
    const kept: KeptRegime = { ...old, regime: regime.value, updatedAt: now, version: input.readVersion + 1 }
    if (!(await records.legal.saveRegime(kept, input.readVersion))) return stale('regime')
    const { id, name, deadlines } = regime.value
    await records.journal.append([
      internalEntry(context, now, 'legal_regime.changed', id, { name, deadlines: deadlines.map((one) => one.name) }),
    ])
    return ok(kept)
  })
}
