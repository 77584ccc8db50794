import type { SealedNoteId } from '../core/brand.ts'
import { parseId } from '../core/id.ts'
import type { Incident } from '../core/incident/incident.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import {
  coolDownEndsAt,
  isCool,
  type SealedBox,
  type SealedNote,
  type SealedNotesSetting,
  sealedFor,
} from '../core/sealed-note/sealed-note.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { missing } from './load.ts'
import type { Sealer } from './ports.ts'
import type { OperatorActor, Records } from './store.ts'

/** A note as its author sees it closed. */
export interface ClosedNote {
  readonly note: SealedNote
  readonly incident: Incident | null
  /** Undefined while nobody can say yet. */
  readonly coolDownEndsAt: Instant | undefined
  readonly state: 'sealed' | 'due' | 'sent'
}

/** One's own note. Another's is answered like one that never was, word for word. */
export const findOwnNote = async (records: Records, self: OperatorActor, text: string): Promise<Result<SealedNote>> => {
  const id = parseId<SealedNoteId>(text)
  if (!id.ok) return missing('note')
  const note = await records.sealedNotes.find(id.value)
  return note?.authorId === self.id ? ok(note) : missing('note')
}

export const closedNote = async (records: Records, note: SealedNote, setting: SealedNotesSetting, now: Instant): Promise<ClosedNote> => {
  const incident = note.incidentId === null ? null : ((await records.incidents.find(note.incidentId)) ?? null)
  const endsAt = coolDownEndsAt(note, incident, setting)
  return { note, incident, coolDownEndsAt: endsAt, state: note.sentAt !== null ? 'sent' : isCool(endsAt, now) ? 'due' : 'sealed' }
}

/** The words, or null where the key is not here: after a restore without it, for one. */
export const wordsOfNote = (sealer: Sealer | undefined, note: SealedNote): string | null => sealer?.open(note.box, sealedFor(note)) ?? null

/**
 * Seals by this node's newest key. Where notes were sealed with a key that this node does not have, it must not begin another one
 * beside it: the other nodes could not open what it seals.
 */
export const sealWords = async (
  { sealer }: Pick<Context, 'sealer'>,
  records: Records,
  note: Pick<SealedNote, 'id' | 'authorId'>,
  words: string,
): Promise<Result<SealedBox>> => {
  const used = await records.settings.sealKeyId()
  if (sealer?.keyId === undefined || (used !== undefined && !sealer.has(used)))
    return refuse('sealed_note.key_missing', 'The key with which notes are sealed is not on this machine. Nothing was kept.')
  if (used !== sealer.keyId) await records.settings.setSealKeyId(sealer.keyId)
  return ok(sealer.seal(words, sealedFor(note)))
}
