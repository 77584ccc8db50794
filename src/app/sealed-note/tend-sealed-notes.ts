import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { leaversKeptSeconds, type SealedNote, sealedFor, sentKeptSeconds } from '../../core/sealed-note/sealed-note.ts'
import { type Instant, instantText, plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { operatorLanguages } from '../operator-languages.ts'
import { closedNote } from '../sealed-file.ts'
import type { Records } from '../store.ts'

const step = 100
const mailLifeSeconds = 24 * 60 * 60

/** One mail to the author and nobody else. It says that something waits, and not a word of what it is. */
const remind = async ({ ids }: Context, records: Records, note: SealedNote, now: Instant): Promise<boolean> => {
  const author = await records.operators.find(note.authorId)
  if (author?.state !== 'active') return false
  // Whoever softened, sent or discarded it at this moment is not asked; where something is left of it, the next round looks again.
  if (!(await records.sealedNotes.save({ ...note, askedAt: now, version: note.version + 1 }, note.version))) return false
  const languageOf = await operatorLanguages(records, [author], (await records.pages.list())[0]?.language ?? 'en')
  const subject = `${note.authorId}@${instantText(note.sealedAt)}@${note.id}`
  await records.outbox.enqueue([
    {
      id: ids.next(),
      kind: 'sealed_reminder',
      subject,
      stream: subject,
      position: 0,
      channel: 'email',
      target: author.email,
      subscriberId: null,
      level: 'standard',
      language: languageOf(author),
      createdAt: now,
      expiresAt: plusSeconds(now, mailLifeSeconds),
    },
  ])
  return true
}

const askAuthors = async (context: Context, records: Records, now: Instant): Promise<number> => {
  const setting = await records.settings.sealedNotes()
  let asked = 0
  for (let notes = await records.sealedNotes.listUnasked(null, step); notes.length > 0; ) {
    for (const note of notes) {
      if ((await closedNote(records, note, setting, now)).state !== 'due') continue
      if (await remind(context, records, note, now)) asked++
    }
    notes = notes.length < step ? [] : await records.sealedNotes.listUnasked(notes.at(-1)?.id ?? null, step)
  }
  return asked
}

/** After a change of keys what lies under an older one is sealed anew, so that the older one can go. */
const sealAnew = async ({ sealer }: Context, records: Records): Promise<number> => {
  if (sealer?.keyId === undefined) return 0
  let anew = 0
  for (let notes = await records.sealedNotes.listUnder(sealer.keyId, null, step); notes.length > 0; ) {
    for (const note of notes) {
      const words = sealer.open(note.box, sealedFor(note))
      if (words === undefined) continue
      const box = sealer.seal(words, sealedFor(note))
      // What its author sealed anew meanwhile lies under the newest key already.
      if (await records.sealedNotes.save({ ...note, box, version: note.version + 1 }, note.version)) anew++
    }
    notes = notes.length < step ? [] : await records.sealedNotes.listUnder(sealer.keyId, notes.at(-1)?.id ?? null, step)
  }
  return anew
}

/** Reminds authors of what has cooled down, follows a change of keys, and deletes what nobody needs any more. */
export const tendSealedNotes = async (context: Context): Promise<Result<{ readonly asked: number; readonly anew: number }>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction(async (records) => {
    const asked = await askAuthors(context, records, now)
    const anew = await sealAnew(context, records)
    await records.sealedNotes.removeSentBefore(plusSeconds(now, -sentKeptSeconds))
    await records.sealedNotes.removeOfLeavers(plusSeconds(now, -leaversKeptSeconds))
    return ok({ asked, anew })
  })
  if (result.ok && result.value.asked > 0) context.hints.raise('outbox')
  return result
}
