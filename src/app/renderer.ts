import type { IncidentState, MonthState, OverviewState, Rendition } from '../render/page-state.ts'

/** State in, bytes out; the composition root hands in the render ring's functions with the built assets. */
export interface Renderer {
  overview(state: OverviewState): readonly Rendition[]
  incident(state: IncidentState): readonly Rendition[]
  month(state: MonthState): readonly Rendition[]
}

/** Where finished documents go: memory and disk now, object storage later. */
export interface PageShelf {
  /** Adds or replaces documents in one swap. */
  put(renditions: readonly Rendition[]): Promise<void>
  /** The number of the public entry that the documents on the shelf show, if it was filled before. */
  sequenceOf(pageId: string): number | undefined
  /** Notes it, after everything up to it is on the shelf. */
  mark(pageId: string, sequence: number): Promise<void>
}

/** What open pages are told. */
export interface LiveEvent {
  readonly pageId: string
  readonly sequence: number
  /** One sentence for the polite live region. */
  readonly announce: string
  /** Documents that changed. */
  readonly paths: readonly string[]
}

export interface LiveAudience {
  tell(event: LiveEvent): void
}
