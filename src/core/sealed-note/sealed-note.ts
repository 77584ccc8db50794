import type { IncidentId, OperatorId, SealedNoteId } from '../brand.ts'
import type { Incident } from '../incident/incident.ts'
import { type Instant, isBefore, laterOf, plusSeconds } from '../time.ts'

/** Words that nobody reads without the key of that id. */
export interface SealedBox {
  readonly keyId: string
  readonly text: string
}

/** What somebody wrote down about blame or anger and put aside. Only its author opens it, and nobody else learns that it is there. */
export interface SealedNote {
  readonly id: SealedNoteId
  readonly authorId: OperatorId
  /** Null where it belongs to none. */
  readonly incidentId: IncidentId | null
  readonly box: SealedBox
  readonly writtenAt: Instant
  /** When its words were last put aside. */
  readonly sealedAt: Instant
  /** When its author was reminded of it; null until then, and again once it is sealed anew. */
  readonly askedAt: Instant | null
  readonly sentAt: Instant | null
  readonly version: number
}

/** Whether an organisation lets its operators put words aside at all, and for how long. */
export interface SealedNotesSetting {
  readonly isOn: boolean
  readonly coolDownHours: number
}

/** Off until an owner has read what it means and switches it on. */
export const noSealedNotes: SealedNotesSetting = { isOn: false, coolDownHours: 48 }

export const longestCoolDownHours = 30 * 24

/** What a box is sealed for, so that no note can be passed off as another, or as somebody else's. */
export const sealedFor = ({ id, authorId }: Pick<SealedNote, 'id' | 'authorId'>): string => `sealed note ${id} of ${authorId}`

/**
 * When the author is asked what is to become of it: hours after the incident is over, or after the words were written, whichever is
 * later. Undefined while the incident goes on, and for a note that was sent.
 */
export const coolDownEndsAt = (
  { sealedAt, sentAt, incidentId }: Pick<SealedNote, 'sealedAt' | 'sentAt' | 'incidentId'>,
  incident: Pick<Incident, 'endedAt'> | null,
  { coolDownHours }: SealedNotesSetting,
): Instant | undefined => {
  if (sentAt !== null) return undefined
  if (incidentId === null || incident === null) return plusSeconds(sealedAt, coolDownHours * 3600)
  return incident.endedAt === null ? undefined : plusSeconds(laterOf(incident.endedAt, sealedAt), coolDownHours * 3600)
}

/** Whether heads are cool again. */
export const isCool = (endsAt: Instant | undefined, now: Instant): boolean => endsAt !== undefined && !isBefore(now, endsAt)

const day = 24 * 60 * 60

/** Sent ones stay for a while, so that their author sees what they sent; then they are deleted like discarded ones. */
export const sentKeptSeconds = 14 * day

/** Nobody opens the notes of somebody who is suspended; when they do not come back, the notes go. */
export const leaversKeptSeconds = 30 * day
