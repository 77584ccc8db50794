import type { Actor } from '../core/actor/actor.ts'
import type { NoticeId } from '../core/brand.ts'
import type { Incident } from '../core/incident/incident.ts'
import { type DraftMarks, type Presence, presenceSeconds } from '../core/notice/draft-fields.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { Writer } from '../core/notice/writer.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { NoticeToLint } from '../lint/lint-notice.ts'
import type { Records } from './store.ts'

/** A draft with all that its writers need to know of each other. */
export interface DraftFile {
  readonly notice: Notice
  readonly begunBy: Writer | null
  readonly marks: DraftMarks
  readonly presence: readonly Presence[]
}

/** A draft as the guide reads it too; whoever wants its remarks reads it after the transaction. */
export interface OpenedDraft extends DraftFile {
  readonly toLint: NoticeToLint
}

export interface ListedDraft extends DraftFile {
  readonly incident: Incident
  /** When all that it says in its own words went out with another notice; null while readers wait for them. */
  readonly wentOutAt: Instant | null
}

/** How a draft names who writes in it. */
export const writerOf = (actor: Actor): Writer => {
  switch (actor.kind) {
    case 'operator':
    case 'token':
      return { id: actor.id, name: actor.name }
    case 'system':
      return { id: 'system', name: actor.name }
    case 'subscriber':
    case 'reader':
    case 'anonymous':
      return { id: actor.kind, name: actor.kind }
  }
}

export const presentSince = (now: Instant): Instant => plusSeconds(now, -presenceSeconds)

/** A draft begins with a sheet on which nobody has written yet. */
export const beginSheet = (records: Records, noticeId: NoticeId, actor: Actor): Promise<void> =>
  records.drafts.put({ noticeId, begunBy: writerOf(actor), marks: {} })

export const draftFile = async (records: Records, notice: Notice, now: Instant): Promise<DraftFile> => {
  const sheet = await records.drafts.find(notice.id)
  const presence = await records.drafts.listPresent([notice.id], presentSince(now))
  return { notice, begunBy: sheet?.begunBy ?? null, marks: sheet?.marks ?? {}, presence }
}
