import { authorize } from '../../core/actor/actor.ts'
import { legalPresets } from '../../core/legal/presets.ts'
import type { LegalRegime } from '../../core/legal/regime.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import type { KeptRegime } from '../legal-records.ts'
import { findPage } from '../load.ts'

/** The regimes that a page has switched on, and the starting points that it has not. */
export const listRegimes = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<{ readonly kept: readonly KeptRegime[]; readonly offered: readonly LegalRegime[] }>> => {
  const allowed = authorize(context.actor, 'page.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const kept = await records.legal.listRegimes(page.value.id)
    return ok({ kept, offered: legalPresets.filter(({ id }) => !kept.some(({ regime }) => regime.id === id)) })
  })
}
