import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import type { ServiceLevels } from '../service-level-records.ts'
import { levelsOf } from '../service-levels.ts'

/** By what rules uptime is counted on a page, and what was agreed; version 0 while nobody has said. */
export const readServiceLevels = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<ServiceLevels>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records): Promise<Result<ServiceLevels>> => {
    const page = await findPage(records, input.pageId)
    return page.ok ? ok(await levelsOf(records, page.value)) : page
  })
}
