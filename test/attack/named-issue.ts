import { openIncident } from '../../src/app/incident/open-incident.ts'
import type { IncidentId } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import type { TrackedIssue } from '../../src/core/issue/issue-state.ts'
import { ok } from '../../src/core/result.ts'
import { good, type House, owner } from '../scenario/house.ts'

/** An incident whose open action may name an issue. */
export const incidentWithAction = async (house: House): Promise<IncidentId> => {
  const input = { title: 'Payments fail', severity: 'major', notice: { slots: { now: 'Nobody can pay.' } }, publish: false }
  return idOf(good(await openIncident(house.as(owner), input)).incidentId)
}

/** What is known of the issue, which an open action names, or none. */
export const keepIssue = (house: House, incidentId: IncidentId, issue: TrackedIssue, { isNamed = true } = {}) =>
  house.store.transaction(async (records) => {
    await records.issues.save(issue)
    await records.issues.replaceLinks(incidentId, isNamed ? [{ incidentId, actionKey: 'watch', url: issue.url }] : [])
    return ok(true)
  })
