import { isLossOpen } from '../../core/notice/closing-facts.ts'
import type { Slots } from '../../core/notice/slots.ts'
import { type Instant, isBefore } from '../../core/time.ts'
import type { Standing } from './standing.ts'

/** Whether it says of the cause that it is not known, or not confirmed. */
export const isCauseOpen = ({ cause, notKnown }: Slots): boolean => cause?.verified === false || (!cause && notKnown.includes('cause'))

/** Whether it says something that whoever finds out more answers otherwise: no cause yet, or data that may still be lost or come back. */
export const isLeftOpen = (slots: Slots): boolean => isCauseOpen(slots) || isLossOpen(slots) || slots.permanent?.state === 'recoverable'

/** When it was said last how things stand. */
export const toldAt = ({ told }: Pick<Standing, 'told'>): Instant => (told.corrections.at(-1) ?? told.notice).status.publishedAt

/** The report that came after the newest word on how things stand, where that word left something open. */
export const reportedSince = (standing: Pick<Standing, 'told' | 'content'>, reportsAt: readonly Instant[]): Instant | undefined => {
  const at = reportsAt.toSorted((a, b) => a.epochMilliseconds - b.epochMilliseconds).at(-1)
  return at && isBefore(toldAt(standing), at) && isLeftOpen(standing.content.slots) ? at : undefined
}
