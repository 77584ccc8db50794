import type { EmailAddress } from '../../core/brand.ts'
import type { Language } from '../../core/page/page.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { parseSealedRecipients, parseSealedWords, type SealedRecipientsInput } from '../../core/sealed-note/parse-sealed-note.ts'
import type { SealedNote } from '../../core/sealed-note/sealed-note.ts'
import { type Instant, plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { stale } from '../load.ts'
import { type ClosedNote, closedNote, findOwnNote, sealWords, wordsOfNote } from '../sealed-file.ts'
import { authorizeSelf } from '../self.ts'
import type { Records } from '../store.ts'

const mailLifeSeconds = 3 * 24 * 60 * 60

const enqueue = async (
  { ids }: Context,
  records: Records,
  { id }: SealedNote,
  { to, language, now }: { readonly to: readonly EmailAddress[]; readonly language: Language; readonly now: Instant },
): Promise<number> =>
  records.outbox.enqueue(
    to.map((target) => ({
      id: ids.next(),
      kind: 'sealed_note' as const,
      subject: id,
      stream: id,
      position: 0,
      channel: 'email' as const,
      target,
      subscriberId: null,
      level: 'standard' as const,
      language,
      createdAt: now,
      expiresAt: plusSeconds(now, mailLifeSeconds),
    })),
  )

/** After the cool-down its author sends it to people whom they name, as it was or softened. It never stands on the page. */
export const sendSealedNote = async (
  context: Context,
  input: SealedRecipientsInput & { readonly noteId: string; readonly words?: string | undefined; readonly readVersion: number },
): Promise<Result<ClosedNote>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const now = context.clock.now()
  const result = await context.store.transaction(async (records) => {
    const note = await findOwnNote(records, self.value.self, input.noteId)
    if (!note.ok) return note
    const setting = await records.settings.sealedNotes()
    const { state } = await closedNote(records, note.value, setting, now)
    if (state === 'sent') return refuse('sealed_note.sent', 'It was sent already.')
    if (state === 'sealed') return refuse('sealed_note.cooling', 'Its cool-down is not over yet. Nothing was sent.')
    const to = parseSealedRecipients(input, await records.operators.list())
    if (!to.ok) return to
    const kept = input.words ?? wordsOfNote(context.sealer, note.value)
    if (kept === null) return refuse('sealed_note.key_missing', 'The key that opens it is not on this machine. Nothing was sent.')
    const words = parseSealedWords(kept)
    if (!words.ok) return words
    const box = await sealWords(context, records, note.value, words.value)
    if (!box.ok) return box
    const sent: SealedNote = { ...note.value, box: box.value, sentAt: now, version: input.readVersion + 1 }
    if (!(await records.sealedNotes.save(sent, input.readVersion))) return stale('note')
    const language = (await records.pages.list())[0]?.language ?? 'en'
    await enqueue(context, records, sent, { to: to.value, language, now })
    return ok(await closedNote(records, sent, setting, now))
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
