import type { Phase } from '../core/incident/phase.ts'
import type { Permanence } from '../core/notice/slots.ts'

/**
 * What the records say of the incident that a notice is about, as plain data. Moments are what the page's clock shows, as in
 * "2026-11-24T14:30".
 */
export interface NoticeRecord {
  readonly now: string
  /** What the page's zone is called in a text: "CET". */
  readonly zone: string
  /** The phase that the notice leads to. */
  readonly phase: Phase
  /** From when customers suffer; of planned work the beginning of its window. */
  readonly since?: string
  readonly nextUpdate?: string
  /** What is known of data and work, from this notice or the one before. */
  readonly permanent?: Permanence
  readonly components?: readonly { readonly name: string; readonly isAffected: boolean }[]
  /** The address that the notice itself names for questions. */
  readonly contactEmail?: string
}
