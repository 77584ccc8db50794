import type { Commitment } from '../core/commitment/commitment.ts'
import type { Component, ComponentGroup } from '../core/component/component.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { RecordYear } from '../core/measure/communication-record.ts'
import type { PublishedNotice } from '../core/notice/notice.ts'
import type { Language, Page } from '../core/page/page.ts'
import type { PublishedEdition } from '../core/postmortem/edition.ts'
import type { FollowedAction } from '../core/postmortem/follow-through.ts'
import type { Instant } from '../core/time.ts'

/** A public incident or maintenance with everything that was published about it, oldest notice first. */
export interface PublicIncident {
  readonly incident: Incident
  readonly notices: readonly PublishedNotice[]
  /** What was promised in them; a missed next update is told honestly. */
  readonly commitments: readonly Commitment[]
  /** Other promises of theirs that were kept, taken back or moved: they stay in their notices, and count no more. */
  readonly settled: readonly Pick<Commitment, 'noticeId' | 'what' | 'dueAt'>[]
}

/** What every rendition of a page needs. Drills, drafts, pending notices and anything private never get in here. */
export interface PageState {
  readonly page: Page
  /** Base of all links, without a trailing slash. */
  readonly baseUrl: string
  /** By position, without retired ones. */
  readonly components: readonly Component[]
  readonly groups: readonly ComponentGroup[]
  /** Number of the newest entry of the page's public chain: live updates resume by it. */
  readonly sequence: number
  /** When the newest public entry was written; stands in for "updated". */
  readonly updatedAt: Instant
}

/** A planned action that the page shows until it is done. */
export interface PublicPromise {
  readonly commitment: Commitment & { readonly what: string }
  /** Of the notice that promised it. */
  readonly language: Language
  /** Title of the incident after which it was promised. */
  readonly title: string
  readonly titleLanguage: Language
}

/** The overview, the feeds and the compatible API: every open incident and the recent closed ones, newest first. */
export interface OverviewState extends PageState {
  readonly open: readonly PublicIncident[]
  /** Closed ones, newest first, at most fifty. */
  readonly recent: readonly PublicIncident[]
  /** What was promised and is not done yet, oldest first. */
  readonly promised: readonly PublicPromise[]
  /** `YYYY-MM` of the first month with history, by the page's zone. */
  readonly earliestMonth: string | null
}

export interface IncidentState extends PageState {
  readonly shown: PublicIncident
  /** Editions of its postmortem that are public, the first one first. */
  readonly reports: readonly PublishedEdition[]
  /** Whether its page leads to questions about it. */
  readonly hasQuestions: boolean
  /** What customers were promised afterwards, and what became of it. */
  readonly actions: readonly FollowedAction[]
}

export interface MonthState extends PageState {
  /** `YYYY-MM` by the page's zone. */
  readonly month: string
  readonly incidents: readonly PublicIncident[]
  readonly earlierMonth: string | null
  readonly laterMonth: string | null
}

/** How the organisation spoke of what happened, by year and quarter. */
export interface CommunicationState extends PageState {
  readonly years: readonly RecordYear[]
}

/** Names of the built browser assets, given by whoever built them. */
export interface Assets {
  /** Path of the live-update script, as `/assets/live-abc123.js`; null where it was not built. */
  readonly liveScript: string | null
  /** Path of the script that finds similar questions while one types; absent where it was not built. */
  readonly similarScript?: string
}

/** One document as text: `path` begins with a slash and is what the reader asks for. */
export interface Rendition {
  readonly path: string
  readonly mediaType: string
  readonly body: string
  /** Set where `body` is base64 of the bytes (a logo); text otherwise. */
  readonly encoding?: 'base64'
}
