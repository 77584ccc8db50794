import type { AudienceId, IncidentId, PageId, ProposalId } from '../brand.ts'
import type { Phase, Severity } from '../incident/phase.ts'
import type { Writer } from '../notice/writer.ts'
import type { Instant } from '../time.ts'

/** Everything that can be owed, in the order in which it counts where two are due at once. */
export const dueKinds = [
  'first_notice',
  'promised_update',
  'good_news',
  'cadence',
  'before_closing',
  'before_opening',
  'watched_too_long',
  'maintenance_starting',
  'maintenance_overrunning',
  'maintenance_over',
  'maintenance_announcement',
  'commitment',
  'legal',
  'approval',
  'postmortem',
  'action_item',
  'sealed_note',
] as const
export type DueKind = (typeof dueKinds)[number]

/** To whom it is owed. Operators owe some things to one of themselves: an approval, a sealed note. */
export type OwedTo =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'audiences'; readonly audienceIds: readonly AudienceId[] }
  | { readonly kind: 'authority'; readonly name: string }
  | { readonly kind: 'operators' }

/** Where one goes to do it. */
export type DueSubject =
  | { readonly kind: 'incident'; readonly id: IncidentId }
  | { readonly kind: 'proposal'; readonly id: ProposalId }
  | { readonly kind: 'other'; readonly id: string }

/**
 * The facts from which every surface makes its own sentence of why it is owed; the words in each language are beside the surface
 * (console, mail). What happens if it is missed follows from the kind.
 */
export interface DueFacts {
  readonly title: string
  readonly severity: Severity
  readonly phase: Phase
  /** From when time was counted: the last notice, the first signal, the end of the incident, the moment of being aware. */
  readonly countedFrom: Instant | null
  /** Minutes of the policy that it comes from, where it comes from one. */
  readonly minutes: number | null
  /** When the office of the audience closes or opens, the window begins or ends, or it opens next after closing. */
  readonly at: Instant | null
  readonly opensAt: Instant | null
  /** What was promised, or the name of the deadline. */
  readonly what: string | null
  /** Who of the operators stands for it: they are asked first. */
  readonly standsFor: Writer | null
}

/** One thing that the organisation owes, with all that is needed to do it in time. */
export interface DueItem {
  /** The same for as long as it is the same duty, on every node and after every restart: reminders, snoozing and handing over hang on it. */
  readonly key: string
  readonly kind: DueKind
  readonly pageId: PageId
  readonly subject: DueSubject
  /** Which incident it belongs to, whatever its subject is; null where there is none yet. */
  readonly incidentId: IncidentId | null
  readonly owedTo: OwedTo
  readonly dueAt: Instant
  /** From then on nobody is helped by it any more and it is due no longer; null is never. */
  readonly lapsesAt: Instant | null
  readonly facts: DueFacts
}
