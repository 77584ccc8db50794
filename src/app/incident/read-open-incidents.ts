import { authorize } from '../../core/actor/actor.ts'
import type { Commitment } from '../../core/commitment/commitment.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import type { IncidentFile } from '../incident-file.ts'
import { findPage } from '../load.ts'
import type { Slice, SliceRequest } from '../store.ts'

/** Promises that are owed, or that were missed. */
const isOwed = ({ outcome }: Commitment): boolean => outcome.state === 'open' || outcome.state === 'missed'

/**
 * The open incidents of a page, newest first, drills and planned ones included, each with what whoever looks after it has to know at a
 * glance: of its notices the last that was published and those that can still be taken back.
 */
export const readOpenIncidents = async (
  context: Context,
  input: SliceRequest & { readonly pageId?: string | undefined },
): Promise<Result<Slice<IncidentFile>>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { items, next } = await records.incidents.list(page.value.id, { after: input.after, limit: input.limit, open: true })
    const ids = items.map(({ id }) => id)
    const notices = await records.notices.listLatest(ids)
    const commitments = await records.commitments.listOf(ids)
    const fileOf = (incident: Incident): IncidentFile => ({
      incident,
      notices: notices.filter(({ incidentId }) => incidentId === incident.id),
      commitments: commitments.filter((commitment) => commitment.incidentId === incident.id && isOwed(commitment)),
    })
    return ok({ items: items.map(fileOf), next })
  })
}
