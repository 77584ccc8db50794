import type { IncidentId } from '../core/brand.ts'
import type { Commitment } from '../core/commitment/commitment.ts'
import { actionKey } from '../core/issue/action-key.ts'
import type { TrackedIssue } from '../core/issue/issue-state.ts'
import type { Records } from './store.ts'

/** What is known of the issues of these incidents' actions, by incident and action. */
export const issuesOf = async (
  records: Records,
  incidentIds: readonly IncidentId[],
): Promise<(incidentId: IncidentId, key: string) => TrackedIssue | undefined> => {
  const links = await records.issues.linksOf(incidentIds)
  const known = new Map((await records.issues.listByUrls([...new Set(links.map(({ url }) => url))])).map((issue) => [issue.url, issue]))
  const urls = new Map(links.map(({ incidentId, actionKey: key, url }) => [`${incidentId} ${key}`, url]))
  return (incidentId, key) => known.get(urls.get(`${incidentId} ${key}`) ?? '')
}

/** The issue behind each promise; promises other than actions have none. */
export const issuesBehind = async (
  records: Records,
  promises: readonly Commitment[],
): Promise<(promise: Commitment) => TrackedIssue | undefined> => {
  const actions = promises.filter(({ kind }) => kind === 'action')
  const find = await issuesOf(records, [...new Set(actions.map(({ incidentId }) => incidentId))])
  return ({ kind, incidentId, what }) => (kind === 'action' && what !== null ? find(incidentId, actionKey(what)) : undefined)
}
