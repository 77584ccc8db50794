import type { DueItem } from '../core/due/due-item.ts'
import { ownSealedNotes } from '../core/due/sealed-note.ts'
import type { Page } from '../core/page/page.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { closedNote } from './sealed-file.ts'
import type { Records } from './store.ts'

/** What the operator who asks put aside: theirs alone, and never among what the page owes. */
export const ownNotes = async ({ actor }: Context, records: Records, { id }: Page, now: Instant): Promise<readonly DueItem[]> => {
  if (actor.kind !== 'operator') return []
  const notes = await records.sealedNotes.listOf(actor.id)
  if (notes.length === 0) return []
  const setting = await records.settings.sealedNotes()
  const closed = []
  for (const note of notes) closed.push(await closedNote(records, note, setting, now))
  return ownSealedNotes(closed, id, now)
}
