import type { IncidentId, MaintenanceSeriesId, PageId } from '../brand.ts'
import type { Incident } from '../incident/incident.ts'
import type { Window } from '../incident/window.ts'
import type { Addressing, NoticeContent } from '../notice/notice.ts'
import type { Writer } from '../notice/writer.ts'
import type { Language } from '../page/page.ts'
import { type Instant, laterOf } from '../time.ts'

/** What the clock says for a maintenance without a person: words that a person wrote and approved when it was planned. */
export interface PlannedWords {
  /** Null where the announcement is published by a person. */
  readonly announcement: NoticeContent | null
  /** Null where a person says so. */
  readonly started: NoticeContent | null
  readonly completed: NoticeContent | null
}
export const plannedMoves = ['announcement', 'started', 'completed'] as const satisfies readonly (keyof PlannedWords)[]
export type PlannedMove = (typeof plannedMoves)[number]

/** An operator's no to the clock: it does not start by itself. */
export interface StartHold {
  readonly reason: string
  readonly by: Writer
  readonly at: Instant
}

/** It does not end by itself before this moment: it takes longer. */
export interface LateEnd extends StartHold {
  readonly until: Instant
}

/** What was planned with a maintenance beside its notices. */
export interface MaintenancePlan {
  readonly incidentId: IncidentId
  readonly pageId: PageId
  readonly words: PlannedWords
  readonly language: Language
  readonly addressing: Addressing
  /** What the clock has said already. It says each once: a publication that was undone is a person's from then on. */
  readonly said: readonly PlannedMove[]
  /** Where it recurs: of which series, and for which date, which stays its name when it is moved. */
  readonly series: { readonly id: MaintenanceSeriesId; readonly on: string } | null
  readonly hold: StartHold | null
  readonly lateEnd: LateEnd | null
  /** Who planned it, and answers for the words. */
  readonly plannedBy: Writer
  readonly version: number
}

/** When it ends as far as the clock is concerned. */
export const endOf = (window: Window, plan: Pick<MaintenancePlan, 'lateEnd'> | null): Instant =>
  plan?.lateEnd ? laterOf(window.endsAt, plan.lateEnd.until) : window.endsAt

/** A maintenance with what was planned with it. */
export interface Planned {
  readonly incident: Incident
  readonly plan: MaintenancePlan
}
