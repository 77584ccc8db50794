import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { type ClosedNote, closedNote, findOwnNote, wordsOfNote } from '../sealed-file.ts'
import { authorizeSelf } from '../self.ts'

export interface OpenNote extends ClosedNote {
  /** Null where the key is not here. */
  readonly words: string | null
}

/** Its author reads a note again. */
export const openSealedNote = async (context: Context, input: { readonly noteId: string }): Promise<Result<OpenNote>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const note = await findOwnNote(records, self.value.self, input.noteId)
    if (!note.ok) return note
    const closed = await closedNote(records, note.value, await records.settings.sealedNotes(), now)
    return ok({ ...closed, words: wordsOfNote(context.sealer, note.value) })
  })
}
