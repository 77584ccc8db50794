import { isLossOpen } from '../../core/notice/closing-facts.ts'
import type { Slots } from '../../core/notice/slots.ts'

/** Whether it says of the cause that it is not known, or not confirmed. */
export const isCauseOpen = ({ cause, notKnown }: Slots): boolean => cause?.verified === false || (!cause && notKnown.includes('cause'))

/** Whether it says something that whoever finds out more answers otherwise: no cause yet, or data that may still be lost or come back. */
export const isLeftOpen = (slots: Slots): boolean => isCauseOpen(slots) || isLossOpen(slots) || slots.permanent?.state === 'recoverable'
