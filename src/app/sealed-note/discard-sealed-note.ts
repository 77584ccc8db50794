import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { stale } from '../load.ts'
import { findOwnNote } from '../sealed-file.ts'
import { authorizeSelf } from '../self.ts'

/** Its author lets go of it: the row and its words are deleted, and a mail with them that waits is not sent. */
export const discardSealedNote = async (
  context: Context,
  input: { readonly noteId: string; readonly readVersion: number },
): Promise<Result<true>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const now = context.clock.now()
  return context.store.transaction<true>(async (records) => {
    const note = await findOwnNote(records, self.value.self, input.noteId)
    if (!note.ok) return note
    if (!(await records.sealedNotes.remove(note.value.id, input.readVersion))) return stale('note')
    await records.outbox.cancel('sealed_note', note.value.id, now)
    return ok(true)
  })
}
