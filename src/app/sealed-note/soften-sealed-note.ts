import { ok, type Result, refuse } from '../../core/result.ts'
import { parseSealedWords } from '../../core/sealed-note/parse-sealed-note.ts'
import type { SealedNote } from '../../core/sealed-note/sealed-note.ts'
import type { Context } from '../context.ts'
import { stale } from '../load.ts'
import { type ClosedNote, closedNote, findOwnNote, sealWords } from '../sealed-file.ts'
import { authorizeSelf } from '../self.ts'

/** Other words, sealed again: the cool-down begins anew. */
export const softenSealedNote = async (
  context: Context,
  input: { readonly noteId: string; readonly words: string; readonly readVersion: number },
): Promise<Result<ClosedNote>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const note = await findOwnNote(records, self.value.self, input.noteId)
    if (!note.ok) return note
    if (note.value.sentAt !== null) return refuse('sealed_note.sent', 'It was sent, and what was sent cannot be changed.')
    const words = parseSealedWords(input.words)
    if (!words.ok) return words
    const box = await sealWords(context, records, note.value, words.value)
    if (!box.ok) return box
    const changed: SealedNote = { ...note.value, box: box.value, sealedAt: now, askedAt: null, version: input.readVersion + 1 }
    if (!(await records.sealedNotes.save(changed, input.readVersion))) return stale('note')
    return ok(await closedNote(records, changed, await records.settings.sealedNotes(), now))
  })
}
