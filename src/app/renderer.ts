import type { CommunicationState, IncidentState, MonthState, OverviewState, Rendition } from '../render/page-state.ts'

/** State in, bytes out; the composition root hands in the render ring's functions with the built assets. */
export interface Renderer {
  overview(state: OverviewState): readonly Rendition[]
  incident(state: IncidentState): readonly Rendition[]
  month(state: MonthState): readonly Rendition[]
  communication(state: CommunicationState): readonly Rendition[]
}

/**
 * How far documents are: the number of the newest public entry that they show, and its digest. After a restore the same numbers may
 * tell another story.
 */
export interface PageMark {
  readonly sequence: number
  readonly digest: string
}

/** Where finished documents go: memory and disk now, object storage later. */
export interface PageShelf {
  /** Adds or replaces documents in one swap. */
  put(renditions: readonly Rendition[]): Promise<void>
  /** Takes away those whose path is not wanted. */
  retain(isWanted: (path: string) => boolean): Promise<void>
  /** How far the documents on the shelf are, if it was filled before. */
  markOf(pageId: string): PageMark | undefined
  /** Notes it, after everything up to it is on the shelf. */
  mark(pageId: string, mark: PageMark): Promise<void>
}

/** What open pages are told. */
export interface LiveEvent {
  readonly pageId: string
  readonly sequence: number
  /** One sentence for the polite live region. */
  readonly announce: string
  /** Documents that changed. */
  readonly paths: readonly string[]
  /** Words were redacted: what was announced before this must not be announced again. */
  readonly withdrawsWords?: boolean
}

export interface LiveAudience {
  tell(event: LiveEvent): void
}
