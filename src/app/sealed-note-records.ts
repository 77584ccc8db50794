import type { OperatorId, SealedNoteId } from '../core/brand.ts'
import type { SealedNote } from '../core/sealed-note/sealed-note.ts'
import type { Instant } from '../core/time.ts'
import type { Saved } from './store.ts'

export interface SealedNoteRecords {
  find(id: SealedNoteId): Promise<SealedNote | undefined>
  /** The newest first. */
  listOf(authorId: OperatorId): Promise<readonly SealedNote[]>
  /** Not sent, and their authors not asked yet: by id after `after`. */
  listUnasked(after: SealedNoteId | null, limit: number): Promise<readonly SealedNote[]>
  /** Sealed with another key than this one; unopenable ones are among them. By id after `after`. */
  listUnder(otherThan: string, after: SealedNoteId | null, limit: number): Promise<readonly SealedNote[]>
  insert(note: SealedNote): Promise<void>
  save(note: SealedNote, readVersion: number): Saved
  /** With its words, for good. */
  remove(id: SealedNoteId, readVersion: number): Saved
  removeSentBefore(before: Instant): Promise<number>
  /** Those of operators who were suspended before. */
  removeOfLeavers(before: Instant): Promise<number>
}
