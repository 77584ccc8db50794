import type { ReactNode } from 'react'
import { useLateCount } from '../due/late-count.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'

/** How much is late, beside the place where it is done; nothing where nothing is. */
export const LateBadge = (): ReactNode => {
  const words = useWords(frameWords)
  const count = useLateCount()
  return count === 0 ? null : (
    <span className="late-badge">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="unseen">{words.late(count)}</span>
    </span>
  )
}
