import { isActionOpen } from '../core/issue/action-key.ts'
import type { Records } from './store.ts'

/** Whether anything is still to be done for which somebody names this issue. */
export const isIssueWanted = async (records: Records, url: string): Promise<boolean> => {
  for (const { incidentId, actionKey } of await records.issues.linksTo(url))
    if (isActionOpen(actionKey, await records.commitments.ledgerOf(incidentId))) return true
  return false
}
