import { expectedIncident } from '../core/notice/expected-incident.ts'
import type { Page } from '../core/page/page.ts'
import type { ProposalGround } from '../core/signal/proposed-notice.ts'
import type { Proposal } from '../core/signal/signal.ts'
import { componentNames } from './component-names.ts'
import { isDrillTime } from './drill-time.ts'
import type { Records } from './store.ts'

/** What is around a proposal that decides how its notice reads. */
export const proposalGround = async (records: Records, proposal: Proposal, page: Page): Promise<ProposalGround> => {
  const closed = proposal.kind === 'resolve' && proposal.incidentId !== null ? await records.incidents.find(proposal.incidentId) : undefined
  const others = closed ? await records.notices.listOf(closed.id) : []
  const told = { others, nameOf: await componentNames(records, page.id) }
  return { page, incident: closed ? expectedIncident(closed, others) : null, isDrillTime: await isDrillTime(records), told }
}
