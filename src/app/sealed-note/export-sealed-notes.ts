import { ok, type Result } from '../../core/result.ts'
import { instantText } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { closedNote, wordsOfNote } from '../sealed-file.ts'
import { authorizeSelf } from '../self.ts'

/** All of one's own notes with their words, a line of JSON each. */
export const exportSealedNotes = async (context: Context): Promise<Result<readonly string[]>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const setting = await records.settings.sealedNotes()
    const lines: string[] = []
    for (const note of await records.sealedNotes.listOf(self.value.self.id)) {
      const { incident, state } = await closedNote(records, note, setting, now)
      const { id, writtenAt, sealedAt, sentAt } = note
      const about = incident && { id: incident.id, title: incident.title }
      const times = { writtenAt: instantText(writtenAt), sealedAt: instantText(sealedAt), sentAt: sentAt && instantText(sentAt) }
      lines.push(`${JSON.stringify({ id, state, incident: about, ...times, words: wordsOfNote(context.sealer, note) })}\n`)
    }
    return ok(lines)
  })
}
