import type { SealedNoteRecords } from '../../app/sealed-note-records.ts'
import { type IncidentId, type OperatorId, type SealedNoteId, tagged } from '../../core/brand.ts'
import type { SealedNote } from '../../core/sealed-note/sealed-note.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { instantOrNull, textOrNull } from './parse-row.ts'
import { checkVersion, hasRemoved, hasSaved, type Session } from './session.ts'
import type { SealedNoteRow } from './tables.ts'

const columns = ['id', 'author_id', 'incident_id', 'key_id', 'box', 'written_at', 'sealed_at', 'asked_at', 'sent_at', 'version'] as const

export const parseSealedNote = (row: SealedNoteRow): SealedNote => ({
  id: tagged<SealedNoteId>(row.id),
  authorId: tagged<OperatorId>(row.author_id),
  incidentId: row.incident_id === null ? null : tagged<IncidentId>(row.incident_id),
  box: { keyId: row.key_id, text: row.box },
  writtenAt: instantOf(row.written_at),
  sealedAt: instantOf(row.sealed_at),
  askedAt: instantOrNull(row.asked_at),
  sentAt: instantOrNull(row.sent_at),
  version: row.version,
})

const rowOf = (note: SealedNote): SealedNoteRow => ({
  id: note.id,
  author_id: note.authorId,
  incident_id: note.incidentId,
  key_id: note.box.keyId,
  box: note.box.text,
  written_at: instantText(note.writtenAt),
  sealed_at: instantText(note.sealedAt),
  asked_at: textOrNull(note.askedAt),
  sent_at: textOrNull(note.sentAt),
  version: note.version,
})

const removals = ({ db }: Session): Pick<SealedNoteRecords, 'remove' | 'removeSentBefore' | 'removeOfLeavers'> => ({
  async remove(id, readVersion) {
    const query = db.deleteFrom('sealed_notes').where('id', '=', id).where('version', '=', readVersion)
    return hasRemoved(await query.executeTakeFirstOrThrow())
  },
  async removeSentBefore(before) {
    const query = db.deleteFrom('sealed_notes').where('sent_at', '<', instantText(before))
    return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
  },
  async removeOfLeavers(before) {
    const gone = db.selectFrom('operators').select('id').where('state', '=', 'suspended').where('updated_at', '<', instantText(before))
    const query = db.deleteFrom('sealed_notes').where('author_id', 'in', gone)
    return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
  },
})

export const sealedNoteRecords = (session: Session): SealedNoteRecords => {
  const { db } = session
  const all = () => db.selectFrom('sealed_notes').select(columns)
  return {
    ...removals(session),
    async find(id) {
      const row = await all().where('id', '=', id).executeTakeFirst()
      return row && parseSealedNote(row)
    },
    async listOf(authorId) {
      return (await all().where('author_id', '=', authorId).orderBy('id', 'desc').execute()).map(parseSealedNote)
    },
    async listUnasked(after, limit) {
      const query = all().where('asked_at', 'is', null).where('sent_at', 'is', null)
      const following = query.$if(after !== null, (q) => q.where('id', '>', after ?? ''))
      return (await following.orderBy('id').limit(limit).execute()).map(parseSealedNote)
    },
    async listUnder(otherThan, after, limit) {
      const query = all().where('key_id', '!=', otherThan)
      const following = query.$if(after !== null, (q) => q.where('id', '>', after ?? ''))
      return (await following.orderBy('id').limit(limit).execute()).map(parseSealedNote)
    },
    async insert(note) {
      await db.insertInto('sealed_notes').values(rowOf(note)).execute()
    },
    async save(note, readVersion) {
      checkVersion(note, readVersion)
      const { id, ...rest } = rowOf(note)
      const query = db.updateTable('sealed_notes').set(rest).where('id', '=', id).where('version', '=', readVersion)
      return hasSaved(await query.executeTakeFirstOrThrow())
    },
  }
}
