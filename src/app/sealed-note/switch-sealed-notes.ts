import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { parseSealedNotesSetting } from '../../core/sealed-note/parse-sealed-note.ts'
import type { SealedNotesSetting } from '../../core/sealed-note/sealed-note.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'

/**
 * Lets operators put words aside, or no more; what was put aside stays its author's. Switched on where the key is lost, a new one is
 * made: notes under the lost one stay unreadable.
 */
export const switchSealedNotes = async (context: Context, input: SealedNotesSetting): Promise<Result<SealedNotesSetting>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const setting = parseSealedNotesSetting(input)
  if (!setting.ok) return setting
  if (setting.value.isOn && !(await context.sealer?.provide()))
    return refuse('sealed_note.key_missing', 'There is no key to seal notes with, and this machine may not keep one. Nothing was changed.')
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const known = await records.settings.sealedNotes()
    const { isOn, coolDownHours } = setting.value
    const keyId = context.sealer?.keyId
    const used = await records.settings.sealKeyId()
    if (isOn && !known.isOn && keyId !== undefined && (used === undefined || !context.sealer?.has(used)))
      await records.settings.setSealKeyId(keyId)
    if (known.isOn === isOn && known.coolDownHours === coolDownHours) return ok(known)
    await records.settings.setSealedNotes(setting.value)
    await records.journal.append([internalEntry(context, now, 'sealed_notes.switched', 'settings', { isOn, coolDownHours })])
    return ok(setting.value)
  })
}
