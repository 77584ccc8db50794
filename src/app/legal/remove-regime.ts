import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage, missing, stale } from '../load.ts'

/** Switches a regime off. Incidents for which it was begun keep their deadlines. */
export const removeRegime = async (
  context: Context,
  input: { readonly pageId?: string | undefined; readonly regimeId: string; readonly readVersion: number },
): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction<true>(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const kept = await records.legal.findRegime(page.value.id, input.regimeId)
    if (!kept) return missing('regime')
    if (!(await records.legal.removeRegime(page.value.id, input.regimeId, input.readVersion))) return stale('regime')
    await records.journal.append([internalEntry(context, now, 'legal_regime.removed', input.regimeId, { name: kept.regime.name })])
    return ok(true)
  })
}
