import { authorize } from '../../core/actor/actor.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import type { Slice, SliceRequest } from '../store.ts'

/** Incidents and maintenances of a page, newest first; drills and unpublished ones included. */
export const listIncidents = async (
  context: Context,
  input: SliceRequest & { readonly pageId?: string | undefined; readonly open?: boolean | undefined; readonly search?: string | undefined },
): Promise<Result<Slice<Incident>>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { after, limit, open } = input
    const search = input.search?.trim() ?? ''
    return ok(
      await records.incidents.list(page.value.id, {
        after,
        limit,
        ...(open === undefined ? {} : { open }),
        ...(search === '' ? {} : { search }),
      }),
    )
  })
}
