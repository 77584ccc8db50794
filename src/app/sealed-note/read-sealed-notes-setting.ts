import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { SealedNotesSetting } from '../../core/sealed-note/sealed-note.ts'
import type { Context } from '../context.ts'

/** Whether operators may put words aside, and for how long. Whether anybody did is nobody's business. */
export const readSealedNotesSetting = async (context: Context): Promise<Result<SealedNotesSetting>> => {
  const allowed = authorize(context.actor, 'page.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => ok(await records.settings.sealedNotes()))
}
