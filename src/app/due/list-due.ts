import { authorize } from '../../core/actor/actor.ts'
import type { DueItem } from '../../core/due/due-item.ts'
import { dueOf, inOrderOfDue } from '../../core/due/due-of.ts'
import { ownSealedNotes } from '../../core/due/sealed-note.ts'
import type { Page } from '../../core/page/page.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { loadDueFacts } from '../due-facts.ts'
import { findPage } from '../load.ts'
import { closedNote } from '../sealed-file.ts'
import type { Records } from '../store.ts'

/** What the operator who asks put aside: theirs alone, and never among what the page owes. */
const ownNotes = async ({ actor }: Context, records: Records, { id }: Page, now: Instant): Promise<readonly DueItem[]> => {
  if (actor.kind !== 'operator') return []
  const notes = await records.sealedNotes.listOf(actor.id)
  if (notes.length === 0) return []
  const setting = await records.settings.sealedNotes()
  const closed = []
  for (const note of notes) closed.push(await closedNote(records, note, setting, now))
  return ownSealedNotes(closed, id, now)
}

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
    const owed = dueOf(await loadDueFacts(records, page.value, { holidays: context.holidays, now }), now)
    const items = inOrderOfDue([...owed, ...(await ownNotes(context, records, page.value, now))])
    const isAsked = ({ subject }: DueItem): boolean => input.incidentId === undefined || subject.id === input.incidentId
    return ok(items.filter(isAsked))
  })
}
