import { ok, type Result, refuse } from '../result.ts'

/** What a reader wrote on a page lately, and how much waits under the incident for somebody to look at it. */
export interface WrittenCounts {
  readonly lastHour: number
  readonly lastDay: number
  readonly waiting: number
}

export const mostAnHour = 5
export const mostADay = 20
/** A flood from ever new addresses fills no more than this. */
export const mostWaiting = 500

const hour = 60 * 60

/** Whether one more question or answer of a reader is taken. */
export const admitWriting = ({ lastHour, lastDay, waiting }: WrittenCounts): Result<true> => {
  if (lastHour >= mostAnHour || lastDay >= mostADay)
    return refuse('question.too_many', `One address may write ${mostAnHour} times an hour and ${mostADay} times a day.`, {
      retryAfter: hour,
    })
  if (waiting >= mostWaiting)
    return refuse('question.too_many', 'So much waits here to be looked at that no more is taken.', { retryAfter: hour })
  return ok(true)
}
