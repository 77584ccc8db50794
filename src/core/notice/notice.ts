import type { AudienceId, IncidentId, NoticeId, PageId } from '../brand.ts'
import type { Promised, Settling } from '../commitment/promised.ts'
import type { AffectedComponent } from '../component/component.ts'
import type { Phase, Severity } from '../incident/phase.ts'
import type { Window } from '../incident/window.ts'
import type { Contact, Language } from '../page/page.ts'
import type { Instant } from '../time.ts'
import type { RedactableField, Slots } from './slots.ts'
import type { Waiver } from './waiver.ts'

/** The kinds of the writing guide. */
export const noticeKinds = ['first-notice', 'update', 'resolution', 'maintenance', 'report'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What was written: slots, free text, or both. Free text is Markdown and stands between the slots' gist and the next word. */
export interface NoticeContent {
  readonly slots: Slots
  readonly freeText: string | null
}

/** What becomes true of the incident when the notice takes effect. */
export interface NoticeChange {
  readonly phase: Phase
  readonly severity: Severity
  readonly title: string
  readonly affected: readonly AffectedComponent[]
  /** When a maintenance is planned for from now on; what was said before keeps the window that it named. Null for an incident. */
  readonly window: Window | null
}

/** Whom push channels address; the page shows every notice to everybody. */
export type Addressing = { readonly kind: 'all' } | { readonly kind: 'audiences'; readonly audienceIds: readonly AudienceId[] }

export type NoticeState =
  | { readonly state: 'draft' }
  /** Published by a person, public at `effectiveAt`; until then it can be undone and nothing has left the house. */
  | { readonly state: 'pending'; readonly effectiveAt: Instant }
  /** `number` counts the published notices of one incident from 1, corrections included. */
  | { readonly state: 'published'; readonly publishedAt: Instant; readonly number: number }

export interface Redaction {
  readonly field: RedactableField
  readonly reason: 'privacy' | 'secrecy'
  readonly redactedAt: Instant
  /** Set where readers never had these words: nothing stands in their place. */
  readonly unread?: true
}

/** One message to customers about an incident or a maintenance. */
export interface Notice {
  readonly id: NoticeId
  readonly incidentId: IncidentId
  readonly pageId: PageId
  readonly kind: NoticeKind
  readonly language: Language
  readonly content: NoticeContent
  readonly change: NoticeChange
  readonly addressing: Addressing
  readonly status: NoticeState
  /** The published notice that this one sets right, and what was wrong with it. */
  readonly correction: { readonly of: NoticeId; readonly reason: string } | null
  readonly redactions: readonly Redaction[]
  /** What the guide objected to and somebody let stand; kept for the organisation itself. */
  readonly waivers: readonly Waiver[]
  /** What it promises besides the next word, and which promises it settles. */
  readonly promises: readonly Promised[]
  readonly settles: readonly Settling[]
  /** Whom to ask, as it stood when the notice was published. */
  readonly contact: Contact | null
  /** An incident told only afterwards is dated when it happened, and says so. */
  readonly backdatedTo: Instant | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly version: number
}

export type PublishedNotice = Notice & { readonly status: Extract<NoticeState, { state: 'published' }> }
export const isPublished = (notice: Notice): notice is PublishedNotice => notice.status.state === 'published'
/** The time under which a published notice stands on the page. */
export const shownAt = (notice: PublishedNotice): Instant => notice.backdatedTo ?? notice.status.publishedAt
