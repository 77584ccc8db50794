import type { IncidentId, SealedNoteId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import { parseSealedWords } from '../../core/sealed-note/parse-sealed-note.ts'
import type { SealedNote } from '../../core/sealed-note/sealed-note.ts'
import type { Context } from '../context.ts'
import { type ClosedNote, closedNote, sealWords } from '../sealed-file.ts'
import { authorizeSelf } from '../self.ts'
import type { Records } from '../store.ts'

const checkIncident = async (records: Records, text: string | undefined): Promise<Result<IncidentId | null>> => {
  if (text === undefined) return ok(null)
  const faults = new FieldFaults()
  const id = faults.take('/incidentId', parseId<IncidentId>(text))
  if (id !== undefined && (await records.incidents.find(id))) return ok(id)
  if (id !== undefined) faults.add('/incidentId', 'There is no such incident.')
  return faults.refuse()
}

/** Puts words aside. The journal does not know of it, and no other operator ever does. */
export const sealNote = async (
  context: Context,
  input: { readonly words: string; readonly incidentId?: string | undefined },
): Promise<Result<ClosedNote>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const words = parseSealedWords(input.words)
  if (!words.ok) return words
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const setting = await records.settings.sealedNotes()
    if (!setting.isOn) return refuse('sealed_note.off', 'This organisation does not keep sealed notes. Nothing was kept.')
    const incidentId = await checkIncident(records, input.incidentId)
    if (!incidentId.ok) return incidentId
    const named = { id: context.ids.next<SealedNoteId>(), authorId: self.value.self.id }
    const box = await sealWords(context, records, named, words.value)
    if (!box.ok) return box
    const times = { writtenAt: now, sealedAt: now, askedAt: null, sentAt: null }
    const note: SealedNote = { ...named, incidentId: incidentId.value, box: box.value, ...times, version: 1 }
    await records.sealedNotes.insert(note)
    return ok(await closedNote(records, note, setting, now))
  })
}
