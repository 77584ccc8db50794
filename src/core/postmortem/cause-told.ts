import type { Notice } from '../notice/notice.ts'
import { lastTold } from '../notice/still-true.ts'

/** The cause that customers were told last, as corrected since; undefined where none was verified, or its words were removed. */
export const causeTold = (notices: readonly Notice[]): string | undefined => {
  const last = lastTold(notices.filter(({ kind, status }) => kind !== 'report' && status.state === 'published')).at(-1)
  const cause = last?.content.slots.cause
  return cause?.verified && last?.redactions.every(({ field }) => field !== 'cause') ? cause.text : undefined
}
