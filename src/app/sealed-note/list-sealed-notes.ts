import type { IncidentId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { type ClosedNote, closedNote } from '../sealed-file.ts'
import { authorizeSelf } from '../self.ts'

/** One's own notes, closed: when they were put aside and for which incident, and none of their words. */
export const listSealedNotes = async (
  context: Context,
  input: { readonly incidentId?: string | undefined },
): Promise<Result<readonly ClosedNote[]>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const id = input.incidentId === undefined ? ok(undefined) : parseId<IncidentId>(input.incidentId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const setting = await records.settings.sealedNotes()
    const found: ClosedNote[] = []
    for (const note of await records.sealedNotes.listOf(self.value.self.id))
      if (id.value === undefined || note.incidentId === id.value) found.push(await closedNote(records, note, setting, now))
    return ok(found)
  })
}
