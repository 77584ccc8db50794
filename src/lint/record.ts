import type { Phase, Severity } from '../core/incident/phase.ts'
import type { Permanence } from '../core/notice/slots.ts'

export interface PromisedBy {
  readonly by: string
  /** In the words of the promise; null where they were redacted. */
  readonly what: string | null
}

/**
 * What the records say of the incident that a notice is about, as plain data; what is not known is left out. Moments are what the
 * page's clock shows, as in "2026-11-24T14:30".
 */
export interface NoticeRecord {
  /** The phase that the notice leads to. */
  readonly phase: Phase
  readonly severity?: Severity
  /** A drill reaches nobody outside. */
  readonly isDrill?: boolean
  /** All that it says is what became of actions that were promised after an incident. */
  readonly tellsOfActions?: boolean
  readonly now?: string
  /** What the page's zone is called in a text: "CET". */
  readonly zone?: string
  /** From when customers suffer; of planned work the beginning of its window. */
  readonly since?: string
  /** When this notice promises the next word. */
  readonly nextUpdate?: string
  /** What is known of data and work, from this notice or the last one. */
  readonly permanent?: Permanence
  readonly components?: readonly { readonly name: string; readonly isAffected: boolean }[]
  /** The address that the notice itself names for questions. */
  readonly contactEmail?: string
  /** A word that was promised, is due and did not come. */
  readonly missed?: { readonly by: string; readonly minutes: number }
  /** Something else that was promised, is late, and of which this notice says nothing; its words where they are known. */
  readonly passedOver?: PromisedBy
  /** The repair that readers were promised by a time that is still to come, and which this notice does not settle. */
  readonly repair?: PromisedBy
  /** A word that is still owed when this notice, a correction, has gone out. */
  readonly owed?: string
}
