import { authorize } from '../../core/actor/actor.ts'
import type { FreeSection } from '../../core/postmortem/section.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** Which sections postmortems have beside the fixed ones; none, version 0, while nobody has said. */
export const readPostmortemTemplate = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<{ readonly sections: readonly FreeSection[]; readonly version: number }>> => {
  const allowed = authorize(context.actor, 'notice.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const found = await records.postmortems.findTemplate(page.value.id)
    return ok({ sections: found?.sections ?? [], version: found?.version ?? 0 })
  })
}
