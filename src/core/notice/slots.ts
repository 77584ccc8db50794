import type { Impact } from '../component/impact.ts'
import type { Instant } from '../time.ts'

/** The prose slots of a notice, in the order in which a writer thinks and the message is assembled. */
export const proseSlots = ['now', 'scope', 'works', 'next', 'workaround', 'action', 'technical', 'retimed'] as const
export type ProseSlot = (typeof proseSlots)[number]

/** Slots for which "not known yet" can be said in so many words. */
export const unknowableSlots = ['now', 'scope', 'next', 'permanent', 'workaround', 'cause'] as const
export type UnknowableSlot = (typeof unknowableSlots)[number]

/** Whether data or work is gone for good (A2); `checking` says honestly that nobody knows yet. */
export const permanences = ['nothing_lost', 'lost', 'recoverable', 'checking'] as const
export type Permanence = (typeof permanences)[number]

export interface Slots {
  /** What customers cannot do, as a sentence (A1). */
  readonly now?: string
  /** Who and where (A1, scope). */
  readonly scope?: string
  /** What still works. */
  readonly works?: string
  /** What they have to expect in the immediate future (A1). */
  readonly next?: string
  readonly permanent?: { readonly state: Permanence; readonly detail?: string }
  readonly workaround?: string
  /** What is being or was done. */
  readonly action?: string
  /** A cause is shown only when somebody has verified it. */
  readonly cause?: { readonly text: string; readonly verified: boolean }
  /** Background for those who want it; below the gist, folded on the page (A4). */
  readonly technical?: string
  /** From when, and for a closing notice until when, customers suffered. */
  readonly since?: Instant
  readonly until?: Instant
  /** Why it says another beginning or end than the record; readers see it where they had been told otherwise. */
  readonly retimed?: string
  /** Computed on closing: what had been said in public that these times set right. */
  readonly toldOtherwise?: ToldOtherwise
  /** Computed on closing: which component suffered what, and for how long. */
  readonly felt?: readonly Felt[]
  /** When they hear next (A6): by a time, when something changes, or both. */
  readonly nextUpdate?: NextUpdate
  /** What the writer says is not known yet. */
  readonly notKnown: readonly UnknowableSlot[]
}

/** A component under the name that it had, what it suffered, and from when to when; nobody types this. */
export interface Felt {
  readonly component: string
  readonly impact: Impact
  readonly from: Instant
  readonly until: Instant
}

/** `since` was given as the beginning; a notice published at `goesOn`, after the end, still said that it went on. */
export interface ToldOtherwise {
  readonly since?: Instant
  readonly goesOn?: Instant
  /** Where another notice came out in the same minute: readers cannot tell which of them it was by its time. */
  readonly isOneOf?: true
}

export interface NextUpdate {
  readonly by: Instant | null
  readonly onChange: boolean
}

/** Parts of a notice whose words stand in its text. */
export const wordedFields = [...proseSlots, 'permanent', 'cause', 'freeText'] as const

/** Field names that can be redacted one by one; what it promises besides stands in the ledger and not in its text. */
export const redactableFields = [...wordedFields, 'promises'] as const
export type RedactableField = (typeof redactableFields)[number]
