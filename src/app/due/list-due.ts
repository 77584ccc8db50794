import { authorize } from '../../core/actor/actor.ts'
import type { DueItem } from '../../core/due/due-item.ts'
import { boardDueOf, factsBehind } from '../../core/due/due-near.ts'
import { dueOf, inOrderOfDue } from '../../core/due/due-of.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { loadDueFacts } from '../due-facts.ts'
import { findPage } from '../load.ts'
import { ownNotes } from '../own-notes.ts'

/** What the organisation owes its customers now and next, the most urgent first. */
export const listDue = async (
  context: Context,
  input: { readonly pageId?: string | undefined; readonly incidentId?: string | undefined },
): Promise<Result<readonly DueItem[]>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const facts = await loadDueFacts(records, page.value, { holidays: context.holidays, now })
    const owed = input.incidentId === undefined ? boardDueOf(facts, now) : dueOf(factsBehind(facts, [input.incidentId]), now)
    const items = inOrderOfDue([...owed, ...(await ownNotes(context, records, page.value, now))])
    const isAsked = ({ incidentId }: DueItem): boolean => input.incidentId === undefined || incidentId === input.incidentId
    return ok(items.filter(isAsked))
  })
}
