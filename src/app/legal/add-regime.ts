import { authorize } from '../../core/actor/actor.ts'
import { parseRegime, type RegimeInput } from '../../core/legal/parse-regime.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import type { KeptRegime } from '../legal-records.ts'
import { findPage } from '../load.ts'

/** Switches a regime on: one of the starting points, changed or not, or one of the organisation's own. */
export const addRegime = async (
  context: Context,
  input: RegimeInput & { readonly pageId?: string | undefined },
): Promise<Result<KeptRegime>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const regime = parseRegime(input, context.holidays.isRegion)
  if (!regime.ok) return regime
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const kept: KeptRegime = { pageId: page.value.id, regime: regime.value, updatedAt: now, version: 1 }
    const { id, name } = regime.value
    if (!(await records.legal.insertRegime(kept))) return refuse('entity.taken', `A regime with the key "${id}" is switched on already.`)
    await records.journal.append([internalEntry(context, now, 'legal_regime.added', id, { name })])
    return ok(kept)
  })
}
