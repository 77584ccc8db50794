import { isClosed } from '../incident/phase.ts'
import type { Instant } from '../time.ts'
import { toldBefore } from './closing-facts.ts'
import type { Notice, PublishedNotice } from './notice.ts'
import { toldOf } from './told.ts'

/** What a correction of the times makes of the closing notice that it sets right. */
export interface CorrectedClosing {
  readonly since: Instant
  readonly until: Instant
  /** When readers had been told that it began, before the end. */
  readonly toldSince: Instant
  /** Whether they were told so, and why; a reason that stands in the notice and was not told is for those inside. */
  readonly isReasonTold: boolean
  /** What they had read before the end. */
  readonly before: readonly PublishedNotice[]
}

/** The times as they stand with a correction that names one of them; undefined where it names none or sets something else right. */
export const correctedClosing = ({ correction, content }: Notice, others: readonly Notice[]): CorrectedClosing | undefined => {
  const { since, until } = content.slots
  if (correction === null || (since === undefined && until === undefined)) return undefined
  const all = toldBefore(others)
  const wrong = toldOf(all).find(({ notice, corrections }) => [notice, ...corrections].some(({ id }) => id === correction.of))
  if (!wrong || !isClosed(wrong.notice.change.phase) || wrong.notice.kind === 'report') return undefined
  const { slots } = wrong.notice.content
  // One that was called off has no end, and nothing follows from its times.
  if (slots.since === undefined || slots.until === undefined) return undefined
  const corrected = (name: 'since' | 'until') => wrong.corrections.findLast((one) => one.content.slots[name])?.content.slots[name]
  return {
    since: since ?? corrected('since') ?? slots.since,
    until: until ?? corrected('until') ?? slots.until,
    toldSince: slots.toldOtherwise?.since ?? slots.since,
    isReasonTold: [wrong.notice, ...wrong.corrections].some((one) => one.content.slots.toldOtherwise !== undefined),
    before: all.slice(0, all.indexOf(wrong.notice)),
  }
}
