import { authorize } from '../../core/actor/actor.ts'
import type { IncidentId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import type { TrackedIssue } from '../../core/issue/issue-state.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'

/** What is known of the issues that an incident's actions name. */
export const listIssues = async (context: Context, input: { readonly incidentId: string }): Promise<Result<readonly TrackedIssue[]>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const id = parseId<IncidentId>(input.incidentId)
  if (!id.ok) return id
  return context.store.read(async (records): Promise<Result<readonly TrackedIssue[]>> => {
    if (!(await records.incidents.find(id.value))) return missing('incident')
    const links = await records.issues.linksOf([id.value])
    return ok(await records.issues.listByUrls([...new Set(links.map(({ url }) => url))]))
  })
}
